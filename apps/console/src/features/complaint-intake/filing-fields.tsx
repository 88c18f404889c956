import { Radio } from "@mantine/core";
import { channelWords, evidenceOfChannel, filingChannels, say } from "@redress/domain";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import type { SummaryError } from "../../components/error-summary.tsx";
import { useLanguage } from "../../lib/preferences.ts";
import { useViewer } from "../../session/viewer.tsx";
import classes from "./intake-page.module.css";
import type { IntakeValues } from "./intake-schema.ts";

/** How and when the complaint came in: the dates that decide when it was received. */
export function FilingFields({ serverErrors }: { readonly serverErrors: readonly SummaryError[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { control } = useFormContext<IntakeValues>();
  const channel = useWatch({ control, name: "filing.channel" });
  const names = [...evidenceOfChannel[channel].map((name) => `filing.${name}` as const), "knewOn" as const];
  const hints = { "filing.postmarkedOn": t("filing.postmarkHint"), knewOn: t("filing.knewHint") };
  return (
    <fieldset className={classes.section}>
      <legend>{t("intake.filing")}</legend>
      <Controller
        name="filing.channel"
        control={control}
        render={({ field }) => (
          <Radio.Group
            id="filing-channel"
            label={t("particulars.channel")}
            value={field.value}
            onChange={field.onChange}
          >
            <div className={classes.choices}>
              {filingChannels.map((one) => (
                <Radio key={one} value={one} label={say(channelWords[one], language)} />
              ))}
            </div>
          </Radio.Group>
        )}
      />
      <div className={classes.dates}>
        {names.map((name) => {
          const id = name.replace(".", "-");
          const short = name.replace("filing.", "") as
            | "postmarkedOn"
            | "dateStampedOn"
            | "spokenOn"
            | "arrivedOn"
            | "knewOn";
          return (
            <Controller
              key={name}
              name={name}
              control={control}
              render={({ field, fieldState }) => (
                <DateField
                  id={id}
                  label={t(`filing.${short}`)}
                  description={name in hints ? hints[name as keyof typeof hints] : undefined}
                  today={today}
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  error={
                    fieldState.error?.message ?? serverErrors.find((error) => error.fieldId === id)?.message
                  }
                />
              )}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

import { Button, Collapse, NativeSelect, Radio, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { Controller, useFormContext, type FieldPath } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { SummaryError } from "../../components/error-summary.tsx";
import { intakeLanguages, languageName } from "../../lib/language-names.ts";
import { useLanguage } from "../../lib/preferences.ts";
import classes from "./intake-page.module.css";
import type { IntakeValues } from "./intake-schema.ts";

const parties = ["CUSTODIAL_PARTY", "NONCUSTODIAL_PARENT"] as const;

/** Who complains, how to reach them, what they need, and who speaks for them. */
export function PersonFields({ serverErrors }: { readonly serverErrors: readonly SummaryError[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { control, register, getFieldState, formState } = useFormContext<IntakeValues>();
  const [representative, setRepresentative] = useState(false);
  const errorAt = (name: FieldPath<IntakeValues>): string | undefined =>
    getFieldState(name, formState).error?.message ??
    serverErrors.find((error) => error.fieldId === name.replaceAll(".", "-"))?.message;
  const field = (name: FieldPath<IntakeValues>) => ({
    id: name.replaceAll(".", "-"),
    error: errorAt(name),
    ...register(name),
  });
  return (
    <fieldset className={classes.section}>
      <legend>{t("person.title")}</legend>
      <div className={classes.pair}>
        <TextInput
          label={t("intake.givenName")}
          autoComplete="off"
          dir="auto"
          {...field("complainant.givenName")}
        />
        <TextInput
          label={t("intake.familyName")}
          autoComplete="off"
          dir="auto"
          {...field("complainant.familyName")}
        />
      </div>
      <Controller
        name="complainant.party"
        control={control}
        render={({ field: party }) => (
          <Radio.Group
            id="complainant-party"
            label={t("person.party")}
            value={party.value}
            onChange={party.onChange}
            error={errorAt("complainant.party")}
          >
            <div className={classes.choices}>
              {parties.map((one) => (
                <Radio key={one} value={one} label={t(`party.${one}`)} />
              ))}
            </div>
          </Radio.Group>
        )}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t("person.language")}
          data={intakeLanguages.map((tag) => ({ value: tag, label: languageName(tag, language) }))}
          {...field("complainant.language")}
        />
        <TextInput
          label={t("form.optionalLabel", { label: t("intake.caseNumber") })}
          autoComplete="off"
          {...field("caseNumber")}
        />
        <TextInput
          label={t("form.optionalLabel", { label: t("person.phone") })}
          type="tel"
          autoComplete="off"
          {...field("complainant.phone")}
        />
        <TextInput
          label={t("form.optionalLabel", { label: t("person.email") })}
          type="email"
          autoComplete="off"
          {...field("complainant.email")}
        />
      </div>
      <Textarea
        label={t("form.optionalLabel", { label: t("person.address") })}
        autosize
        minRows={2}
        autoComplete="off"
        dir="auto"
        {...field("complainant.address")}
      />
      <TextInput
        label={t("form.optionalLabel", { label: t("person.accommodation") })}
        description={t("intake.accommodationHint")}
        autoComplete="off"
        {...field("complainant.accommodation")}
      />
      <div>
        <Button
          variant="subtle"
          size="compact-md"
          aria-expanded={representative}
          onClick={() => setRepresentative(!representative)}
        >
          {t(representative ? "intake.noRepresentative" : "intake.addRepresentative")}
        </Button>
      </div>
      <Collapse expanded={representative}>
        <div className={classes.pair}>
          <TextInput
            label={t("intake.representativeName")}
            autoComplete="off"
            dir="auto"
            {...field("complainant.representative.name")}
          />
          <TextInput
            label={t("intake.representativePhone")}
            type="tel"
            autoComplete="off"
            {...field("complainant.representative.phone")}
          />
          <TextInput
            label={t("intake.representativeAddress")}
            autoComplete="off"
            dir="auto"
            {...field("complainant.representative.address")}
          />
        </div>
      </Collapse>
    </fieldset>
  );
}

import { NumberInput, Textarea } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { mostExtensionDays, textLimit } from "@redress/domain";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "../../../lib/zod.ts";
import { graphql } from "../../../gql/index.ts";
import { dateText } from "../../../lib/date-text.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { readTypedDate, writeTypedDate } from "../../../lib/typed-date.ts";
import { useViewer } from "../../../session/viewer.tsx";
import { ExtensionPreview } from "./extension-preview.tsx";
import { FormFrame, serverErrorAt } from "./form-frame.tsx";
import { dateLine, FormDate } from "./form-date.tsx";
import type { ActionFormProps } from "./form-props.ts";
import { useComplaintAction } from "./use-complaint-action.ts";

const mutation = graphql(/* GraphQL */ `
  mutation ExtendResolutionPeriod($input: ExtendResolutionPeriodInput!) {
    extendResolutionPeriod(input: $input) {
      __typename
      ... on ExtendResolutionPeriodSuccess {
        noticesQueued
        event {
          ...Receipt_Event
        }
        complaint {
          ...ComplaintPage_Complaint
          ...Receipt_Complaint
        }
      }
      ...ActionForm_Refused
      ...ActionForm_Invalid
      ...ActionForm_Stale
      ... on IdempotencyKeyReused {
        message
      }
    }
  }
`);

/** The most that Fam. Code 17800 allows; the server has the last word. */
const mostDays = mostExtensionDays("written-resolution");

/** Extends the time to resolve. The new due date appears while typing, counted from receipt by the domain. */
export function ExtendResolutionPeriodForm({ complaint, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const range = t("action.daysRange", { most: mostDays });
  const schema = z.object({
    days: z.number({ error: range }).int(range).min(1, range).max(mostDays, range),
    reason: z
      .string()
      .trim()
      .min(1, t("action.reasonNeeded"))
      .max(textLimit, t("form.tooLong", { limit: textLimit })),
    noticeMailedOn: dateText(today, t),
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { days: mostDays, reason: "", noticeMailedOn: writeTypedDate(today) },
  });
  const { control, register, formState, getValues } = form;
  const [days, mailed] = useWatch({ control, name: ["days", "noticeMailedOn"] });
  const action = useComplaintAction(mutation, complaint, onClose);
  return (
    <FormFrame
      name="extendResolutionPeriod"
      form={form}
      onSend={(values) => action.send(values)}
      onClose={onClose}
      action={action}
      mine={() => [
        { label: t("action.days"), value: String(getValues("days")) },
        { label: t("action.reason"), value: getValues("reason") },
        dateLine(
          t("action.noticeMailedOn", { form: "LCR005" }),
          getValues("noticeMailedOn"),
          today,
          language,
        ),
      ]}
    >
      <Controller
        name="days"
        control={control}
        render={({ field, fieldState }) => (
          <NumberInput
            id="days"
            label={t("action.days")}
            description={t("action.daysHint", { most: mostDays })}
            min={1}
            max={mostDays}
            clampBehavior="none"
            allowDecimal={false}
            hideControls
            value={field.value}
            onChange={(value) => field.onChange(typeof value === "number" ? value : Number.NaN)}
            onBlur={field.onBlur}
            error={fieldState.error?.message ?? serverErrorAt(action.obstacle, "days")}
          />
        )}
      />
      <ExtensionPreview complaint={complaint} days={days} noticeMailedOn={readTypedDate(mailed, today)} />
      <Textarea
        id="reason"
        label={t("action.reason")}
        description={t("action.reasonHint")}
        autosize
        minRows={3}
        error={formState.errors.reason?.message ?? serverErrorAt(action.obstacle, "reason")}
        {...register("reason")}
      />
      <FormDate
        control={control}
        name="noticeMailedOn"
        label={t("action.noticeMailedOn", { form: "LCR005" })}
        obstacle={action.obstacle}
      />
    </FormFrame>
  );
}

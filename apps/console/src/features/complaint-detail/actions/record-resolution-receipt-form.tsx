import { zodResolver } from "@hookform/resolvers/zod";
import { actionWords, formatDate, say } from "@redress/domain";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "../../../lib/zod.ts";
import { DateField } from "../../../components/date-field.tsx";
import { graphql } from "../../../gql/index.ts";
import { dateText } from "../../../lib/date-text.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { readTypedDate } from "../../../lib/typed-date.ts";
import { useViewer } from "../../../session/viewer.tsx";
import { FormFrame, serverErrorAt } from "./form-frame.tsx";
import type { ActionFormProps } from "./form-props.ts";
import { summaryOf } from "../../../lib/form-summary.ts";
import { useComplaintAction } from "./use-complaint-action.ts";

const mutation = graphql(/* GraphQL */ `
  mutation RecordResolutionReceipt($input: RecordResolutionReceiptInput!) {
    recordResolutionReceipt(input: $input) {
      __typename
      ... on RecordResolutionReceiptSuccess {
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

/** Records the day on which the complainant received the written resolution: the 90 days for a hearing run from it. */
export function RecordResolutionReceiptForm({ complaint, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const schema = z.object({ receivedOn: dateText(today, t) });
  const { control, handleSubmit, formState, getValues } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { receivedOn: "" },
  });
  const action = useComplaintAction(mutation, complaint, onClose);
  return (
    <FormFrame
      submitLabel={say(actionWords.recordResolutionReceipt, language)}
      onSubmit={handleSubmit(({ receivedOn }) => action.send({ receivedOn }))}
      onClose={onClose}
      action={action}
      errors={summaryOf(formState.errors)}
      tries={formState.submitCount}
      dirty={formState.isDirty}
      mine={() => [
        {
          label: t("resolution.receivedOn"),
          value: formatDate(readTypedDate(getValues("receivedOn"), today) ?? today, language),
        },
      ]}
    >
      <p>{t("action.receiptText")}</p>
      <Controller
        name="receivedOn"
        control={control}
        render={({ field, fieldState }) => (
          <DateField
            id="receivedOn"
            label={t("resolution.receivedOn")}
            today={today}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            required
            error={fieldState.error?.message ?? serverErrorAt(action.obstacle, "receivedOn")}
          />
        )}
      />
    </FormFrame>
  );
}

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "../../../lib/zod.ts";
import { graphql } from "../../../gql/index.ts";
import { dateText } from "../../../lib/date-text.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { useViewer } from "../../../session/viewer.tsx";
import { FormFrame } from "./form-frame.tsx";
import { dateLine, FormDate } from "./form-date.tsx";
import type { ActionFormProps } from "./form-props.ts";
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
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { receivedOn: "" },
  });
  const { control, getValues } = form;
  const action = useComplaintAction(mutation, complaint, onClose);
  return (
    <FormFrame
      name="recordResolutionReceipt"
      form={form}
      onSend={({ receivedOn }) => action.send({ receivedOn })}
      onClose={onClose}
      action={action}
      mine={() => [dateLine(t("resolution.receivedOn"), getValues("receivedOn"), today, language)]}
    >
      <p>{t("action.receiptText")}</p>
      <FormDate
        control={control}
        name="receivedOn"
        label={t("resolution.receivedOn")}
        obstacle={action.obstacle}
      />
    </FormFrame>
  );
}

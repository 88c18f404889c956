import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "../../../lib/zod.ts";
import { graphql } from "../../../gql/index.ts";
import { dateText } from "../../../lib/date-text.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { writeTypedDate } from "../../../lib/typed-date.ts";
import { useViewer } from "../../../session/viewer.tsx";
import { FormFrame } from "./form-frame.tsx";
import { dateLine, FormDate } from "./form-date.tsx";
import type { ActionFormProps } from "./form-props.ts";
import { useComplaintAction } from "./use-complaint-action.ts";

const mutation = graphql(/* GraphQL */ `
  mutation AcknowledgeComplaint($input: AcknowledgeComplaintInput!) {
    acknowledgeComplaint(input: $input) {
      __typename
      ... on AcknowledgeComplaintSuccess {
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

/** Records the day on which the acknowledgement (LCR002) was mailed. */
export function AcknowledgeComplaintForm({ complaint, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const schema = z.object({ noticeMailedOn: dateText(today, t) });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { noticeMailedOn: writeTypedDate(today) },
  });
  const { control, getValues } = form;
  const action = useComplaintAction(mutation, complaint, onClose);
  return (
    <FormFrame
      name="acknowledgeComplaint"
      form={form}
      onSend={({ noticeMailedOn }) => action.send({ noticeMailedOn })}
      onClose={onClose}
      action={action}
      mine={() => [
        dateLine(
          t("action.noticeMailedOn", { form: "LCR002" }),
          getValues("noticeMailedOn"),
          today,
          language,
        ),
      ]}
    >
      <FormDate
        control={control}
        name="noticeMailedOn"
        label={t("action.noticeMailedOn", { form: "LCR002" })}
        obstacle={action.obstacle}
      />
    </FormFrame>
  );
}

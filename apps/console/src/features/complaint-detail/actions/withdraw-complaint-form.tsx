import { NativeSelect, Textarea } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { mannerWords, say, textLimit, withdrawalManners } from "@redress/domain";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "../../../lib/zod.ts";
import { graphql } from "../../../gql/index.ts";
import { dateText } from "../../../lib/date-text.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { writeTypedDate } from "../../../lib/typed-date.ts";
import { useViewer } from "../../../session/viewer.tsx";
import { FormFrame, serverErrorAt } from "./form-frame.tsx";
import { dateLine, FormDate } from "./form-date.tsx";
import type { ActionFormProps } from "./form-props.ts";
import { useComplaintAction } from "./use-complaint-action.ts";

const mutation = graphql(/* GraphQL */ `
  mutation WithdrawComplaint($input: WithdrawComplaintInput!) {
    withdrawComplaint(input: $input) {
      __typename
      ... on WithdrawComplaintSuccess {
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

/** Withdraws the complaint at the complainant's wish: when, how they said so, and what they said. */
export function WithdrawComplaintForm({ complaint, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const schema = z.object({
    withdrawnOn: dateText(today, t),
    manner: z.enum(withdrawalManners),
    note: z
      .string()
      .trim()
      .min(1, t("action.noteNeeded"))
      .max(textLimit, t("form.tooLong", { limit: textLimit })),
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { withdrawnOn: writeTypedDate(today), manner: "WRITTEN" as const, note: "" },
  });
  const { control, register, formState, getValues } = form;
  const action = useComplaintAction(mutation, complaint, onClose);
  return (
    <FormFrame
      name="withdrawComplaint"
      form={form}
      onSend={(values) => action.send(values)}
      onClose={onClose}
      action={action}
      mine={() => [
        dateLine(t("action.withdrawnOn"), getValues("withdrawnOn"), today, language),
        { label: t("action.manner"), value: say(mannerWords[getValues("manner")], language) },
        { label: t("action.note"), value: getValues("note") },
      ]}
    >
      <p>{t("action.withdrawText")}</p>
      <FormDate
        control={control}
        name="withdrawnOn"
        label={t("action.withdrawnOn")}
        obstacle={action.obstacle}
      />
      <NativeSelect
        id="manner"
        label={t("action.manner")}
        error={formState.errors.manner?.message ?? serverErrorAt(action.obstacle, "manner")}
        data={withdrawalManners.map((manner) => ({
          value: manner,
          label: say(mannerWords[manner], language),
        }))}
        {...register("manner")}
      />
      <Textarea
        id="note"
        label={t("action.note")}
        description={t("action.noteHint")}
        autosize
        minRows={3}
        error={formState.errors.note?.message ?? serverErrorAt(action.obstacle, "note")}
        {...register("note")}
      />
    </FormFrame>
  );
}

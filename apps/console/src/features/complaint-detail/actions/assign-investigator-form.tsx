import { NativeSelect } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { zodResolver } from "@hookform/resolvers/zod";
import { authorityOf, formatCitation, roleWords, say } from "@redress/domain";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "../../../lib/zod.ts";
import { failureOf } from "../../../apollo/failure.ts";
import { Citation } from "../../../components/citation.tsx";
import { FailureNote } from "../../../components/failure-note.tsx";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { FormFrame, serverErrorAt } from "./form-frame.tsx";
import type { ActionFormProps } from "./form-props.ts";
import { useComplaintAction } from "./use-complaint-action.ts";

const investigatorsQuery = graphql(/* GraphQL */ `
  query Investigators($complaintId: ID!) {
    staff(investigatorsFor: $complaintId) {
      id
      name
      role
    }
  }
`);

const mutation = graphql(/* GraphQL */ `
  mutation AssignInvestigator($input: AssignInvestigatorInput!) {
    assignInvestigator(input: $input) {
      __typename
      ... on AssignInvestigatorSuccess {
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

/** Names who investigates. The list holds only people who may: the caseworker complained of is never in it. */
export function AssignInvestigatorForm({ complaint, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, loading, refetch } = useQuery(investigatorsQuery, {
    variables: { complaintId: complaint.id },
    fetchPolicy: "network-only",
  });
  const schema = z.object({ investigatorId: z.string().min(1, t("form.choose")) });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { investigatorId: "" },
  });
  const { register, formState, getValues } = form;
  const action = useComplaintAction(mutation, complaint, onClose);
  const people = data?.staff ?? [];
  if (error) return <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />;
  return (
    <FormFrame
      name="assignInvestigator"
      form={form}
      onSend={({ investigatorId }) => action.send({ investigatorId })}
      onClose={onClose}
      action={action}
      mine={() => [
        {
          label: t("particulars.investigator"),
          value: people.find((one) => one.id === getValues("investigatorId"))?.name ?? "",
        },
      ]}
    >
      {complaint.investigator ? (
        <p>{t("action.assignedNow", { name: complaint.investigator.name })}</p>
      ) : null}
      <NativeSelect
        id="investigatorId"
        label={t("particulars.investigator")}
        description={
          complaint.caseworker
            ? t("action.notCaseworker", { name: complaint.caseworker.name })
            : t("action.notAnyCaseworker")
        }
        disabled={loading}
        error={formState.errors.investigatorId?.message ?? serverErrorAt(action.obstacle, "investigatorId")}
        data={[
          { value: "", label: loading ? t("common.loading") : t("form.pick") },
          ...people.map((one) => ({
            value: one.id,
            label: `${one.name}, ${say(roleWords[one.role], language)}`,
          })),
        ]}
        {...register("investigatorId")}
      />
      <p>
        <Citation
          label={formatCitation("22-ccr-120103")}
          title={authorityOf("22-ccr-120103").title}
          url={authorityOf("22-ccr-120103").url ?? null}
        />
      </p>
    </FormFrame>
  );
}

import { NativeSelect, Textarea } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import {
  findingOutcomes,
  isCourtOnly,
  outcomeWords,
  say,
  subjectWords,
  textLimit,
  type FindingOutcome,
} from "@redress/domain";
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
import classes from "./issue-written-resolution-form.module.css";
import { useComplaintAction } from "./use-complaint-action.ts";

const mutation = graphql(/* GraphQL */ `
  mutation IssueWrittenResolution($input: IssueWrittenResolutionInput!) {
    issueWrittenResolution(input: $input) {
      __typename
      ... on IssueWrittenResolutionSuccess {
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

/** Issues the written resolution (LCR006): one finding for each issue, its explanation in words for the complainant. */
export function IssueWrittenResolutionForm({ complaint, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const text = z
    .string()
    .trim()
    .max(textLimit, t("form.tooLong", { limit: textLimit }));
  const schema = z.object({
    findings: z.array(
      z.object({
        outcome: z
          .enum(["", ...findingOutcomes])
          .refine((outcome): outcome is FindingOutcome => outcome !== "", t("action.outcomeNeeded")),
        explanation: text.min(1, t("action.explanationNeeded")),
      }),
    ),
    datedOn: dateText(today, t),
    mailedOn: dateText(today, t),
    actionsToTake: text,
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      findings: complaint.issues.map(() => ({ outcome: "" as FindingOutcome | "", explanation: "" })),
      datedOn: writeTypedDate(today),
      mailedOn: writeTypedDate(today),
      actionsToTake: "",
    },
  });
  const { control, register, formState, getValues } = form;
  const action = useComplaintAction(mutation, complaint, onClose);
  const errorAt = (id: string, own: string | undefined): string | undefined =>
    own ?? serverErrorAt(action.obstacle, id);
  const dates = ["datedOn", "mailedOn"] as const;
  return (
    <FormFrame
      name="issueWrittenResolution"
      form={form}
      onSend={({ findings, actionsToTake, ...days }) =>
        action.send({
          ...days,
          findings: findings.map((finding, at) => ({
            ...finding,
            issueOrdinal: complaint.issues[at]?.ordinal ?? at + 1,
          })),
          ...(actionsToTake ? { actionsToTake } : {}),
        })
      }
      onClose={onClose}
      action={action}
      mine={() => [
        ...getValues("findings").map((finding, at) => ({
          label: t("action.issueNumber", { number: at + 1 }),
          value: `${finding.outcome ? say(outcomeWords[finding.outcome], language) : ""}\n${finding.explanation}`,
        })),
        ...dates.map((name) => dateLine(t(`resolution.${name}`), getValues(name), today, language)),
      ]}
    >
      {complaint.issues.map((issue, at) => (
        <fieldset key={issue.ordinal} className={classes.issue}>
          <legend>
            {issue.ordinal}. {say(subjectWords[issue.subject], language)}
          </legend>
          <p className={classes.words} dir="auto">
            {issue.description}
          </p>
          {isCourtOnly(issue.subject) ? <p className={classes.hint}>{t("action.courtHint")}</p> : null}
          <NativeSelect
            id={`findings-${at}-outcome`}
            label={t("action.outcome")}
            error={errorAt(`findings-${at}-outcome`, formState.errors.findings?.[at]?.outcome?.message)}
            data={[
              { value: "", label: t("form.pick") },
              ...findingOutcomes.map((outcome) => ({
                value: outcome,
                label: say(outcomeWords[outcome], language),
              })),
            ]}
            {...register(`findings.${at}.outcome`)}
          />
          <Textarea
            id={`findings-${at}-explanation`}
            label={t("action.explanation")}
            autosize
            minRows={3}
            error={errorAt(
              `findings-${at}-explanation`,
              formState.errors.findings?.[at]?.explanation?.message,
            )}
            {...register(`findings.${at}.explanation`)}
          />
        </fieldset>
      ))}
      <Textarea
        id="actionsToTake"
        label={t("form.optionalLabel", { label: t("resolution.actionsToTake") })}
        autosize
        minRows={2}
        error={errorAt("actionsToTake", formState.errors.actionsToTake?.message)}
        {...register("actionsToTake")}
      />
      {dates.map((name) => (
        <FormDate
          key={name}
          control={control}
          name={name}
          label={t(`resolution.${name}`)}
          obstacle={action.obstacle}
        />
      ))}
    </FormFrame>
  );
}

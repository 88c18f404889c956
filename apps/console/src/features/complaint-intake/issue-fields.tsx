import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import {
  guidance,
  guidanceCitations,
  isCourtOnly,
  issueLimit,
  issueSubjects,
  say,
  subjectWords,
} from "@redress/domain";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Citations } from "../../components/citation.tsx";
import type { SummaryError } from "../../components/error-summary.tsx";
import { Note } from "../../components/note.tsx";
import { graphql } from "../../gql/index.ts";
import { citationOf } from "../../lib/explain-deadline.ts";
import { useLanguage } from "../../lib/preferences.ts";
import classes from "./issue-fields.module.css";
import page from "./intake-page.module.css";
import type { IntakeValues } from "./intake-schema.ts";

const caseworkersQuery = graphql(/* GraphQL */ `
  query Caseworkers {
    staff(role: [CASEWORKER]) {
      id
      name
    }
  }
`);

/** What is complained of: one or more issues, each with guidance when only a court decides it; and who was involved. */
export function IssueFields({ serverErrors }: { readonly serverErrors: readonly SummaryError[] }) {
  const { t } = useTranslation();
  const { control, register } = useFormContext<IntakeValues>();
  const { fields, append, remove } = useFieldArray({ control, name: "issues" });
  const { data } = useQuery(caseworkersQuery);
  return (
    <fieldset className={page.section}>
      <legend>{t("intake.issues")}</legend>
      {fields.map((field, at) => (
        <OneIssue
          key={field.id}
          at={at}
          serverErrors={serverErrors}
          onRemove={fields.length > 1 ? () => remove(at) : null}
        />
      ))}
      {fields.length < issueLimit ? (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => append({ subject: "", description: "" })}
          >
            {t("intake.addIssue")}
          </Button>
        </div>
      ) : null}
      <NativeSelect
        id="caseworkerId"
        label={t("intake.caseworker")}
        description={t("intake.caseworkerHint")}
        error={serverErrors.find((error) => error.fieldId === "caseworkerId")?.message}
        data={[
          { value: "", label: t("intake.caseworkerUnknown") },
          ...(data?.staff ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...register("caseworkerId")}
      />
    </fieldset>
  );
}

interface OneIssueProps {
  readonly at: number;
  readonly serverErrors: readonly SummaryError[];
  readonly onRemove: (() => void) | null;
}

function OneIssue({ at, serverErrors, onRemove }: OneIssueProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { control, register, getFieldState, formState } = useFormContext<IntakeValues>();
  const subject = useWatch({ control, name: `issues.${at}.subject` });
  const errorAt = (name: "subject" | "description"): string | undefined =>
    getFieldState(`issues.${at}.${name}`, formState).error?.message ??
    serverErrors.find((error) => error.fieldId === `issues-${at}-${name}`)?.message;
  const advice = subject ? guidance(subject, language) : undefined;
  return (
    <div className={classes.issue} role="group" aria-label={t("action.issueNumber", { number: at + 1 })}>
      <div className={classes.head}>
        <NativeSelect
          id={`issues-${at}-subject`}
          label={t("intake.subject", { number: at + 1 })}
          error={errorAt("subject")}
          data={[
            { value: "", label: t("form.pick") },
            ...issueSubjects.map((one) => ({ value: one, label: say(subjectWords[one], language) })),
          ]}
          {...register(`issues.${at}.subject`)}
        />
        {onRemove ? (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={onRemove}
          >
            {t("intake.removeIssue")}
          </Button>
        ) : null}
      </div>
      {subject && advice ? (
        <Note
          tone={isCourtOnly(subject) ? "soon" : "calm"}
          title={isCourtOnly(subject) ? t("issues.courtOnly") : undefined}
        >
          <p>{advice}</p>
          <Citations citations={guidanceCitations(subject).map(citationOf)} />
        </Note>
      ) : null}
      <Textarea
        id={`issues-${at}-description`}
        label={t("intake.description")}
        description={t("intake.descriptionHint")}
        autosize
        minRows={3}
        dir="auto"
        error={errorAt("description")}
        {...register(`issues.${at}.description`)}
      />
    </div>
  );
}

import { Button, Group } from "@mantine/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRef } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { FailureNote } from "../../components/failure-note.tsx";
import { Note } from "../../components/note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { summaryOf } from "../../lib/form-summary.ts";
import { useLeaveQuestion, useUnsavedWork } from "../../lib/unsaved-work.ts";
import { useViewer } from "../../session/viewer.tsx";
import { FilingFields } from "./filing-fields.tsx";
import { IntakeClocks } from "./intake-clocks.tsx";
import classes from "./intake-page.module.css";
import { emptyIntake, intakeSchema, type IntakeValues } from "./intake-schema.ts";
import { IssueFields } from "./issue-fields.tsx";
import { LeaveQuestion } from "./leave-question.tsx";
import { PersonFields } from "./person-fields.tsx";
import { useReceiveComplaint } from "./use-receive-complaint.ts";

/**
 * Records a new complaint. The dates that follow from its filing appear while they are typed; a late complaint is
 * flagged and still taken. Nothing typed here is stored in the browser: leaving asks first.
 */
export function IntakePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { today } = useViewer();
  const form = useForm({
    resolver: zodResolver(intakeSchema(today, t)),
    defaultValues: emptyIntake as IntakeValues,
    shouldFocusError: false,
  });
  const done = useRef(false);
  const { isDirty, errors, submitCount } = form.formState;
  const receive = useReceiveComplaint((id) => {
    done.current = true;
    void navigate(`/complaints/${id}`);
  });
  useUnsavedWork(isDirty);
  const leaving = useLeaveQuestion(() => isDirty && !done.current);
  return (
    <>
      <PageHeading title={t("intake.title")} lead={t("intake.lead")} />
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={form.handleSubmit((input) => receive.send(input))}
          className={classes.form}
        >
          <div className={classes.wide}>
            <ErrorSummary
              errors={[...summaryOf(errors), ...receive.errors]}
              attempt={submitCount + receive.attempt}
            />
            {receive.failure ? <FailureNote failure={receive.failure} /> : null}
            {receive.reused ? <Note tone="soon" role="alert" title={receive.reused} /> : null}
          </div>
          <FilingFields serverErrors={receive.errors} />
          <IntakeClocks />
          <PersonFields serverErrors={receive.errors} />
          <IssueFields serverErrors={receive.errors} />
          <Group className={classes.buttons}>
            <Button
              type="submit"
              size="md"
              loading={receive.pending}
              loaderProps={{ "aria-label": t("common.sending") }}
            >
              {t("intake.submit")}
            </Button>
            <Button variant="default" size="md" onClick={() => void navigate("/caseload")}>
              {t("common.cancel")}
            </Button>
          </Group>
        </form>
      </FormProvider>
      <LeaveQuestion blocker={leaving} />
    </>
  );
}

import { Button, Group } from "@mantine/core";
import { actionWords, say, type ComplaintActionName } from "@redress/domain";
import type { ReactNode } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ErrorSummary, type SummaryError } from "../../../components/error-summary.tsx";
import { FailureNote } from "../../../components/failure-note.tsx";
import { Note } from "../../../components/note.tsx";
import { summaryOf } from "../../../lib/form-summary.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { useUnsavedWork } from "../../../lib/unsaved-work.ts";
import classes from "./form-frame.module.css";
import { StaleDialog, type MineLine } from "./stale-dialog.tsx";
import type { Obstacle } from "./use-complaint-action.ts";

interface FormFrameProps<Values extends FieldValues, Sent> {
  /** The action, whose word is on the button. */
  readonly name: ComplaintActionName;
  readonly form: UseFormReturn<Values, unknown, Sent>;
  readonly action: {
    readonly obstacle: Obstacle | null;
    readonly pending: boolean;
    readonly attempt: number;
    readonly clear: () => void;
    readonly applyToNewVersion: () => Promise<void>;
  };
  /** Sends what the browser's own check let pass. */
  readonly onSend: (values: Sent) => Promise<void>;
  readonly onClose: () => void;
  /** The input in words, for the dialog that shows both versions. */
  readonly mine: () => readonly MineLine[];
  readonly children: ReactNode;
}

/** What all action forms have around their fields: error summary, refusal, stale dialog, buttons. */
export function FormFrame<Values extends FieldValues, Sent>({
  name,
  form,
  action,
  onSend,
  onClose,
  mine,
  children,
}: FormFrameProps<Values, Sent>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { errors, submitCount, isDirty } = form.formState;
  useUnsavedWork(isDirty);
  const { obstacle } = action;
  const said = [...summaryOf(errors), ...serverErrors(obstacle)];
  return (
    <form noValidate onSubmit={form.handleSubmit(onSend)} className={classes.form}>
      <ErrorSummary errors={said} attempt={submitCount + action.attempt} />
      {obstacle?.kind === "failed" ? <FailureNote failure={obstacle.failure} /> : null}
      {obstacle?.kind === "reused" ? <Note tone="soon" role="alert" title={obstacle.message} /> : null}
      {children}
      <Group className={classes.buttons}>
        <Button type="submit" loading={action.pending} loaderProps={{ "aria-label": t("common.sending") }}>
          {say(actionWords[name], language)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("common.cancel")}
        </Button>
      </Group>
      {obstacle?.kind === "stale" ? (
        <StaleDialog
          stale={obstacle.stale}
          mine={mine()}
          pending={action.pending}
          onTheirs={() => {
            action.clear();
            onClose();
          }}
          onMine={() => void action.applyToNewVersion()}
          onBack={action.clear}
        />
      ) : null}
    </form>
  );
}

function serverErrors(obstacle: Obstacle | null): SummaryError[] {
  if (obstacle?.kind === "refused") {
    const { message, citations, field } = obstacle.refusal;
    return [{ message, citations, ...(field ? { fieldId: fieldIdOf(field) } : {}) }];
  }
  if (obstacle?.kind !== "invalid") return [];
  return obstacle.invalid.issues.map((issue) => ({
    message: issue.message,
    citations: issue.citations,
    fieldId: fieldIdOf(issue.path),
  }));
}

/** The id of the control that a path of the input names: ["input", "findings", "0", "outcome"] → "findings-0-outcome". */
export function fieldIdOf(path: readonly string[]): string {
  return (path[0] === "input" ? path.slice(1) : path).join("-");
}

/** The server's message about one field, to stand beside it; undefined when it has none. */
export function serverErrorAt(obstacle: Obstacle | null, id: string): string | undefined {
  return serverErrors(obstacle).find((error) => error.fieldId === id)?.message;
}

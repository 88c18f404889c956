import { Button, Group } from "@mantine/core";
import type { FormEventHandler, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, type SummaryError } from "../../../components/error-summary.tsx";
import { FailureNote } from "../../../components/failure-note.tsx";
import { Note } from "../../../components/note.tsx";
import { useUnsavedWork } from "../../../lib/unsaved-work.ts";
import classes from "./form-frame.module.css";
import { StaleDialog, type MineLine } from "./stale-dialog.tsx";
import type { Obstacle } from "./use-complaint-action.ts";

interface FormFrameProps {
  readonly submitLabel: string;
  readonly onSubmit: FormEventHandler;
  readonly onClose: () => void;
  readonly action: {
    readonly obstacle: Obstacle | null;
    readonly pending: boolean;
    readonly attempt: number;
    readonly clear: () => void;
    readonly applyToNewVersion: () => Promise<void>;
  };
  /** What the browser's own check found, with ids of fields. */
  readonly errors: readonly SummaryError[];
  readonly tries: number;
  readonly dirty: boolean;
  /** The input in words, for the dialog that shows both versions. */
  readonly mine: () => readonly MineLine[];
  readonly children: ReactNode;
}

/** What all action forms have around their fields: error summary, refusal, stale dialog, buttons. */
export function FormFrame({
  submitLabel,
  onSubmit,
  onClose,
  action,
  errors,
  tries,
  dirty,
  mine,
  children,
}: FormFrameProps) {
  const { t } = useTranslation();
  useUnsavedWork(dirty);
  const { obstacle } = action;
  const said = [...errors, ...serverErrors(obstacle)];
  return (
    <form noValidate onSubmit={onSubmit} className={classes.form}>
      <ErrorSummary errors={said} attempt={tries + action.attempt} />
      {obstacle?.kind === "failed" ? <FailureNote failure={obstacle.failure} /> : null}
      {obstacle?.kind === "reused" ? <Note tone="soon" role="alert" title={obstacle.message} /> : null}
      {children}
      <Group className={classes.buttons}>
        <Button type="submit" loading={action.pending} loaderProps={{ "aria-label": t("common.sending") }}>
          {submitLabel}
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

import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CitationView } from "./citation.tsx";
import { Citations } from "./citation.tsx";
import classes from "./error-summary.module.css";
import { Note } from "./note.tsx";

/** One thing to put right. `fieldId` is the id of the control that it is about. */
export interface SummaryError {
  readonly fieldId?: string;
  readonly message: string;
  readonly citations?: readonly CitationView[];
}

interface ErrorSummaryProps {
  readonly errors: readonly SummaryError[];
  /** Grows with each failed attempt; the summary takes the focus whenever it changes. */
  readonly attempt: number;
}

/** What stands in the way of sending a form, on top of it, with a link to each field. Takes the focus after a try. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const summary = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown && attempt > 0) summary.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div ref={summary} tabIndex={-1} role="alert">
      <Note tone="late" title={t("form.summary", { count: errors.length })}>
        <ul className={classes.list}>
          {errors.map((error) => (
            <li key={`${error.fieldId ?? ""}${error.message}`}>
              {error.fieldId ? (
                <a href={`#${error.fieldId}`} onClick={(event) => focusField(event, error.fieldId ?? "")}>
                  {error.message}
                </a>
              ) : (
                error.message
              )}{" "}
              {error.citations ? <Citations citations={error.citations} /> : null}
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

function focusField(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  const target = field?.matches("input, textarea, select, button")
    ? field
    : (field?.querySelector<HTMLElement>("input, textarea, select, button") ?? field);
  target?.focus();
}

import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { automaticActionWords, type AutomaticAction } from "@redress/domain/enforcement";
import { say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../lib/preferences.ts";
import { Citations, type CitationView } from "./citation.tsx";
import { Note } from "./note.tsx";

interface UrgentNoteProps {
  readonly notice:
    | {
        readonly action: AutomaticAction;
        readonly receivedOn: PlainDate;
        readonly whyUrgent?: string | null;
        readonly citations: readonly CitationView[];
      }
    | null
    | undefined;
  /** Whether the record still waits for an answer. */
  readonly urgent: boolean;
}

/** The notice of an automatic action that somebody received, and why it makes their record urgent. */
export function UrgentNote({ notice, urgent }: UrgentNoteProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!notice) return null;
  const title = t("enforcement.notice", {
    action: say(automaticActionWords[notice.action], language),
    date: formatDate(notice.receivedOn, language),
  });
  return (
    <Note tone={urgent ? "late" : "calm"} title={title}>
      {notice.whyUrgent ? (
        <p>
          {notice.whyUrgent} <Citations citations={notice.citations} />
        </p>
      ) : null}
    </Note>
  );
}

import { cannotPayCitations, cannotPayGuidance, saysCannotPay } from "@redress/domain/triage";
import { say } from "@redress/domain/vocabulary";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "../i18n/rulebook-words.ts";
import { citationOf } from "../lib/days/explain-deadline.ts";
import { useLanguage } from "../lib/preferences.ts";
import { Citations } from "./citation.tsx";
import { Note } from "./note.tsx";

interface CannotPayNoteProps {
  /** What the person says, in either language. */
  readonly account: string;
  /** What was done about it so far. */
  readonly children?: ReactNode;
}

/** The way to a changed order, for somebody who says that they cannot pay; nothing where they do not say so. */
export function CannotPayNote({ account, children }: CannotPayNoteProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!saysCannotPay(account)) return null;
  return (
    <Note tone="soon" title={t("rulebook.cannotPay")}>
      <ul>
        {cannotPayGuidance.map((words) => (
          <li key={words.en}>{say(words, language)}</li>
        ))}
      </ul>
      {children}
      <Citations citations={cannotPayCitations.map((key) => citationOf(key, language))} />
    </Note>
  );
}

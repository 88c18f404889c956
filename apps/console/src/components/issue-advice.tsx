import { guidance, guidanceCitations, isCourtOnly } from "@redress/domain/triage";
import type { IssueSubject } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { citationOf } from "../lib/days/explain-deadline.ts";
import { useLanguage } from "../lib/preferences.ts";
import { Citations } from "./citation.tsx";
import { Note } from "./note.tsx";
import { WhichDoor } from "./which-door.tsx";

/** What to know of an issue of this subject before it is recorded: that only a court decides it, and where it can be solved. */
export function IssueAdvice({ subject }: { readonly subject: IssueSubject }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const advice = guidance(subject, language);
  const court = isCourtOnly(subject);
  return (
    <>
      {advice ? (
        <Note tone={court ? "soon" : "calm"} title={court ? t("issues.courtOnly") : undefined}>
          <p>{advice}</p>
          <Citations citations={guidanceCitations(subject).map((key) => citationOf(key, language))} />
        </Note>
      ) : null}
      <WhichDoor subject={subject} />
    </>
  );
}

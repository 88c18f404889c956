import { guidance, guidanceCitations, isCourtOnly } from "@redress/domain/triage";
import type { IssueSubject } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { citationOf } from "../lib/days/explain-deadline.ts";
import { useLanguage } from "../lib/preferences.ts";
import { Citations } from "./citation.tsx";
import { CannotPayNote } from "./cannot-pay-note.tsx";
import { Note } from "./note.tsx";
import { WhichDoor } from "./which-door.tsx";

interface IssueAdviceProps {
  /** Open while nothing is chosen. */
  readonly subject: IssueSubject | "";
  /** What the person says happened, as far as it is typed. */
  readonly account: string;
}

/** What to know of an issue before it is recorded: what its subject says, and the way to a changed order for who cannot pay. */
export function IssueAdvice({ subject, account }: IssueAdviceProps) {
  return (
    <>
      {subject ? <SubjectAdvice subject={subject} /> : null}
      <CannotPayNote account={account} />
    </>
  );
}

/** What to know of an issue of this subject before it is recorded: that only a court decides it, and where it can be solved. */
function SubjectAdvice({ subject }: { readonly subject: IssueSubject }) {
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

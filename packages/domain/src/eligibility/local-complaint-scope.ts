import { issueSubjects, type IssueSubject } from "../vocabulary/issue-subject.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { say, type Language } from "../vocabulary/words.ts";
import { triageTable } from "./triage-table/index.ts";

/** Whether only a court can decide a subject. Such an issue is taken and answered, never turned away. */
export function isCourtOnly(subject: IssueSubject): boolean {
  const { COURT, LOCAL_COMPLAINT } = triageTable[subject].doors;
  return COURT?.[0].role === "PRIMARY" && LOCAL_COMPLAINT?.[0].role === "NOT_AVAILABLE";
}

/** What staff should know about a subject; undefined when there is nothing to add. */
export function guidance(subject: IssueSubject, language: Language): string | undefined {
  const words = triageTable[subject].guidance;
  return words ? say(words, language) : undefined;
}

/** What the doors of a subject rest on, each authority once. */
export function guidanceCitations(subject: IssueSubject): readonly AuthorityKey[] {
  const openings = Object.values(triageTable[subject].doors).flat();
  return [...new Set(openings.flatMap(({ citations }) => citations))];
}

/** The subjects that only a court decides. */
export const courtOnlySubjects: readonly IssueSubject[] = issueSubjects.filter(isCourtOnly);

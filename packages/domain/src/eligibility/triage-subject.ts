import { issueSubjects, type IssueSubject } from "../vocabulary/issue-subject.ts";

/** Subjects finer than the stored ones: each has doors of its own. */
const finerSubjects = [
  "DIRECT_PAYMENTS",
  "UNDISPUTED_ARREARS",
  "ARREARS_BEFORE_COURT",
  "CASE_NOT_CLOSED",
  "ENFORCEMENT_ACTION",
  "MODIFICATION",
  "COURT_MOTION",
  "COURT_SERVICES",
  "DISCRIMINATION",
  "MISTAKEN_IDENTITY",
  "PAYMENT_WITHOUT_CASE",
  "HEARING_DECISION_NOT_FOLLOWED",
  "STATE_UNIT_POLICY",
  "CASE_QUESTION",
  "GENERAL_QUESTION",
  "WEBSITE",
  "LEGAL_HELP",
] as const;

/** Every subject that has doors: those that an issue is stored with, and finer ones. */
export const triageSubjects = [...issueSubjects, ...finerSubjects] as const;

/** One of them. */
export type TriageSubject = IssueSubject | (typeof finerSubjects)[number];

/** Whether an issue may be stored with this subject: true for "ARREARS", false for "DIRECT_PAYMENTS". */
export function isIssueSubject(subject: TriageSubject): subject is IssueSubject {
  return (issueSubjects as readonly string[]).includes(subject);
}

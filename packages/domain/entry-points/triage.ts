// Which door: what an agency can resolve, a state hearing, a court, another office.
export { type AgencyDuty, agencyDuties, agencyDutyWords } from "../src/eligibility/agency-duties.ts";
export { cannotPayCitations, cannotPayGuidance, saysCannotPay } from "../src/eligibility/cannot-pay.ts";
export { type CourtReferral, referralSheet } from "../src/eligibility/referral-sheet.ts";
export { circumstancesThatMatter, whenSo } from "../src/eligibility/circumstances-that-matter.ts";
export {
  type CircumstanceName,
  type Circumstances,
  type LocalProcessStage,
  circumstanceChoiceWords,
  circumstanceWords,
} from "../src/eligibility/circumstances.ts";
export { type Door, doorWords, doors } from "../src/vocabulary/door.ts";
export { type DoorRole, type Referral, doorRoleWords, referralWords } from "../src/eligibility/door.ts";
export type { Exhaustion } from "../src/eligibility/exhaustion.ts";
export { guidance, guidanceCitations, isCourtOnly } from "../src/eligibility/local-complaint-scope.ts";
export { localProcessOf } from "../src/eligibility/local-process-of.ts";
export { parseTriage } from "../src/eligibility/parse-triage.ts";
export { type TriageSubject, triageSubjects } from "../src/eligibility/triage-subject.ts";
export { triageSubjectWords } from "../src/eligibility/triage-table/index.ts";
export { type DoorVerdict, type TriagedIssue, triage } from "../src/eligibility/triage.ts";

// Which door: what an agency can resolve, a state hearing, a court, another office.
export { type AgencyDuty, agencyDuties, agencyDutyWords } from "../eligibility/agency-duties.ts";
export {
  type CircumstanceName,
  type Circumstances,
  type LocalProcessStage,
  circumstanceChoiceWords,
  circumstanceWords,
} from "../eligibility/circumstances.ts";
export {
  type Door,
  type DoorRole,
  type Referral,
  doorRoleWords,
  doorWords,
  doors,
  referralWords,
} from "../eligibility/door.ts";
export type { Exhaustion } from "../eligibility/exhaustion.ts";
export { guidance, guidanceCitations, isCourtOnly } from "../eligibility/local-complaint-scope.ts";
export { parseTriage } from "../eligibility/parse-triage.ts";
export { type TriageSubject, triageSubjects } from "../eligibility/triage-subject.ts";
export { triageSubjectWords } from "../eligibility/triage-table/index.ts";
export { type DoorVerdict, type TriagedIssue, triage } from "../eligibility/triage.ts";

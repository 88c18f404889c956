// The complaint machine.
export { courtAfterClaim } from "../src/complaint/after-claim.ts";
export { type AvailableAction, availableActions } from "../src/complaint/available-actions.ts";
export {
  type ComplaintAction,
  type ComplaintActionName,
  type ComplaintActionOf,
  type OpenComplaintFromRepeatedContact,
  type ReceiveComplaint,
  type SeenContact,
  complaintActionNames,
} from "../src/complaint/acts/complaint-action.ts";
export type { ComplaintEvent } from "../src/complaint/events/complaint-event.ts";
export { type ReferralFinding, findingOfReferral } from "../src/complaint/referral-finding.ts";
export type {
  ComplaintFacts,
  ComplaintIssue,
  Finding,
  GivenApproval,
} from "../src/complaint/facts/complaint-facts.ts";
export {
  type ChecklistItem,
  type ChecklistStanding,
  checklistFor,
  checklistItems,
  checklistStandings,
} from "../src/complaint/facts/checklist.ts";
export {
  complaintClockFacts,
  complaintDeadlines,
  complaintGivenFacts,
} from "../src/complaint/facts/complaint-readings.ts";
export {
  type ComplaintStatus,
  complaintStatuses,
  openStatuses,
  statusWords,
} from "../src/complaint/facts/complaint-status.ts";
export {
  type EventKindOf,
  type NoticeOf,
  complaintTransitions,
  transitionOf,
} from "../src/complaint/complaint-transitions.ts";
export { actionWords, eventWords } from "../src/complaint/complaint-words.ts";
export { type EventOfAction, decide } from "../src/complaint/decide.ts";
export { evolve } from "../src/complaint/events/evolve.ts";
export { checkInvestigator } from "../src/complaint/input-checks/investigator.ts";
export { issueLimit } from "../src/complaint/input-checks/issues.ts";
export { complaintInputs } from "../src/complaint/inputs/complaint-inputs.ts";
export { complaintDays } from "../src/complaint/inputs/fields.ts";
export { investigatorRoles } from "../src/complaint/inputs/investigation-inputs.ts";
export { intakeCautions } from "../src/complaint/input-checks/intake-cautions.ts";
export { type ComplaintRefusalCode, refuse as refuseOnComplaint } from "../src/complaint/refusals/refusal.ts";
export { complaintOfRepetition } from "../src/complaint/acts/repetition.ts";
export { handsOf } from "../src/complaint/facts/hands.ts";
export { previewComplaintCorrection } from "../src/complaint/correctable-facts.ts";
export { correctableDays } from "../src/complaint/correctable-facts.ts";

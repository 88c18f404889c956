// The complaint machine.
export { type AvailableAction, availableActions } from "../complaint/available-actions.ts";
export {
  type ComplaintAction,
  type ComplaintActionName,
  type ComplaintActionOf,
  type OpenComplaintFromRepeatedContact,
  type ReceiveComplaint,
  complaintActionNames,
} from "../complaint/complaint-action.ts";
export type { ComplaintEvent } from "../complaint/complaint-event.ts";
export type { ComplaintFacts, ComplaintIssue, Finding } from "../complaint/complaint-facts.ts";
export { complaintGivenFacts } from "../complaint/complaint-readings.ts";
export { type ComplaintStatus, complaintStatuses, openStatuses } from "../complaint/complaint-status.ts";
export {
  type EventKindOf,
  type NoticeOf,
  complaintTransitions,
  transitionOf,
} from "../complaint/complaint-transitions.ts";
export { actionWords, eventWords, statusWords } from "../complaint/complaint-words.ts";
export {
  type DatesRecounted,
  type RecountCause,
  type RecountedDate,
  recountedDates,
  tellRecount,
} from "../complaint/dates-recounted.ts";
export { type EventOfAction, decide } from "../complaint/decide.ts";
export { evolve } from "../complaint/evolve.ts";
export { checkInvestigator } from "../complaint/input-checks/investigator.ts";
export { issueLimit } from "../complaint/input-checks/issues.ts";
export { complaintInputs } from "../complaint/inputs/complaint-inputs.ts";
export { complaintDays } from "../complaint/inputs/fields.ts";
export { investigatorRoles } from "../complaint/inputs/investigation-inputs.ts";
export { type ComplaintRefusalCode, refuse as refuseOnComplaint } from "../complaint/refusal.ts";
export { complaintOfRepetition } from "../complaint/repetition.ts";
export { handsOf } from "../complaint/hands.ts";
export { previewComplaintCorrection } from "../complaint/correctable-facts.ts";
export { correctableDays } from "../complaint/correctable-facts.ts";

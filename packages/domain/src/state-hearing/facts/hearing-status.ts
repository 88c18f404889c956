/**
 * The statuses of a state hearing, in the order in which they follow one another. Rehearing, stay and court review are
 * facts beside the status: compliance goes on while they are decided, 22 CCR 120221(a).
 */
export const hearingStatuses = [
  "REQUESTED",
  "SCREENED",
  "DISMISSAL_NOTICED",
  "SCHEDULED",
  "NON_APPEARANCE",
  "HELD",
  "RECORD_CLOSED",
  "DECISION_PROPOSED",
  "ADOPTED",
  "COMPLIANCE_DUE",
  "ACTION_REQUIRED",
  "COMPLIANCE_REPORTED",
  "PLAN_APPROVED",
  "COMPLIANCE_DISPUTED",
  "CLOSED",
  "DISMISSED",
  "ABANDONED",
  "WITHDRAWN",
] as const;

/** One status of a state hearing. */
export type HearingStatus = (typeof hearingStatuses)[number];

/** The statuses before the hearing in which it may still be set, settled or withdrawn. */
export const beforeHearing = ["REQUESTED", "SCREENED", "DISMISSAL_NOTICED", "SCHEDULED"] as const;

/** The statuses in which a notice about some grounds may stand while the others go on to be heard and decided. */
export const whilePartIsNoticed = [
  "REQUESTED",
  "SCREENED",
  "SCHEDULED",
  "NON_APPEARANCE",
  "HELD",
  "RECORD_CLOSED",
] as const satisfies readonly HearingStatus[];

/** The statuses once there is a decision that is neither withdrawn nor replaced. */
export const afterDecision = [
  "ADOPTED",
  "COMPLIANCE_DUE",
  "ACTION_REQUIRED",
  "COMPLIANCE_REPORTED",
  "PLAN_APPROVED",
  "COMPLIANCE_DISPUTED",
] as const satisfies readonly HearingStatus[];

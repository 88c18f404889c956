/**
 * The statuses of a complaint, in the order in which they follow one another. A status exists only because it changes
 * what may happen next: "acknowledged", "extended", "overdue" and "hearing requested" are facts or readings, not statuses.
 */
export const complaintStatuses = [
  "RECEIVED",
  "UNDER_INVESTIGATION",
  "TRANSFER_SENT",
  "TRANSFER_DISPUTED",
  "RESOLVED",
  "ACTIONS_PENDING",
  "CLOSED",
  "WITHDRAWN",
  "NOT_A_REPETITION",
] as const;

/** One status of a complaint. */
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** The statuses in which the agency still owes a written resolution. */
export const openStatuses = [
  "RECEIVED",
  "UNDER_INVESTIGATION",
  "TRANSFER_SENT",
  "TRANSFER_DISPUTED",
] as const satisfies readonly ComplaintStatus[];

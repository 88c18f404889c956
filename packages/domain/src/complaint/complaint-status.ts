/**
 * The statuses of a complaint. A status exists only because it changes what may happen next:
 * "acknowledged", "extended" and "overdue" are facts or readings, not statuses.
 */
export const complaintStatuses = ["RECEIVED", "UNDER_INVESTIGATION", "RESOLVED", "WITHDRAWN"] as const;

/** One status of a complaint. */
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** The statuses in which the agency still owes a written resolution. */
export const openStatuses = ["RECEIVED", "UNDER_INVESTIGATION"] as const satisfies readonly ComplaintStatus[];

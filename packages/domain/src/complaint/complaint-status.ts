/** The statuses of a contact, before there is any complaint, 22 CCR 111544; in the order in which they follow one another. */
export const contactStatuses = [
  "CONTACT_RECEIVED",
  "CONTACT_ACKNOWLEDGED",
  "CONTACT_ANSWERED",
  "COMPLAINT_OFFERED",
  "CONTACT_CLOSED",
] as const;

/** One status of a contact. */
export type ContactStatus = (typeof contactStatuses)[number];

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
] as const;

/** One status of a complaint. */
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** One status of a contact or of the complaint that it became. */
export type MatterStatus = ContactStatus | ComplaintStatus;

/** The statuses in which the agency still owes a written resolution. */
export const openStatuses = [
  "RECEIVED",
  "UNDER_INVESTIGATION",
  "TRANSFER_SENT",
  "TRANSFER_DISPUTED",
] as const satisfies readonly ComplaintStatus[];

/** The statuses of a contact, 22 CCR 111544, in the order in which they follow one another. */
export const contactStatuses = [
  "CONTACT_RECEIVED",
  "CONTACT_ACKNOWLEDGED",
  "CONTACT_ANSWERED",
  "COMPLAINT_OFFERED",
  "CONTACT_CLOSED",
] as const;

/** One status. */
export type ContactStatus = (typeof contactStatuses)[number];

import type { Words } from "../../vocabulary/words.ts";

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

/** What each is called. */
export const contactStatusWords: Readonly<Record<ContactStatus, Words>> = {
  CONTACT_RECEIVED: { en: "Contact received", es: "Contacto recibido" },
  CONTACT_ACKNOWLEDGED: { en: "Contact acknowledged", es: "Contacto con acuse de recibo" },
  CONTACT_ANSWERED: { en: "Contact answered", es: "Contacto respondido" },
  COMPLAINT_OFFERED: { en: "Complaint offered", es: "Queja ofrecida" },
  CONTACT_CLOSED: { en: "Contact closed", es: "Contacto cerrado" },
};

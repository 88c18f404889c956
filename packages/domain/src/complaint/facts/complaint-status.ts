import type { Words } from "../../vocabulary/words.ts";

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

/** What each is called. They stand apart from the words of acts, which a list of complaints has no need of. */
export const statusWords: Readonly<Record<ComplaintStatus, Words>> = {
  RECEIVED: { en: "Received", es: "Recibida" },
  UNDER_INVESTIGATION: { en: "Under investigation", es: "En investigación" },
  TRANSFER_SENT: { en: "Transfer sent", es: "Traslado enviado" },
  TRANSFER_DISPUTED: { en: "Transfer disputed", es: "Traslado disputado" },
  RESOLVED: { en: "Resolved", es: "Resuelta" },
  ACTIONS_PENDING: { en: "Action items pending", es: "Acciones pendientes" },
  CLOSED: { en: "Closed", es: "Cerrada" },
  WITHDRAWN: { en: "Withdrawn", es: "Retirada" },
  NOT_A_REPETITION: { en: "Not a repetition", es: "No es una repetición" },
};

import type { Words } from "../vocabulary/words.ts";

/**
 * How a door stands to a matter. PRIMARY: go here first. ALSO: open besides it. NOT_AVAILABLE: it cannot remedy the
 * matter; a complaint about it is still taken, logged and answered.
 */
export const doorRoles = ["PRIMARY", "ALSO", "NOT_AVAILABLE"] as const;

/** One role. */
export type DoorRole = (typeof doorRoles)[number];

/** Who helps at the court, or takes the matter there. */
export const referrals = ["FAMILY_LAW_FACILITATOR", "COURT_COMPLAINT_PROCESS"] as const;

/** One referral. */
export type Referral = (typeof referrals)[number];

/** What each role is called. */
export const doorRoleWords: Readonly<Record<DoorRole, Words>> = {
  PRIMARY: { en: "Go here first", es: "Acuda aquí primero" },
  ALSO: { en: "Also open", es: "También disponible" },
  NOT_AVAILABLE: { en: "Not for this", es: "No corresponde" },
};

/** What each referral is called. */
export const referralWords: Readonly<Record<Referral, Words>> = {
  FAMILY_LAW_FACILITATOR: {
    en: "The county’s Family Law Facilitator helps without charge",
    es: "El asistente de derecho familiar (Family Law Facilitator) del condado ayuda sin costo",
  },
  COURT_COMPLAINT_PROCESS: {
    en: "The court’s own complaint process",
    es: "El proceso de quejas de la propia corte",
  },
};

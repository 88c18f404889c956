import type { Words } from "../vocabulary/words.ts";

/** Everywhere a matter can be taken. The order is the order in which they are listed. */
export const doors = [
  "LOCAL_COMPLAINT",
  "STATE_HEARING",
  "COURT",
  "STATE_DISBURSEMENT_UNIT",
  "CIVIL_RIGHTS_FORM",
  "CASEWORKER",
  "DEPARTMENT",
  "OFFICE_OF_COMMUNICATIONS",
  "WEBMASTER",
] as const;

/** One door. */
export type Door = (typeof doors)[number];

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

/** What each door is called. */
export const doorWords: Readonly<Record<Door, Words>> = {
  LOCAL_COMPLAINT: { en: "Complaint to the local agency", es: "Queja ante la agencia local" },
  STATE_HEARING: { en: "State hearing", es: "Audiencia estatal" },
  COURT: { en: "Court", es: "Corte" },
  STATE_DISBURSEMENT_UNIT: { en: "State Disbursement Unit", es: "Unidad Estatal de Desembolsos" },
  CIVIL_RIGHTS_FORM: { en: "Civil rights complaint form", es: "Formulario de queja de derechos civiles" },
  CASEWORKER: { en: "Caseworker, through Customer Connect", es: "Encargado del caso, por Customer Connect" },
  DEPARTMENT: {
    en: "The Department of Child Support Services",
    es: "El Departamento de Servicios de Manutención de Menores",
  },
  OFFICE_OF_COMMUNICATIONS: {
    en: "The Department’s Office of Communications",
    es: "La Oficina de Comunicaciones del Departamento",
  },
  WEBMASTER: { en: "The Department’s webmaster", es: "El administrador del sitio del Departamento" },
};

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

import type { Words } from "./words.ts";

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

/** Where an issue may be referred: everywhere but to the agency itself, which answers it in writing all the same. */
export type ReferralDoor = Exclude<Door, "LOCAL_COMPLAINT">;

const { LOCAL_COMPLAINT: _, ...others } = doorWords;

/** What each of them is called. */
export const referralDoorWords: Readonly<Record<ReferralDoor, Words>> = others;

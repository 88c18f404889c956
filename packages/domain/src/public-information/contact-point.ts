import { doorWords, type Door } from "../vocabulary/door.ts";
import type { Words } from "../vocabulary/words.ts";

/** Whom somebody can be sent to: a person of the agency, the agency itself, or a door elsewhere. */
export type ContactPoint =
  | "OMBUDSPERSON"
  | "LOCAL_AGENCY"
  | "COURT_HELP"
  | Extract<
      Door,
      "CASEWORKER" | "STATE_HEARING" | "STATE_DISBURSEMENT_UNIT" | "OFFICE_OF_COMMUNICATIONS" | "WEBMASTER"
    >;

/** What each is called. */
export const contactPointWords: Readonly<Record<ContactPoint, Words>> = {
  OMBUDSPERSON: {
    en: "The ombudsperson of the local agency",
    es: "El ombudsperson (defensor del cliente) de la agencia local",
  },
  LOCAL_AGENCY: { en: "The local child support agency", es: "La agencia local de manutención de menores" },
  COURT_HELP: {
    en: "The Family Law Facilitator of the county’s court",
    es: "El asistente de derecho familiar (Family Law Facilitator) de la corte del condado",
  },
  CASEWORKER: doorWords.CASEWORKER,
  STATE_HEARING: { en: "The State Hearing Office", es: "La Oficina de Audiencias Estatales" },
  STATE_DISBURSEMENT_UNIT: doorWords.STATE_DISBURSEMENT_UNIT,
  OFFICE_OF_COMMUNICATIONS: doorWords.OFFICE_OF_COMMUNICATIONS,
  WEBMASTER: doorWords.WEBMASTER,
};

/** Every one of them, in the order in which they are listed. */
export const contactPoints = Object.keys(contactPointWords) as readonly ContactPoint[];

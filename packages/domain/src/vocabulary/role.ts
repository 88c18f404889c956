import type { ActingBody } from "./acting-body.ts";
import type { Words } from "./words.ts";

/** The roles of people and systems. A caseworker answers what the office asks and reads no record (docs/law/readings.md, roles); a partner is another system. */
export const roles = [
  "OMBUDSPERSON",
  "INVESTIGATOR",
  "SUPERVISOR",
  "DIRECTOR",
  "HEARING_COORDINATOR",
  "STATE_ANALYST",
  "AUDITOR",
  "ADMINISTRATOR",
  "OFFICE_OF_COMMUNICATIONS",
  "WEBMASTER",
  "HEARING_CLERK",
  "STATE_HEARING_OFFICE",
  "CASEWORKER",
  "PARTNER",
] as const;

/** One role. */
export type Role = (typeof roles)[number];

/**
 * The Department's people who have no business with the contacts and complaints of agencies: they answer the public and
 * keep its pages, or belong to the State Hearing Office, which sees of a hearing what a party would see.
 */
export const apartFromAgencies: readonly Role[] = [
  "OFFICE_OF_COMMUNICATIONS",
  "WEBMASTER",
  "HEARING_CLERK",
  "STATE_HEARING_OFFICE",
];

/** The roles of a local agency that work on contacts and complaints. */
export const office = ["OMBUDSPERSON", "INVESTIGATOR", "SUPERVISOR", "DIRECTOR"] as const;

/** Who asks for an action. */
export interface Actor {
  /** The staff member's or partner client's id. */
  readonly id: string;
  readonly role: Role;
  /** For whom they stand on this record; absent where nobody's record is at stake, such as a question about given facts. */
  readonly bodies?: readonly ActingBody[] | undefined;
}

/** Roles. */
export const roleWords: Readonly<Record<Role, Words>> = {
  OMBUDSPERSON: { en: "Ombudsperson", es: "Ombudsperson (defensor del cliente)" },
  INVESTIGATOR: { en: "Investigator", es: "Investigador" },
  SUPERVISOR: { en: "Supervisor", es: "Supervisor" },
  DIRECTOR: { en: "Director", es: "Director" },
  HEARING_COORDINATOR: { en: "Hearing coordinator", es: "Coordinador de audiencias" },
  STATE_ANALYST: { en: "State analyst", es: "Analista estatal" },
  AUDITOR: { en: "Auditor", es: "Auditor" },
  ADMINISTRATOR: { en: "Administrator", es: "Administrador" },
  OFFICE_OF_COMMUNICATIONS: { en: "Office of Communications", es: "Oficina de Comunicaciones" },
  WEBMASTER: { en: "Webmaster", es: "Responsable del sitio web" },
  HEARING_CLERK: { en: "Hearing clerk", es: "Secretario de audiencias" },
  STATE_HEARING_OFFICE: { en: "State Hearing Office", es: "Oficina de Audiencias Estatales" },
  CASEWORKER: { en: "Caseworker", es: "Encargado del caso" },
  PARTNER: { en: "Partner system", es: "Sistema asociado" },
};

import type { ActingBody } from "./acting-body.ts";
import type { Words } from "./words.ts";

/** The roles that the complaint machine knows. A caseworker answers what the office asks and reads no record (docs/law/readings.md, roles); a partner is another system. */
export const roles = [
  "OMBUDSPERSON",
  "INVESTIGATOR",
  "SUPERVISOR",
  "DIRECTOR",
  "HEARING_COORDINATOR",
  "STATE_ANALYST",
  "AUDITOR",
  "ADMINISTRATOR",
  "CASEWORKER",
  "PARTNER",
] as const;

/** One role. */
export type Role = (typeof roles)[number];

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
  CASEWORKER: { en: "Caseworker", es: "Encargado del caso" },
  PARTNER: { en: "Partner system", es: "Sistema asociado" },
};

/** The roles that the complaint machine knows. A caseworker signs in nowhere (docs/law/readings.md, roles); a partner is another system. */
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

/** Who asks for an action. */
export interface Actor {
  /** The staff member's or partner client's id. */
  readonly id: string;
  readonly role: Role;
}

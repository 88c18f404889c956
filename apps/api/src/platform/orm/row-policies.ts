import type { PolicyDef } from "@mikro-orm/core";
import { appRole, systemRole } from "./roles.ts";

/**
 * The row level security of every tenant table, in words: a unit of work names its scope in `app.scope`
 * (AGENCY, STATE or SYSTEM) and, for AGENCY, its agency in `app.agency_id`. Where neither was set nothing is seen.
 * SYSTEM counts only where the system role says it: whoever else sets it sees nothing.
 *
 * Each question is asked inside a sub-select, so PostgreSQL answers it once for a statement and not once for a row.
 * Its shape matters to the planner too. A bare yes-or-no sub-select counts as true for half of the rows; comparing a
 * sub-select with words counts as true for one in a hundred, and then the planner reads and sorts a whole caseload
 * where it could walk an index and stop (on a million complaints 446 ms instead of under 1).
 */
const scope = "current_setting('app.scope'::text, true)";

/** The agency that a unit of work named. */
export const actingAgency = "(select current_setting('app.agency_id'::text, true))";
/** Whether it works for an agency. */
export const isAgency = `(select ${scope} = 'AGENCY'::text)`;
/** Whether it works for the Department, which sees the rows of every agency. */
export const isState = `(select ${scope} = 'STATE'::text)`;
const inOwnAgency = `agency_id = ${actingAgency} and ${isAgency}`;
const visible = `(${inOwnAgency}) or ${isState}`;
/** Rows of no agency are the Department's own, and concern everybody. */
const isOfNoAgency = "agency_id is null";
const isSystem = `(select ${scope} = 'SYSTEM'::text)`;

/**
 * What a unit of work that serves a request may do with the rows of one table; what is not named is not allowed. The
 * system role reaches every row, and its table rights say what it may do with them.
 */
export interface RowRights {
  /** AGENCY: an agency its own rows, the Department all. SHARED: an agency also those of no agency. PEOPLE: a person also their own. */
  readonly select?: "AGENCY" | "SHARED" | "PEOPLE";
  readonly insert?: Writer;
  readonly update?: Writer;
  readonly delete?: Writer;
}

/**
 * AGENCY: only an agency, its own rows. ANYONE: also the Department's staff, whose acts are recorded for any agency.
 * SHARED: an agency its own rows, the Department's staff those of no agency.
 */
type Writer = "AGENCY" | "ANYONE" | "SHARED";

const isOneself = "id::text = (select current_setting('app.staff_id'::text, true))";

const readable = {
  AGENCY: visible,
  SHARED: `(${isOfNoAgency}) or ${visible}`,
  PEOPLE: `${visible} or ${isOneself}`,
};

const writable: Readonly<Record<Writer, string>> = {
  AGENCY: inOwnAgency,
  ANYONE: visible,
  SHARED: `(${inOwnAgency}) or (${isOfNoAgency} and ${isState})`,
};

/** The policy that lets the system role reach every row. */
export function systemPolicy(table: string): PolicyDef {
  return { name: `${table}_system`, command: "all", roles: [systemRole], using: isSystem, check: isSystem };
}

/**
 * The policy that hides persons and records from whoever is kept apart from them, whatever else lets them see the row. Who
 * that is, is read once for a statement, by the index that begins with the member of staff.
 *
 * @param column the one with the person's or the record's id; or where a public id stands, "complaint_<uuid>", what it ends with.
 */
export function keptApartPolicy(
  table: string,
  column: "id" | "person_id" | "record_id" | "(split_part(about_id, '_'::text, 2))::uuid",
): PolicyDef {
  const rule = `${column} <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))`;
  return {
    name: `${table}_kept_apart`,
    type: "restrictive",
    command: "all",
    roles: [appRole],
    using: rule,
    check: rule,
  };
}

/**
 * The policies that grant these rights.
 *
 * @example defineEntity({ ..., rowLevelSecurity: "force", policies: rowPolicies("notice", { select: "AGENCY", insert: "AGENCY" }) })
 */
export function rowPolicies(table: string, rights: RowRights): PolicyDef[] {
  const policies: PolicyDef[] = [systemPolicy(table)];
  if (rights.select)
    policies.push({ name: `${table}_select`, command: "select", using: readable[rights.select] });
  if (rights.insert)
    policies.push({ name: `${table}_insert`, command: "insert", check: writable[rights.insert] });
  if (rights.update) {
    const rule = writable[rights.update];
    policies.push({ name: `${table}_update`, command: "update", using: rule, check: rule });
  }
  if (rights.delete)
    policies.push({ name: `${table}_delete`, command: "delete", using: writable[rights.delete] });
  return policies;
}

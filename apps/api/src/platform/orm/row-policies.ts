import type { PolicyDef } from "@mikro-orm/core";

/**
 * The row level security of every tenant table, in words: a unit of work names its scope in `app.scope`
 * (AGENCY, STATE or SYSTEM) and, for AGENCY, its agency in `app.agency_id`. Where neither was set nothing is seen.
 *
 * Each question is asked inside a sub-select, so PostgreSQL answers it once for a statement and not once for a row.
 * Its shape matters to the planner too. A bare yes-or-no sub-select counts as true for half of the rows; comparing a
 * sub-select with words counts as true for one in a hundred, and then the planner reads and sorts a whole caseload
 * where it could walk an index and stop (on a million complaints 446 ms instead of under 1).
 */
const scope = "current_setting('app.scope'::text, true)";

const inOwnAgency = `agency_id = (select current_setting('app.agency_id'::text, true)) and (select ${scope} = 'AGENCY'::text)`;
const isSystem = `(select ${scope} = 'SYSTEM'::text)`;
const seesAllAgencies = `(select ${scope} = any (array['STATE'::text, 'SYSTEM'::text]))`;

const visible = `(${inOwnAgency}) or ${seesAllAgencies}`;

/** Which units of work may do what with the rows of one table. What is not named is not allowed. */
export interface RowRights {
  /** AGENCY: own rows, and all rows for STATE and SYSTEM. SYSTEM: nobody else sees any. */
  readonly select: "AGENCY" | "SYSTEM";
  readonly insert?: Writer;
  readonly update?: Writer;
  readonly delete?: Writer;
}

/**
 * AGENCY: only an agency, its own rows. SYSTEM: only jobs and sign-in. BOTH: either of the two.
 * ANYONE: also the Department's staff, whose acts are recorded for any agency.
 */
type Writer = "AGENCY" | "SYSTEM" | "BOTH" | "ANYONE";

const writable: Readonly<Record<Writer, string>> = {
  AGENCY: inOwnAgency,
  SYSTEM: isSystem,
  BOTH: `(${inOwnAgency}) or ${isSystem}`,
  ANYONE: visible,
};

/**
 * The policies that grant these rights.
 *
 * @example defineEntity({ ..., rowLevelSecurity: "force", policies: rowPolicies("notice", { select: "AGENCY", insert: "AGENCY" }) })
 */
export function rowPolicies(table: string, rights: RowRights): PolicyDef[] {
  const policies: PolicyDef[] = [
    { name: `${table}_select`, command: "select", using: rights.select === "AGENCY" ? visible : isSystem },
  ];
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

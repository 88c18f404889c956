import type { PolicyDef } from "@mikro-orm/core";
import {
  actingAgency,
  isAgency,
  isState,
  keptApartPolicy,
  systemPolicy,
} from "../../platform/orm/row-policies.ts";

/** The record that a transaction names as the one it acts on. */
const actingOn = "nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid";

/** Its row, where the agency may act on it without holding it — as sender or receiver — or the Department does. */
const named = (row: string): string =>
  `${row}.id = ${actingOn} and ((${isAgency} and (${row}.sender_id = ${actingAgency} or ${row}.receiver_id = ${actingAgency})) or ${isState})`;

/** The row of `record` after its sender's last act, which leaves it the sender's no more: for that statement alone. */
const letGo = `(record.id = ${actingOn} and record.sender_id is null and (select current_setting('app.letting_go'::text, true) = 'yes'::text))`;

/** How the rows of a table say which record they belong to. */
type RecordKey = "id" | "record_id";

/** The id of the record that a unit of work acts on without holding it; asked once for a statement. */
export const actingOnWithoutHolding = `(select r.id from record r where ${named("r")})`;

/** Rows of `record` answer for themselves; every other table asks there. */
function isActedOn(table: string, key: RecordKey): string {
  return table === "record" ? named(table) : `${key} = ${actingOnWithoutHolding}`;
}

/**
 * The row level security of a table that holds something of records, after the hands that a record is in. An agency
 * sees what it holds and what is on its way to it, the Department everything. It writes what it holds. Whoever acts
 * without holding (the sender's last act, the receiver's first, the Department's own) names the record in
 * `app.acting_on`, and reaches the rows of that one record and no others.
 *
 * @param key the column with the record's id.
 * @param writes what may be done besides reading; what is not named is not allowed.
 */
export function recordPolicies(
  table: string,
  key: RecordKey,
  writes: readonly ("insert" | "update" | "delete")[],
): PolicyDef[] {
  const actedOn = isActedOn(table, key);
  const shown = `(holder_id = ${actingAgency} or receiver_id = ${actingAgency}) and ${isAgency}`;
  const rule = `(holder_id = ${actingAgency} and ${isAgency}) or (${actedOn})`;
  // PostgreSQL asks of a changed row that it may still be seen.
  const orLetGo = table === "record" ? ` or ${letGo}` : "";
  return [
    systemPolicy(table),
    // Search reads its keys to find records, which are hidden themselves; and a case is known by them.
    ...(table === "search_key" ? [] : [keptApartPolicy(table, key)]),
    {
      name: `${table}_select`,
      command: "select",
      using: `(${shown}) or ${isState} or (${actedOn})${orLetGo}`,
    },
    ...writes.map((command) => ({
      name: `${table}_${command}`,
      command,
      ...(command !== "insert" && { using: rule }),
      ...(command !== "delete" && { check: command === "update" ? `${rule}${orLetGo}` : rule }),
    })),
  ];
}

import type { BoundStatement, Statement } from "../../platform/database/database.ts";
import { summariesOf } from "./complaint.read.sql.ts";
import type { ComplaintSummaryRow } from "./complaint.type.ts";

/** A range of a text column: from, included, to its end, not included. */
export interface TextRange {
  readonly from: string;
  readonly end: string;
}

/** Where names are looked for; row level security holds beside it. */
export type SearchColumn = "search_family" | "search_given";

const other: Readonly<Record<SearchColumn, SearchColumn>> = {
  search_family: "search_given",
  search_given: "search_family",
};

/** The most a search reads. */
const limit = 50;

/**
 * Complaints whose family (or given) name begins so, and whose other name begins so too when two were typed.
 * Ranges and not LIKE: under row level security only leakproof operators reach an index.
 */
export function complaintsByName(
  agencyId: string | null,
  column: SearchColumn,
  name: TextRange,
  otherName: TextRange | null,
): BoundStatement<ComplaintSummaryRow> {
  const values: unknown[] = [name.from, name.end];
  let where = `c.${column} >= $1 and c.${column} < $2`;
  if (otherName !== null) {
    values.push(otherName.from, otherName.end);
    where += ` and c.${other[column]} >= $3 and c.${other[column]} < $4`;
  }
  if (agencyId !== null) {
    values.push(agencyId);
    where += ` and c.agency_id = $${values.length}`;
  }
  const statement: Statement<ComplaintSummaryRow> = {
    name: `search.${column}${otherName === null ? "" : ".both"}${agencyId === null ? "" : ".agency"}`,
    text: summariesOf({ where, order: `c.${column}, c.${other[column]}, c.id`, limit }),
  };
  return { statement, values };
}

/** Complaints whose number begins so. */
export function complaintsByNumber(
  agencyId: string | null,
  number: TextRange,
): BoundStatement<ComplaintSummaryRow> {
  const statement: Statement<ComplaintSummaryRow> = {
    name: `search.number${agencyId === null ? "" : ".agency"}`,
    text: summariesOf({
      where: `c.number >= $1 and c.number < $2${agencyId === null ? "" : " and c.agency_id = $3"}`,
      order: agencyId === null ? "c.number, c.agency_id" : "c.number",
      limit,
    }),
  };
  return { statement, values: [number.from, number.end, ...(agencyId === null ? [] : [agencyId])] };
}

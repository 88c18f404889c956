import type { BoundStatement, Statement } from "../../../platform/database/database.ts";
import { summariesHandedOver, summariesOf } from "../read/complaint.read.sql.ts";
import type { ComplaintSummaryRow } from "../complaint.type.ts";

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

/** How many rows are read, written into the text so that an index is walked in order. */
const limits = [20, 50] as const;

/** How much of the complaints is read. */
export interface SearchExtent {
  /** How many are shown at most: 1 to 50. */
  readonly size: number;
  /** Whether the reasons of the next deadline are asked for. */
  readonly steps: boolean;
}

/** The end of a statement, and what it adds to its name. */
function endingOf({ size, steps }: SearchExtent) {
  const limit = limits.find((one) => one >= size) ?? 50;
  return {
    name: `.${limit}${steps ? ".steps" : ""}`,
    limit,
    steps: steps ? ("steps" as const) : ("no steps" as const),
  };
}

/**
 * Complaints whose family (or given) name begins so, and whose other name begins so too when two were typed.
 * Ranges and not LIKE: under row level security only leakproof operators reach an index.
 */
export function complaintsByName(
  agencyId: string | null,
  column: SearchColumn,
  name: TextRange,
  otherName: TextRange | null,
  extent: SearchExtent,
): BoundStatement<ComplaintSummaryRow> {
  const values: unknown[] = [name.from, name.end];
  let where = `c.${column} >= $1 and c.${column} < $2`;
  if (otherName !== null) {
    values.push(otherName.from, otherName.end);
    where += ` and c.${other[column]} >= $3 and c.${other[column]} < $4`;
  }
  if (agencyId !== null) {
    values.push(agencyId);
    where += ` and c.holder_id = $${values.length}`;
  }
  const { name: ending, ...page } = endingOf(extent);
  const statement: Statement<ComplaintSummaryRow> = {
    name: `search.${column}${otherName === null ? "" : ".both"}${agencyId === null ? "" : ".agency"}${ending}`,
    text: summariesOf({ where, order: `c.${column}, c.${other[column]}, c.id`, ...page }),
  };
  return { statement, values };
}

/** A condition on a number: it begins so, or is one of these. */
function numberIs(column: string, numbers: TextRange | readonly string[]) {
  return "from" in numbers
    ? { name: "", text: `${column} >= $1 and ${column} < $2`, values: [numbers.from, numbers.end] }
    : { name: ".any", text: `${column} = any($1::text[])`, values: [numbers] };
}

/** Complaints whose number begins so, or is one of these. */
export function complaintsByNumber(
  agencyId: string | null,
  numbers: TextRange | readonly string[],
  extent: SearchExtent,
): BoundStatement<ComplaintSummaryRow> {
  const { name: ending, ...page } = endingOf(extent);
  const is = numberIs("c.number", numbers);
  const place = `$${is.values.length + 1}`;
  const own = agencyId === null ? "" : ` and (c.holder_id = ${place} or c.receiver_id = ${place})`;
  const statement: Statement<ComplaintSummaryRow> = {
    name: `search.number${is.name}${agencyId === null ? "" : ".agency"}${ending}`,
    text: summariesOf({ where: `${is.text}${own}`, order: "c.number", ...page }),
  };
  return { statement, values: [...is.values, ...(agencyId === null ? [] : [agencyId])] };
}

/** The same among those that an agency handed over. */
export function handedOverByNumber(
  agencyId: string,
  numbers: TextRange | readonly string[],
  extent: SearchExtent,
): BoundStatement<ComplaintSummaryRow> {
  const { name: ending, ...page } = endingOf(extent);
  const is = numberIs("h.number", numbers);
  const statement: Statement<ComplaintSummaryRow> = {
    name: `search.handed-over${is.name}${ending}`,
    text: summariesHandedOver({ where: `${is.text} and h.agency_id = $${is.values.length + 1}`, ...page }),
  };
  return { statement, values: [...is.values, agencyId] };
}

import type { GraphQLResolveInfo } from "graphql";
import type { PlainDate } from "@redress/domain/calendar";
import type { RequestContext } from "../../../context.ts";
import type { Connection } from "../../../list/connection.ts";
import { rowScopeOf, type Viewer } from "../../../platform/auth/viewer.ts";
import { CodedError } from "../../../platform/graphql/coded-error.ts";
import { writeCursor } from "../../../list/cursor.ts";
import { pageSize } from "../../../list/page-arguments.ts";
import { selectionAt } from "../../../platform/graphql/selection.ts";
import { agencyByKey } from "../../agency/index.ts";
import { ComplaintConnectionType } from "../complaint-connection.type.ts";
import { readingOf } from "../read/complaint-reading.ts";
import { placesOfNodes, shownOfPersons } from "../../../actions/read/show-records.ts";
import { noteRows } from "../../../platform/audit/note-disclosure.ts";
import {
  complaintsByName,
  complaintsByNumber,
  handedOverByNumber,
  type SearchColumn,
  type SearchExtent,
  type TextRange,
} from "./complaint-search.read.sql.ts";
import { ComplaintType, type ComplaintSummaryRow } from "../complaint.type.ts";
import { prefixEnd, searchKey } from "../../../platform/search/search-key.ts";

const longest = 200;

/**
 * Finds complaints by the beginning of a name or a number, in one round trip.
 * @throws CodedError BAD_USER_INPUT when the text is shorter than 2 or longer than 200 characters.
 */
export async function searchComplaints(
  context: RequestContext,
  text: string,
  first: number | null | undefined,
  info: GraphQLResolveInfo,
): Promise<Connection<ComplaintType>> {
  const { viewer, reading } = await readingOf(context);
  const size = pageSize(first, 20, 50);
  const sought = text.trim();
  if (sought.length < 2 || sought.length > longest) {
    throw new CodedError("BAD_USER_INPUT", `\`text\` must have 2 to ${longest} characters.`, {
      field: ["text"],
      allowed: longest,
      found: sought.length,
    });
  }
  const extent = { size, steps: asksForSteps(info) };
  const number = numberLike.exec(sought);
  const found =
    number === null
      ? await findByName(context, viewer, reading.seesPersons ? sought : "", extent)
      : await findByNumber(
          context,
          viewer,
          await numbersLike(context, viewer, number, reading.today),
          extent,
        );
  const rows = [...new Map(found.map((row) => [row.id, row])).values()].slice(0, size);
  await noteFound(context, viewer, rows, info);
  return new ComplaintConnectionType({
    nodes: rows.map((row) => new ComplaintType(row, reading)),
    hasNextPage: false,
    hasPreviousPage: false,
    totalCount: null,
    cursorOf: ({ row }) => writeCursor({ list: "search", values: [row.id] }),
  });
}

/** One row for the audit with what was found, before it is shown; what was looked for is a name and stands nowhere. */
async function noteFound(
  { database, disclosures, traceId }: RequestContext,
  viewer: Viewer,
  rows: readonly ComplaintSummaryRow[],
  info: GraphQLResolveInfo,
): Promise<void> {
  const fields = shownOfPersons(viewer, info, "Complaint", ...placesOfNodes);
  if (fields.length === 0 || rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  const shown = { viewer, traceId, act: "read.searchComplaints", kind: "complaint", fields };
  await database.show(rowScopeOf(viewer), noteRows(shown, ids));
  disclosures.shown(viewer, ids);
}

const waysToDeadlines = [
  ["nodes", "nextDeadline"],
  ["edges", "node", "nextDeadline"],
];

/** Whether anything is selected that is made from the steps of a deadline. */
function asksForSteps(info: GraphQLResolveInfo): boolean {
  return waysToDeadlines.some((path) => {
    const selected = selectionAt(info, path);
    return selected.has("explanation") || selected.has("steps");
  });
}

/**
 * A number as people type it: "CR-2026-31-000123", "cr 2026 31 12"; without its county "2026-000123"; or its last digits
 * alone, of this year.
 */
const numberLike = /^(?:cr[\s-]*)?(?:(?<year>\d{4})[\s-]+(?:(?<county>\d{1,2})[\s-]+)?)?(?<digits>\d{0,6})$/i;

/** How many counties California has, and numbers count them through. */
const counties = Array.from({ length: 58 }, (_, index) => String(index + 1).padStart(2, "0"));

/** The numbers that may be meant. Without a county, an agency means its own; the Department, one of each county. */
async function numbersLike(
  context: RequestContext,
  { agencyId }: Viewer,
  { groups = {} }: RegExpExecArray,
  today: PlainDate,
): Promise<TextRange | readonly string[]> {
  const { year, digits = "" } = groups;
  const own = agencyId === null ? undefined : (await agencyByKey(context, agencyId)).countyNumber;
  const county = groups["county"] ?? own?.toString();
  // Typed with its year the digits may be only their beginning; alone they are the whole running number of this year.
  const running = year === undefined || county === undefined ? digits.padStart(6, "0") : digits;
  const numberOf = (place: string) => `CR-${year ?? today.slice(0, 4)}-${place}-${running}`;
  return county === undefined ? counties.map(numberOf) : rangeOf(numberOf(county.padStart(2, "0")));
}

async function findByName(
  context: RequestContext,
  viewer: Viewer,
  sought: string,
  extent: SearchExtent,
): Promise<readonly ComplaintSummaryRow[]> {
  const readings = nameReadings(searchKey(sought).split(" ").filter(Boolean));
  if (readings.length === 0) return [];
  const statements = readings.map(({ column, name, otherName }) =>
    complaintsByName(
      viewer.agencyId,
      column,
      rangeOf(name),
      otherName === null ? null : rangeOf(otherName),
      extent,
    ),
  );
  return (await context.database.read(rowScopeOf(viewer), ...statements)).flat();
}

/** What an agency does not hold it may have handed over. */
async function findByNumber(
  context: RequestContext,
  viewer: Viewer,
  numbers: TextRange | readonly string[],
  extent: SearchExtent,
): Promise<readonly ComplaintSummaryRow[]> {
  const scope = rowScopeOf(viewer);
  const [rows] = await context.database.read(scope, complaintsByNumber(viewer.agencyId, numbers, extent));
  if (rows.length > 0 || viewer.agencyId === null) return rows;
  return (await context.database.read(scope, handedOverByNumber(viewer.agencyId, numbers, extent)))[0];
}

interface NameReading {
  readonly column: SearchColumn;
  readonly name: string;
  readonly otherName: string | null;
}

/** The ways to read typed words as names: all of them one family or given name, or the first or last of them the given one. */
function nameReadings(words: readonly string[]): NameReading[] {
  const whole = words.join(" ");
  if (whole === "") return [];
  const one: NameReading[] = [
    { column: "search_family", name: whole, otherName: null },
    { column: "search_given", name: whole, otherName: null },
  ];
  if (words.length === 1) return one;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return [
    ...one,
    { column: "search_family", name: words.slice(1).join(" "), otherName: first },
    { column: "search_family", name: words.slice(0, -1).join(" "), otherName: last },
  ];
}

function rangeOf(prefix: string): TextRange {
  return { from: prefix, end: prefixEnd(prefix) };
}

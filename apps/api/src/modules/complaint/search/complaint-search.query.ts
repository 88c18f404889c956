import type { GraphQLResolveInfo } from "graphql";
import { tidyText } from "@redress/domain/input";
import type { RequestContext } from "../../../context.ts";
import type { Connection } from "../../../list/connection.ts";
import { rowScopeOf, type Viewer } from "../../../platform/auth/viewer.ts";
import { bind, type BoundStatement } from "../../../platform/database/database.ts";
import { CodedError } from "../../../platform/graphql/coded-error.ts";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { isUnspaced } from "../../../platform/search/search-key.ts";
import { writeCursor } from "../../../list/cursor.ts";
import { parted } from "../../../list/parted.ts";
import { pageSize } from "../../../list/page-arguments.ts";
import { selectionAt } from "../../../platform/graphql/selection.ts";
import { agencyByKey } from "../../agency/index.ts";
import { ComplaintConnectionType } from "../complaint-connection.type.ts";
import { readingOf } from "../read/complaint-reading.ts";
import { masked } from "../../../actions/read/mask-fields.ts";
import { findOutside } from "../../../actions/read/outside-list.ts";
import { placesOfNodes, shownOfPersons } from "../../../actions/read/show-records.ts";
import { notingPage } from "../../../platform/audit/note-disclosure.ts";
import {
  complaintsByName,
  complaintsByNumber,
  handedOverByNumber,
  planOnce,
  type FoundRow,
  type SearchExtent,
} from "./complaint-search.read.sql.ts";
import { meantNumbers, meantWords } from "./meant-text.ts";
import { ComplaintType, type ComplaintReading } from "../complaint.type.ts";

const longest = 200;

/**
 * Finds complaints by names, numbers, telephone numbers and e-mail addresses, in one round trip.
 * @throws CodedError BAD_USER_INPUT when the text is shorter than 2 (one Han or Hangul character is enough) or longer than 200 characters.
 */
export async function searchComplaints(
  context: RequestContext,
  text: string,
  first: number | null | undefined,
  info: GraphQLResolveInfo,
): Promise<Connection<ComplaintType>> {
  const { viewer, reading } = await readingOf(context);
  const size = pageSize(first, 20, 50);
  const sought = tidyText(text, "ONE_LINE");
  if ((sought.length < 2 && !isUnspaced(sought)) || sought.length > longest) {
    throw new CodedError("BAD_USER_INPUT", `\`text\` must have 2 to ${longest} characters.`, {
      field: ["text"],
      allowed: longest,
      found: sought.length,
    });
  }
  const extent = { size, steps: asksForSteps(info) };
  const statements = await waysToFind(context, viewer, sought, reading, extent);
  const outside = await findOutside(context);
  const asking = { statements, extent, info };
  const found = statements.length === 0 ? [] : await find(context, viewer, asking, outside === null);
  // The first way that finds it is the best one: what is held goes before what was handed over.
  const rows = [...Map.groupBy(found, (row) => row.id).values()].flatMap(([row]) => row ?? []).slice(0, size);
  const { isClosed, open } = await parted(outside, rows, ({ id }) => id);
  if (outside !== null) await noteOpen(context, viewer, open, info);
  const page = new FoundComplaints({
    nodes: rows.map((row) => masked(new ComplaintType(row, reading), isClosed(row))),
    hasNextPage: false,
    hasPreviousPage: false,
    totalCount: null,
    cursorOf: ({ row }) => writeCursor({ list: "search", values: [row.id] }),
  });
  page.soundsLike = rows.filter((row) => row.sounds_like).map(({ id }) => publicId("complaint", id));
  return page;
}

/** A page of what was found. */
export class FoundComplaints extends ComplaintConnectionType {
  /** The ids of those that were found by the sound of a name only. */
  soundsLike: string[] = [];
}

/** All ways to find something, and what is asked of what is found. */
interface Asking {
  readonly statements: readonly BoundStatement<FoundRow>[];
  readonly extent: SearchExtent;
  readonly info: GraphQLResolveInfo;
}

/**
 * Asks all ways in one round trip. Where persons are shown, each way that finds somebody leaves one row in the audit
 * with whom; what was looked for is a name and stands nowhere.
 */
async function find(
  { database, disclosures, traceId }: RequestContext,
  viewer: Viewer,
  { statements, extent: { size }, info }: Asking,
  noting: boolean,
): Promise<FoundRow[]> {
  const fields = shownOfPersons(viewer, info, "Complaint", ...placesOfNodes);
  const scope = rowScopeOf(viewer);
  if (fields.length === 0 || !noting) return (await database.read(scope, planOnce, ...statements)).flat();
  const shown = { viewer, traceId, act: "read.searchComplaints", kind: "complaint", fields };
  const pages = statements.map((statement) => notingPage(statement, shown, size, null));
  const found = (await database.show(scope, planOnce, ...pages)).flat();
  disclosures.shown(
    viewer,
    found.map(({ id }) => id),
  );
  return found;
}

const openIds = { name: "found-open", text: "select id from unnest($1::uuid[]) as open(id)" };

/** Writes down who was found, where some of what was found tells nothing of persons. */
async function noteOpen(
  { database, disclosures, traceId }: RequestContext,
  viewer: Viewer,
  rows: readonly FoundRow[],
  info: GraphQLResolveInfo,
): Promise<void> {
  const fields = shownOfPersons(viewer, info, "Complaint", ...placesOfNodes);
  const ids = rows.map(({ id }) => id);
  if (fields.length === 0 || ids.length === 0) return;
  const shown = { viewer, traceId, act: "read.searchComplaints", kind: "complaint", fields };
  const page = bind<{ id: string }, [string[]]>(openIds, ids);
  await database.show(rowScopeOf(viewer), notingPage(page, shown, ids.length, null));
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

/** All that a text may mean, asked in one round trip; what an agency does not hold it may have handed over. */
async function waysToFind(
  context: RequestContext,
  { agencyId }: Viewer,
  sought: string,
  reading: ComplaintReading,
  extent: SearchExtent,
): Promise<BoundStatement<FoundRow>[]> {
  const own = agencyId === null ? undefined : (await agencyByKey(context, agencyId)).countyNumber;
  const numbers = meantNumbers(sought, reading.today, own);
  const words = reading.seesPersons ? meantWords(sought).filter(({ length }) => length > 0) : [];
  return [
    ...(numbers === null ? [] : [complaintsByNumber(agencyId, numbers, extent)]),
    ...words.map((some) => complaintsByName(agencyId, some, extent)),
    ...(numbers === null || agencyId === null ? [] : [handedOverByNumber(agencyId, numbers, extent)]),
  ];
}

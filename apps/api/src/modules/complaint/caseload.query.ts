import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../../context.ts";
import type { Connection } from "../../list/connection.ts";
import { rowScopeOf, type Viewer } from "../../platform/auth/viewer.ts";
import type { BoundStatement } from "../../platform/database/database.ts";
import { readCursor, writeCursor } from "../../list/cursor.ts";
import { pageSize } from "../../list/page-arguments.ts";
import { selectionAt } from "../../platform/graphql/selection.ts";
import { caseloadConditions } from "./caseload-conditions.ts";
import {
  caseloadPage,
  caseloadTotal,
  countLimit,
  type CaseloadConditions,
  type CaseloadPlace,
} from "./caseload.read.sql.ts";
import type { CaseloadFilterInput, CaseloadSort } from "./caseload.type.ts";
import { ComplaintConnectionType } from "./complaint-connection.type.ts";
import { readingOf } from "./complaint-reading.ts";
import { ComplaintType, type ComplaintSummaryRow } from "./complaint.type.ts";

/** The arguments of `caseload`. */
export interface CaseloadArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: CaseloadFilterInput | null | undefined;
  readonly sort?: CaseloadSort | null | undefined;
}

/**
 * A page of the worklist: one statement, two when the total is asked for, in one flight, however many rows.
 * @throws CodedError BAD_USER_INPUT for an unusable size, cursor or filter.
 */
export async function readCaseload(
  context: RequestContext,
  args: CaseloadArguments,
  info: GraphQLResolveInfo,
): Promise<Connection<ComplaintType>> {
  const { viewer, reading } = await readingOf(context);
  const size = pageSize(args.first, 25, 100);
  const sort = args.sort ?? "DUE_FIRST";
  const after = args.after === null || args.after === undefined ? null : placeOf(args.after, sort);
  const asked = caseloadConditions(viewer, args.filter, reading.today);
  // What is due nothing has no place in an order by due date.
  const conditions = sort === "DUE_FIRST" ? { ...asked, openOnly: true } : asked;

  const page = caseloadPage(conditions, sort, after, size);
  const { rows, total } = selectionAt(info).has("totalCount")
    ? await readWithTotal(context, viewer, page, conditions)
    : { rows: (await context.database.read(rowScopeOf(viewer), page))[0], total: null };
  return new ComplaintConnectionType({
    nodes: rows.slice(0, size).map((row) => new ComplaintType(row, reading)),
    hasNextPage: rows.length > size,
    hasPreviousPage: after !== null,
    totalCount: total,
    cursorOf: ({ row }) => writeCursor({ list: `caseload ${sort}`, values: [dateOf(row, sort), row.id] }),
  });
}

async function readWithTotal(
  context: RequestContext,
  viewer: Viewer,
  page: BoundStatement<ComplaintSummaryRow>,
  conditions: CaseloadConditions,
): Promise<{ rows: ComplaintSummaryRow[]; total: number | null }> {
  const [rows, [counted]] = await context.database.read(rowScopeOf(viewer), page, caseloadTotal(conditions));
  const total = counted?.total ?? 0;
  return { rows, total: total > countLimit ? null : total };
}

function dateOf(row: ComplaintSummaryRow, sort: CaseloadSort): string {
  return sort === "DUE_FIRST" ? (row.next_due_on ?? "") : row.received_on;
}

function placeOf(cursor: string, sort: CaseloadSort): CaseloadPlace {
  const [date = "", id = ""] = readCursor(cursor, `caseload ${sort}`, 2);
  return { date, id };
}

import type { RequestContext } from "../../../context.ts";
import type { Connection } from "../../../list/connection.ts";
import { readCursor, writeCursor } from "../../../list/cursor.ts";
import { pageSize } from "../../../list/page-arguments.ts";
import { ComplaintEventConnectionType, ComplaintEventType } from "./complaint-event.type.ts";
import { loaderOf } from "../read/complaint-loader.ts";
import type { ComplaintType } from "../complaint.type.ts";

/** Which part of a history is asked for. */
export interface TimelinePage {
  /** Only events after this version; 0 for all. */
  readonly after: number;
  readonly size: number;
}

/** Reads the arguments of `timeline`. Throws CodedError BAD_USER_INPUT when they are not usable. */
export function timelinePage(
  first: number | null | undefined,
  after: string | null | undefined,
): TimelinePage {
  const size = pageSize(first, 50, 100);
  const [sequence] = after === null || after === undefined ? ["0"] : readCursor(after, "timeline", 1);
  return { after: Number(sequence), size };
}

/** A page of a complaint's history, oldest first. */
export async function timelineOf(
  context: RequestContext,
  complaint: ComplaintType,
  first: number | null | undefined,
  cursor: string | null | undefined,
): Promise<Connection<ComplaintEventType>> {
  const { after, size } = timelinePage(first, cursor);
  // One more than asked for tells whether there are more.
  const rows = await loaderOf(context).events(complaint.row.id, after, size + 1);
  return new ComplaintEventConnectionType({
    nodes: rows.slice(0, size).map((row) => new ComplaintEventType(row, context.language)),
    hasNextPage: rows.length > size,
    hasPreviousPage: after > 0,
    // Every act adds one event and one to the version.
    totalCount: complaint.version,
    cursorOf: ({ sequence }) => writeCursor({ list: "timeline", values: [String(sequence)] }),
  });
}

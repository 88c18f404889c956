import type { RequestContext } from "../../context.ts";
import type { Connection, ConnectionType } from "../../list/connection.ts";
import { readCursor, writeCursor } from "../../list/cursor.ts";
import { pageSize } from "../../list/page-arguments.ts";
import type { RecordLoader } from "../read/record-loader.ts";
import type { RecordRow } from "../read/record.read.sql.ts";
import type { RecordEvent, RecordEventClass } from "./record-event.type.ts";

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

/** The types of a kind's history, and how it is loaded. */
interface History<Row extends RecordRow> {
  readonly Event: RecordEventClass;
  readonly Connection: ConnectionType<RecordEvent>;
  readonly loaderOf: (context: RequestContext) => RecordLoader<Row>;
}

/** A page of a record's history, oldest first. */
export async function timelineOf<Row extends RecordRow>(
  { Event, Connection: Page, loaderOf }: History<Row>,
  context: RequestContext,
  { id, version }: Pick<RecordRow, "id" | "version">,
  {
    first,
    after: cursor,
  }: { readonly first: number | null | undefined; readonly after: string | null | undefined },
): Promise<Connection<RecordEvent>> {
  const { after, size } = timelinePage(first, cursor);
  // One more than asked for tells whether there are more.
  const rows = await loaderOf(context).events(id, after, size + 1);
  return new Page({
    nodes: rows.slice(0, size).map((row) => new Event(row, context.language)),
    hasNextPage: rows.length > size,
    hasPreviousPage: after > 0,
    // Every act adds one event and one to the version.
    totalCount: version,
    cursorOf: ({ sequence }) => writeCursor({ list: "timeline", values: [String(sequence)] }),
  });
}

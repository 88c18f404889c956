import type { RequestContext } from "../context.ts";

/**
 * Finds which records of a page tell nothing of persons to the viewer, before the audit names the others; null where all
 * do, which costs nothing.
 */
export type Closing = (context: RequestContext) => Promise<Finder | null>;

type Finder = (ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;

/** The rows of a page, of which some may tell nothing of persons. */
export interface Parted<Row> {
  readonly isClosed: (row: Row) => boolean;
  readonly open: readonly Row[];
}

/** Parts the rows of a page by what their records tell. */
export async function parted<Row>(
  find: Finder | null,
  rows: readonly Row[],
  recordOf: (row: Row) => string,
): Promise<Parted<Row>> {
  if (find === null) return { isClosed: () => false, open: rows };
  const closed = await find(rows.map(recordOf));
  const isClosed = (row: Row): boolean => closed.has(recordOf(row));
  return { isClosed, open: rows.filter((row) => !isClosed(row)) };
}

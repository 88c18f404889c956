import type { GraphQLResolveInfo } from "graphql";
import { argumentsOf, selectedAnywhere, selectionAt } from "../../platform/graphql/selection.ts";
import { timelinePage } from "../history/timeline.ts";
import type { RecordLoader } from "./record-loader.ts";
import type { RecordRow } from "./record.read.sql.ts";

interface TimelineArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Where a record stands in an answer. */
export interface PlaceOfRecord {
  /** The name of its type in the graph. */
  readonly typeName: string;
  /** Where it stands below the resolver's field. */
  readonly path: readonly string[];
}

/**
 * Refuses arguments with which the answer of an act could not be made, while nothing is written yet: those of the one
 * field that takes any, the history of whatever record stands in the answer.
 *
 * @param typeName the name of the record's type in the graph.
 * @throws CodedError BAD_USER_INPUT
 */
export function requireAnswerable(info: GraphQLResolveInfo, typeName: string): void {
  for (const node of selectedAnywhere(info, "timeline")) {
    const { first, after }: TimelineArguments = argumentsOf(info, typeName, node);
    timelinePage(first, after);
  }
}

/** Unusable arguments are refused by the field itself. */
async function askForEvents(
  loader: RecordLoader<RecordRow>,
  key: string,
  first?: number | null,
  after?: string | null,
): Promise<unknown> {
  const page = timelinePage(first, after);
  return loader.events(key, page.after, page.size + 1);
}

/**
 * Asks at once for every part of the record that the query will want, so that all travel in one round trip. Answers are
 * kept by the loader; a failure comes out again where the field is resolved.
 *
 * @returns a promise that is kept when all have arrived or failed: from then on fields are resolved without waiting.
 */
export function askAhead<Row extends RecordRow>(
  loader: RecordLoader<Row>,
  key: string,
  info: GraphQLResolveInfo,
  { typeName, path }: PlaceOfRecord,
): Promise<unknown> {
  const selection = selectionAt(info, path);
  const ahead: unknown[] = [];
  if (selection.has("deadlines") || selection.has("resolutionClock")) ahead.push(loader.deadlines(key));
  if (selection.has("notices")) ahead.push(loader.notices(key));
  const timeline = selection.get("timeline");
  if (timeline !== undefined) {
    const { first, after }: TimelineArguments = argumentsOf(info, typeName, timeline);
    ahead.push(askForEvents(loader as unknown as RecordLoader<RecordRow>, key, first, after));
  }
  return Promise.allSettled(ahead);
}

import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "../../../context.ts";
import { keyOf } from "../../../platform/graphql/global-id.ts";
import { argumentsOf, selectedAt, selectionAt } from "../../../platform/graphql/selection.ts";
import { loaderOf, type ComplaintLoader } from "./complaint-loader.ts";
import { readingOf } from "./complaint-reading.ts";
import { summaryOf } from "./complaint-record.ts";
import { ComplaintType } from "../complaint.type.ts";
import { timelinePage } from "../timeline/timeline.ts";

/** One complaint by its public id; null when there is none that the viewer may see. */
export async function readComplaint(
  context: RequestContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<ComplaintType | null> {
  const { reading } = await readingOf(context);
  const key = keyOf("complaint", id);
  if (key === null) return null;
  const record = loaderOf(context).find(key);
  const parts = askAhead(context, key, info);
  const found = await record;
  await parts;
  return found === null ? null : new ComplaintType(summaryOf(found), reading);
}

interface TimelineArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * Refuses arguments with which the answer of an act could not be made, while nothing is written yet.
 *
 * @param path where the complaint stands below the mutation.
 * @throws CodedError BAD_USER_INPUT
 */
export function requireAnswerable(info: GraphQLResolveInfo, path: readonly string[]): void {
  for (const node of selectedAt(info, path)) {
    if (node.name.value !== "timeline") continue;
    const { first, after }: TimelineArguments = argumentsOf(info, "Complaint", node);
    timelinePage(first, after);
  }
}

/** Unusable arguments are refused by the field itself. */
async function askForEvents(
  loader: ComplaintLoader,
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
 * @param path where the complaint stands below the resolver's field.
 */
export function askAhead(
  context: RequestContext,
  key: string,
  info: GraphQLResolveInfo,
  path: readonly string[] = [],
): Promise<unknown> {
  const loader = loaderOf(context);
  const selection = selectionAt(info, path);
  const ahead: unknown[] = [];
  if (selection.has("deadlines") || selection.has("resolutionClock")) ahead.push(loader.deadlines(key));
  if (selection.has("notices")) ahead.push(loader.notices(key));
  const timeline = selection.get("timeline");
  if (timeline !== undefined) {
    const { first, after }: TimelineArguments = argumentsOf(info, "Complaint", timeline);
    ahead.push(askForEvents(loader, key, first, after));
  }
  return Promise.allSettled(ahead);
}

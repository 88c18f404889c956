import type { RequestContext } from "../../context.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import type { AnnouncedChange } from "../../platform/graphql/live-updates.ts";
import { changesAfter, type ChangePlace } from "../../record/stream/changes.read.sql.ts";
import type { ServedRecord } from "../act/served-kind.ts";
import { cursorBelow, resumedPlace } from "./change-cursor.ts";

/** Which kind of record is watched. */
export type Watched = Pick<ServedRecord, "typeName" | "word"> & { readonly kind: { readonly name: string } };

/** A change as a subscription tells it. */
export type ToldChange = Pick<AnnouncedChange, "changedAt" | "changedBy" | "kind" | "recordId" | "version">;

/** More missed changes than these are for the list to tell. */
const mostMissed = 1_000;

/**
 * The changes to the records of a kind that the viewer may see, or to one of them: first those missed since the event
 * that the request names, then each as it happens. Whether the one exists is not said: a record of another agency is as
 * silent as one that is not there.
 */
export function watchRecords(
  { kind, typeName, word }: Watched,
  context: RequestContext,
  id: string | null,
): AsyncIterableIterator<ToldChange> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", typeName);
  const key = id === null ? null : keyOf(word, id);
  if (id !== null && key === null)
    throw new CodedError("NOT_FOUND", `There is no ${word} with this id.`, { field: ["id"] });
  const after = context.stream?.after ?? null;
  const place = after === null ? null : resumedPlace(after);
  // Listened for before what was missed is read, so that nothing falls between; what comes twice is told once.
  const live = context.liveUpdates.changes(viewer, context.signal);
  return watch(context, { kind: kind.name, key, place, live });
}

interface Watching {
  readonly kind: string;
  /** The one that is listened for; null for all. */
  readonly key: string | null;
  /** After which the missed changes come; null for none. */
  readonly place: ChangePlace | null;
  readonly live: AsyncIterableIterator<AnnouncedChange>;
}

async function* watch(
  context: RequestContext,
  { kind, key, place, live }: Watching,
): AsyncIterableIterator<ToldChange> {
  try {
    for await (const change of inOrder(context, kind, place, live))
      if (key === null || change.recordId === key) yield change;
  } finally {
    await live.return?.();
  }
}

/** What was missed, then what happens, each once; the stream's place goes along. */
async function* inOrder(
  context: RequestContext,
  kind: string,
  place: ChangePlace | null,
  live: AsyncIterable<AnnouncedChange>,
): AsyncIterableIterator<ToldChange> {
  const { stream = { after: null, at: null } } = context;
  // Transactions that still run may have overtaken some of what was missed: until the next change the place stays.
  stream.at = stream.after;
  const before = place === null ? [] : await missed(context, kind, place);
  yield* before;
  const told = new Set(before.map(({ recordId, version }) => `${recordId} ${version}`));
  for await (const change of live) {
    const { recordKind, recordId, version, endedBelow, beside } = change;
    if (recordKind !== kind || beside || told.has(`${recordId} ${version}`)) continue;
    stream.at = cursorBelow(endedBelow);
    yield change;
  }
}

/** @throws CodedError BAD_USER_INPUT when more were missed than a stream tells. */
async function missed(context: RequestContext, kind: string, place: ChangePlace): Promise<ToldChange[]> {
  const viewer = requireViewer(context);
  const whose = { kind, agencyId: viewer.agencyId };
  const statement = changesAfter(whose, place, mostMissed + 1, "committed");
  const [rows] = await context.database.read(rowScopeOf(viewer), statement);
  if (rows.length > mostMissed)
    throw new CodedError(
      "BAD_USER_INPUT",
      `More than ${mostMissed} changes were missed. Read the list of changes from \`Last-Event-ID\`, then listen without it.`,
      { field: ["Last-Event-ID"], allowed: mostMissed },
    );
  return rows.map(({ record_id: recordId, version, kind: what, actor_name: changedBy, recorded_at }) => ({
    recordId,
    version,
    kind: what,
    changedBy,
    changedAt: new Date(recorded_at).toISOString(),
  }));
}

import type { RequestContext } from "../../context.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import type { AnnouncedChange } from "../../platform/graphql/live-updates.ts";
import type { ServedRecord } from "../act/served-kind.ts";

/** Which kind of record is watched. */
export type Watched = Pick<ServedRecord, "typeName" | "word"> & { readonly kind: { readonly name: string } };

/**
 * The changes to the records of a kind that the viewer may see, or to one of them. Whether the one exists is not said: a
 * record of another agency is as silent as one that is not there.
 */
export function watchRecords(
  { kind, typeName, word }: Watched,
  context: RequestContext,
  id: string | null,
): AsyncIterableIterator<AnnouncedChange> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", typeName);
  const key = id === null ? null : keyOf(word, id);
  if (id !== null && key === null)
    throw new CodedError("NOT_FOUND", `There is no ${word} with this id.`, { field: ["id"] });
  return ofKind(kind.name, key, context.liveUpdates.changes(viewer, context.signal));
}

/** @param key the one that is listened for; null for all. */
async function* ofKind(
  kind: string,
  key: string | null,
  changes: AsyncIterableIterator<AnnouncedChange>,
): AsyncIterableIterator<AnnouncedChange> {
  for await (const change of changes) {
    if (change.recordKind === kind && (key === null || change.recordId === key)) yield change;
  }
}

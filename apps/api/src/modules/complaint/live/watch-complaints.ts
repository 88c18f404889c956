import type { RequestContext } from "../../../context.ts";
import { requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import { CodedError } from "../../../platform/graphql/coded-error.ts";
import { keyOf } from "../../../platform/graphql/global-id.ts";
import { complaintKind } from "../complaint-kind.ts";
import type { AnnouncedChange } from "../../../platform/graphql/live-updates.ts";

/**
 * The changes to the complaints that the viewer may see, or to one of them. Whether the one exists is not said: a
 * complaint of another agency is as silent as one that is not there.
 */
export function watchComplaints(
  context: RequestContext,
  id: string | null,
): AsyncIterableIterator<AnnouncedChange> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "Complaint");
  const key = id === null ? null : keyOf("complaint", id);
  if (id !== null && key === null)
    throw new CodedError("NOT_FOUND", "There is no complaint with this id.", { field: ["id"] });
  return ofComplaints(key, context.liveUpdates.changes(viewer, context.signal));
}

/** @param key the one that is listened for; null for all. */
async function* ofComplaints(
  key: string | null,
  changes: AsyncIterableIterator<AnnouncedChange>,
): AsyncIterableIterator<AnnouncedChange> {
  for await (const change of changes) {
    if (change.recordKind === complaintKind.name && (key === null || change.recordId === key)) yield change;
  }
}

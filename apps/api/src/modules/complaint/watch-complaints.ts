import type { RequestContext } from "../../context.ts";
import { requirePermission, requireViewer } from "../../platform/auth/permissions.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import type { ComplaintChange } from "../../platform/graphql/live-updates.ts";

/**
 * The changes to the complaints that the viewer may see, or to one of them. Whether the one exists is not said: a
 * complaint of another agency is as silent as one that is not there.
 */
export function watchComplaints(
  context: RequestContext,
  id: string | null,
): AsyncIterableIterator<ComplaintChange> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "Complaint");
  const changes = context.liveUpdates.changes(viewer, context.signal);
  if (id === null) return changes;
  const key = keyOf("complaint", id);
  if (key === null)
    throw new CodedError("NOT_FOUND", "There is no complaint with this id.", { field: ["id"] });
  return only(key, changes);
}

async function* only(
  key: string,
  changes: AsyncIterableIterator<ComplaintChange>,
): AsyncIterableIterator<ComplaintChange> {
  for await (const change of changes) if (change.complaintId === key) yield change;
}

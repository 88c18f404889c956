import type { RequestContext } from "../../context.ts";
import { can, requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { actorOf } from "../../platform/auth/audit-log.ts";
import type { SessionSummary } from "../../platform/auth/session-directory.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import type { InvalidInputType } from "../../platform/graphql/user-error.type.ts";
import type { SessionType } from "./session.type.ts";

function shown(session: SessionSummary, currentId: string | null): SessionType {
  return {
    id: publicId("session", session.id),
    createdAt: new Date(session.createdAt),
    lastSeenAt: new Date(session.lastSeenAt),
    expiresAt: new Date(session.expiresAt),
    idleExpiresAt: new Date(session.idleExpiresAt),
    userAgent: session.userAgent,
    ip: session.ip,
    current: session.id === currentId,
  };
}

/** The viewer's own live sessions, newest first; none for a partner system. */
export async function sessionsOf(context: RequestContext): Promise<SessionType[]> {
  const viewer = requireViewer(context);
  if (viewer.kind !== "STAFF" || !can(viewer, "read", "Session")) return [];
  return (await context.sessions.list(viewer.id)).map((session) => shown(session, viewer.sessionId));
}

/** Ends one of the viewer's own sessions; the sessions that are left, or what is wrong with the input. */
export async function endSession(
  context: RequestContext,
  input: { readonly clientMutationId: string; readonly sessionId: string },
): Promise<SessionType[] | InvalidInputType> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "revokeSession", "Session");
  const reader = new InputReader(context.language);
  reader.clientMutationId(input.clientMutationId);
  const key = reader.key("sessionId", "session", input.sessionId);
  const invalid = reader.invalid();
  if (key === null || invalid !== null) return invalid as InvalidInputType;
  // Ended already, or never this person's: either way it is not among those that are left.
  const ended = await context.sessions.revoke(viewer.id, key);
  if (ended)
    await context.audit.record({
      act: "session.revoke",
      outcome: "DONE",
      ...actorOf(viewer),
      subjectKind: "session",
      subjectId: key,
      traceId: context.traceId,
    });
  return sessionsOf(context);
}

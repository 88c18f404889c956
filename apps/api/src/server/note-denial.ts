import type { RequestContext } from "../context.ts";
import { actorOf } from "../platform/auth/audit-log.ts";
import type { Denial } from "../platform/graphql/operation/denial.ts";

/** Writes down who was denied what, on which record. */
export function noteDenial(
  { code, field, subject }: Denial,
  { audit, viewer, traceId }: RequestContext,
): Promise<void> {
  return audit.note({
    act: "access.denied",
    outcome: "DENIED",
    ...(viewer === null ? {} : actorOf(viewer)),
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.key ?? null,
    traceId,
    details: { code, field },
  });
}

import { refuseRecused } from "@redress/domain/person";
import { refusalMessage } from "@redress/domain/vocabulary";
import { requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { actorOf } from "../../platform/auth/audit-log.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { whoIsKeptApart } from "../../record/people/apart/keep-apart.ts";

/** What somebody tried on a person or a record that they did not find. */
interface Tried {
  /** In the words of the code: "read.complaint", "complaint.addNote". */
  readonly act: string;
  /** In one word: "complaint", "person". */
  readonly kind: string;
  /** The uuid. */
  readonly id: string;
}

/**
 * Whether the viewer is kept apart from a person or a record that they named by its id and did not find. If so, the try is
 * in the audit. Nobody who looks for a number or a name is told: that there is a record would say something of somebody.
 */
export async function wasKeptApart(context: RequestContext, { act, kind, id }: Tried): Promise<boolean> {
  const viewer = requireViewer(context);
  if (viewer.kind !== "STAFF") return false;
  const [found] = await context.database.read(rowScopeOf(viewer), whoIsKeptApart(id, [viewer.id]));
  if (found.length === 0) return false;
  await context.audit.note({
    act,
    outcome: "DENIED",
    ...actorOf(viewer),
    subjectKind: kind,
    subjectId: id,
    traceId: context.traceId,
    details: { code: "RECUSED" },
  });
  return true;
}

/**
 * Answers that there is nothing, unless the viewer is kept apart from it.
 * @throws CodedError RECUSED.
 */
export async function nothingUnlessKeptApart(context: RequestContext, tried: Tried): Promise<null> {
  if (!(await wasKeptApart(context, tried))) return null;
  throw new CodedError("RECUSED", refusalMessage(refuseRecused(), context.language));
}

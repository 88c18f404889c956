import { isOutsideList, mayLieOutside, refuseAccess } from "@redress/domain/access";
import { refusalMessage, type Refusal } from "@redress/domain/vocabulary";
import { requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { actorOf } from "../../platform/auth/audit-log.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { parseId } from "../../platform/graphql/global-id.ts";
import { tiesOf, tiesToRecords } from "../../record/people/apart/ties-to-record.ts";

/** What somebody tries on a record. */
interface Tried {
  /** In the words of the code: "read.complaint", "complaint.addNote". */
  readonly act: string;
  /** The uuid of the record, or of what lies with it. */
  readonly id: string;
}

/** What is known of a request, in GraphQL or outside it. */
export type Trying = Pick<RequestContext, "audit" | "database" | "language" | "traceId" | "viewer" | "world">;

/**
 * Finds which records lie outside the viewer's own list, each with its kind in one word; null where nobody is asked for
 * a reason.
 */
export async function findOutside(
  context: Trying,
): Promise<((ids: readonly string[]) => Promise<ReadonlyMap<string, string>>) | null> {
  const viewer = requireViewer(context);
  if (viewer.kind !== "STAFF" || viewer.agencyId === null) return null;
  const { office, today } = await context.world(viewer.agencyId);
  const looking = { actor: viewer, office, today };
  if (!mayLieOutside(looking)) return null;
  return async (ids) => {
    const [rows] = await context.database.read(rowScopeOf(viewer), tiesToRecords(ids, viewer.id));
    const outside = rows.filter((row) => isOutsideList(tiesOf(row), looking));
    return new Map(outside.map(({ id, kind }) => [id, kind]));
  };
}

/** The refusal of whoever tries something on a record outside their own list, with the try in the audit; null when it is open. */
export async function outsideList(context: Trying, { act, id }: Tried): Promise<Refusal | null> {
  const find = await findOutside(context);
  const [found] = find === null ? [] : await find([id]);
  if (found === undefined) return null;
  const [subjectId, subjectKind] = found;
  const refusal = refuseAccess("OUTSIDE_OWN_LIST");
  await context.audit.note({
    act,
    outcome: "DENIED",
    ...actorOf(requireViewer(context)),
    subjectKind,
    subjectId,
    traceId: context.traceId,
    details: { code: refusal.code },
  });
  return refusal;
}

/** The kinds of record, and of what lies with one. */
const guarded: ReadonlySet<string> = new Set(["attachment", "complaint", "contact", "note", "task"]);

/**
 * Lets on only whoever has the record on their own list, or has opened it with a reason.
 *
 * @param id the public id of a record, or of a note, a file or a task that lies with it; any other is left to whoever
 *   looks for it.
 * @throws CodedError OUTSIDE_OWN_LIST.
 */
export async function requireOpened(context: Trying, act: string, id: string): Promise<void> {
  const parsed = parseId(id);
  if (parsed === null || !guarded.has(parsed.kind)) return;
  const refusal = await outsideList(context, { act, id: parsed.key });
  if (refusal !== null) throw new CodedError("OUTSIDE_OWN_LIST", refusalMessage(refusal, context.language));
}

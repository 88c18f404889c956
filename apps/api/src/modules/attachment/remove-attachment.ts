import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Role } from "@redress/domain/vocabulary";
import { recordAct } from "../../platform/audit/record-act.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import type { InputCode } from "../../platform/graphql/input-words.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import { recordByKey, wordOf } from "../../record/hands/record-at-hand.ts";
import { claimInUnit, writtenBefore, type KeyedAct } from "../../record/keys/claim-in-unit.ts";
import { announceBeside } from "../../record/stream/announce-change.ts";
import { AttachmentEntity, type Attachment } from "./attachment.entity.ts";
import { attachmentByKey } from "./attachments.query.ts";

/** A file that is to be taken off its record, and why. */
export interface Removing extends KeyedAct {
  /** The file's uuid. */
  readonly id: string;
  readonly reason: string;
}

/** REMOVED: it is off the record, now or since the same key came before. */
export type Removed =
  | { readonly kind: "REMOVED"; readonly file: Attachment }
  | { readonly kind: "FAULTY"; readonly code: InputCode }
  | { readonly kind: "KEY_REUSED" };

/** Roles that take a file off whoever added it. */
const seniors: ReadonlySet<Role> = new Set(["SUPERVISOR", "DIRECTOR"]);

/** Whether somebody may take a file off its record: who added it, a supervisor or a director. A refused one is off already. */
export function mayRemove(
  viewer: Viewer,
  { authorId, removedAt, state }: Pick<Attachment, "authorId" | "removedAt" | "state">,
): boolean {
  return !removedAt && state !== "REFUSED" && (authorId === viewer.id || seniors.has(viewer.role));
}

function whyNotRemoved(viewer: Viewer, file: Attachment | null): InputCode | null {
  if (file === null) return "UNKNOWN_ID";
  if (file.removedAt || file.state === "REFUSED") return "FILE_REMOVED";
  return mayRemove(viewer, file) ? null : "NOT_YOURS_TO_REMOVE";
}

/**
 * Takes a file off its record: nobody gets it any more, and the record shows who took it off, when and why. The row, the
 * audit and the announcement in one transaction.
 */
export async function removeAttachment(em: EntityManager, act: Removing): Promise<Removed> {
  const { viewer, id } = act;
  const earlier = await earlierRemoval(em, act);
  if (earlier !== null) return earlier;
  const found = await attachmentByKey(em, viewer, id);
  if (found === null) return { kind: "FAULTY", code: "UNKNOWN_ID" };
  const record = await recordByKey(em, viewer, found.record.id, "WRITE");
  if (record === null) return { kind: "FAULTY", code: "NOT_HELD" };
  // Another removal may have come in between, and the next one waits.
  const file = await fileById(em, id, LockMode.PESSIMISTIC_WRITE);
  const fault = whyNotRemoved(viewer, file);
  // It may be off by this very request, sent twice at once.
  if (fault !== null) return (await earlierRemoval(em, act)) ?? { kind: "FAULTY", code: fault };
  const written = { recordKind: record.kind, recordId: record.recordId, id };
  if (!(await claimInUnit(em, act, written)))
    return (await earlierRemoval(em, act)) ?? { kind: "KEY_REUSED" };
  await em.execute(
    "update attachment set removed_at = now(), removed_by = ?, removal_reason = ? where id = ?",
    [viewer.name, act.reason, id],
  );
  await sendBound(
    em,
    recordAct({
      act: "attachment.removeAttachment",
      outcome: "DONE",
      agencyId: viewer.agencyId,
      birthAgencyId: record.birthAgencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: wordOf(record.kind),
      subjectId: record.recordId,
      details: { attachment: id },
    }),
    announceBeside(record, "ATTACHMENT", viewer.name),
  );
  return standing(em, id);
}

async function earlierRemoval(em: EntityManager, act: Removing): Promise<Removed | null> {
  const earlier = await writtenBefore(em, act);
  return earlier === null || earlier === "KEY_REUSED"
    ? earlier && { kind: earlier }
    : standing(em, earlier.id);
}

/** A key that came before still holds where the record has moved on since. */
async function standing(em: EntityManager, id: string): Promise<Removed> {
  const file = await fileById(em, id);
  return file === null ? { kind: "FAULTY", code: "NOT_HELD" } : { kind: "REMOVED", file };
}

/** A file as it stands in this moment. */
function fileById(
  em: EntityManager,
  id: string,
  lockMode: LockMode = LockMode.NONE,
): Promise<Attachment | null> {
  return em.findOne(AttachmentEntity, { id }, { disableIdentityMap: true, lockMode });
}

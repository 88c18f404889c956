import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { recordAct } from "../../platform/audit/record-act.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import type { Unit } from "../../platform/orm/units.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import { recordAtHand, wordOf, type RecordAtHand } from "../../record/hands/record-at-hand.ts";
import { claimInUnit, writtenBefore, type KeyedAct } from "../../record/keys/claim-in-unit.ts";
import { announceBeside } from "../../record/stream/announce-change.ts";
import { AttachmentEntity } from "./attachment.entity.ts";
import type { ArrivedFile } from "./file-store.ts";

/** A file that arrived and was looked at, and where it goes. */
export interface Adding {
  readonly id: string;
  readonly viewer: Viewer;
  readonly traceId: string;
  readonly recordId: string;
  readonly clientMutationId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly file: ArrivedFile;
  readonly state: "CLEAN" | "SCANNING";
}

/** ADDED: the row stands. AGAIN: the same key came before, with the id that stands for it. */
export type Added =
  | { readonly kind: "ADDED" | "AGAIN"; readonly id: string }
  | { readonly kind: "KEY_REUSED" | "NOT_HELD" };

/** Writes down that a file lies with a record: the row, the audit and the announcement in one transaction. */
export function addAttachment(unit: Unit, adding: Adding): Promise<Added> {
  const { viewer, recordId, clientMutationId, name, file } = adding;
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([recordId, name, file.checksum]))
    .digest("hex");
  const act: KeyedAct = { viewer, clientMutationId, fingerprint, mutation: "addAttachment" };
  return unit.write(async (em) => {
    const earlier = await writtenBefore(em, act);
    if (earlier !== null) return earlier === "KEY_REUSED" ? { kind: earlier } : { kind: "AGAIN", ...earlier };
    const record = await recordAtHand(em, viewer, recordId, "WRITE");
    if (record === null) return { kind: "NOT_HELD" };
    const claimed = await claimInUnit(em, act, {
      recordKind: record.kind,
      recordId: record.recordId,
      id: adding.id,
    });
    if (!claimed) {
      const other = await writtenBefore(em, act);
      return other === null || other === "KEY_REUSED" ? { kind: "KEY_REUSED" } : { kind: "AGAIN", ...other };
    }
    await write(em, record, adding);
    return { kind: "ADDED", id: adding.id };
  });
}

async function write(em: EntityManager, record: RecordAtHand, adding: Adding): Promise<void> {
  const { id, viewer, traceId, name, mediaType, file, state } = adding;
  await em.insert(AttachmentEntity, {
    id,
    record: [record.recordId, record.birthAgencyId],
    holderId: record.holderId,
    receiverId: record.receiverId,
    name,
    mediaType,
    size: file.size,
    checksum: file.checksum,
    state,
    authorId: viewer.id,
    authorName: viewer.name,
  });
  await sendBound(
    em,
    recordAct({
      act: "attachment.addAttachment",
      outcome: "DONE",
      agencyId: viewer.agencyId,
      birthAgencyId: record.birthAgencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: wordOf(record.kind),
      subjectId: record.recordId,
      traceId,
      details: { attachment: id, checksum: file.checksum },
    }),
    announceBeside(record, "ATTACHMENT", viewer.name),
  );
}

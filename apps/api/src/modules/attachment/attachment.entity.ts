import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import { hands } from "../../record/hands/hands.entity.ts";
import { recordPolicies } from "../../record/hands/record-policies.ts";
import { theRecord } from "../../record/stream/record.entity.ts";
import type { FileRefusal } from "./inspect/file-refusals.ts";

/** SCANNING: nobody gets it yet. CLEAN: whoever works on the record may take it. REFUSED: its bytes are gone. */
export type AttachmentState = "SCANNING" | "CLEAN" | "REFUSED";

/**
 * A file that lies with a record. Its bytes lie in the file store under its id. Of the row only the state changes, and
 * that somebody took the file off the record: the bytes stay then, for what an office received it may not destroy.
 */
export const AttachmentEntity = defineEntity({
  name: "Attachment",
  tableName: "attachment",
  properties: {
    /** UUID version 7; also the file's name in the store. */
    id: p.uuid().primary(),
    birthAgencyId: p.text().primary().persist(false),
    recordId: p.uuid().persist(false),
    record: theRecord("record_id"),
    ...hands,
    /** As it is offered, tidied. */
    name: p.text(),
    /** By its bytes. */
    mediaType: p.text(),
    size: p.integer(),
    /** SHA-256 of its bytes, in hexadecimal. */
    checksum: p.text(),
    state: p.text().$type<AttachmentState>().check("state in ('SCANNING', 'CLEAN', 'REFUSED')"),
    refusal: p.text().$type<FileRefusal>().nullable(),
    /** Whether a scanner has looked at it. */
    scanned: p.boolean().default(false),
    authorId: p.uuid(),
    authorName: p.text(),
    addedAt: p.datetime().length(6).defaultRaw("now()"),
    /** When it was taken off the record; null while it lies there. */
    removedAt: p.datetime().length(6).nullable(),
    removedBy: p.text().nullable(),
    removalReason: p.text().nullable(),
  },
  checks: [
    { name: "attachment_refusal_check", expression: "(state = 'REFUSED') = (refusal is not null)" },
    {
      name: "attachment_removal_check",
      expression:
        "(removed_at is null) = (removed_by is null) and (removed_at is null) = (removal_reason is null)",
    },
  ],
  indexes: [
    { name: "attachment_by_record", properties: ["recordId", "id"] },
    { name: "attachment_in_quarantine", properties: ["id"], where: "state = 'SCANNING'" },
  ],
  rowLevelSecurity: "force",
  policies: recordPolicies("attachment", "record_id", ["insert", "update"]),
});

/** One row. */
export type Attachment = InferEntity<typeof AttachmentEntity>;

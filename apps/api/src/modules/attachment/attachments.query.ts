import type { EntityManager } from "@mikro-orm/postgresql";
import { hidesContact } from "@redress/domain/person";
import { reaches, type Viewer } from "../../platform/auth/viewer.ts";
import { recordAtHand, recordByKey, rowsHandedOver } from "../../record/hands/record-at-hand.ts";
import { PersonFlagEntity } from "../../record/people/person-flag.entity.ts";
import { AttachmentEntity, type Attachment } from "./attachment.entity.ts";

/** So many files lie with a record at most. */
export const mostAttachments = 200;

/** The files of a record as somebody sees them. */
export interface FilesOfRecord {
  /** Newest first. */
  readonly rows: readonly Attachment[];
  /** Whether the viewer's agency holds the record, and so may change what lies with it. */
  readonly isHeld: boolean;
}

/** The same, with whether one of them is got only by whoever says what for. */
export async function filesToShow(
  em: EntityManager,
  viewer: Viewer,
  recordId: string,
): Promise<(FilesOfRecord & { readonly asksPurpose: boolean }) | null> {
  const files = await filesOf(em, viewer, recordId);
  const [one] = files?.rows ?? [];
  return (
    files && { ...files, asksPurpose: one !== undefined && (await asksPurpose(em, viewer, one.record.id)) }
  );
}

/** The files of a record; null when there is no such record among those that the viewer may see. */
export async function filesOf(
  em: EntityManager,
  viewer: Viewer,
  recordId: string,
): Promise<FilesOfRecord | null> {
  const record = await recordAtHand(em, viewer, recordId, "READ");
  if (record === null) {
    const kept = await rowsHandedOver(em, viewer, recordId, "attachment");
    return kept && { rows: kept.map((row) => em.map(AttachmentEntity, row)).toReversed(), isHeld: false };
  }
  const rows = await em.find(
    AttachmentEntity,
    { record: { id: record.recordId } },
    { orderBy: { id: "desc" }, limit: mostAttachments },
  );
  return { rows, isHeld: record.holderId === viewer.agencyId };
}

/** One file by its uuid; of a record that the viewer's agency handed over, as it stood then. */
export async function attachmentByKey(
  em: EntityManager,
  viewer: Viewer,
  key: string,
): Promise<Attachment | null> {
  const row = await em.findOne(AttachmentEntity, { id: key });
  if (row !== null)
    return [row.holderId, row.receiverId].some((agency) => agency && reaches(viewer, agency)) ? row : null;
  const [kept] = await em.execute<{ row: Record<string, unknown> }[]>(
    `select a.row from handed_over h cross join lateral jsonb_array_elements(h.document -> 'attachment') as a(row)
     where h.agency_id = ? and a.row ->> 'id' = ? order by h.version desc limit 1`,
    [viewer.agencyId, key],
  );
  return kept === undefined ? null : em.map(AttachmentEntity, kept.row);
}

/**
 * Whether the files of a record are got only by whoever says what for: a file may show what a person of the record asked
 * to be kept confidential.
 *
 * @param key the record's uuid.
 */
export async function asksPurpose(em: EntityManager, viewer: Viewer, key: string): Promise<boolean> {
  const isAtHand = (await recordByKey(em, viewer, key, "READ")) !== null;
  const [named] = await em.execute<{ person_ids: string[] }[]>(
    isAtHand
      ? "select person_ids from record where id = ?"
      : "select person_ids from handed_over where record_id = ? and agency_id = ? order by version desc limit 1",
    isAtHand ? [key] : [key, viewer.agencyId],
  );
  if (named === undefined) return false;
  const flags = await em.find(PersonFlagEntity, { person: { $in: named.person_ids } });
  return hidesContact(flags);
}

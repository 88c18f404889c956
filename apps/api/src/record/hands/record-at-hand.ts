import type { EntityManager } from "@mikro-orm/postgresql";
import { reaches, type Viewer } from "../../platform/auth/viewer.ts";
import { parseId, publicId } from "../../platform/graphql/global-id.ts";
import type { Held } from "./held.ts";

/** A record of whatever kind to which something is added beside its events: a note, a file. */
export interface RecordAtHand extends Held {
  /** The name of its kind: "COMPLAINT". */
  readonly kind: string;
  readonly number: string;
  /** Its version now. */
  readonly version: number;
}

interface Row {
  readonly id: string;
  readonly birth_agency_id: string;
  readonly holder_id: string;
  readonly receiver_id: string | null;
  readonly kind: string;
  readonly number: string;
  readonly version: number;
}

const select = `select r.id, r.birth_agency_id, r.holder_id, r.receiver_id, r.kind, r.number,
    (select max(e.sequence) from record_event e where e.record_id = r.id) as version
  from record r where r.id = ?`;

/**
 * A record by its public id, "complaint_<uuid>", as the viewer's agency holds it or awaits it; null when it does neither.
 *
 * @param mode WRITE: holds it where it is until the transaction ends, so that what is added follows it when it moves on;
 *   null then also for a record that the agency sees and does not hold.
 */
export async function recordAtHand(
  em: EntityManager,
  viewer: Viewer,
  publicId: string,
  mode: "READ" | "WRITE",
): Promise<RecordAtHand | null> {
  const key = keyOfRecord(publicId);
  const record = key === null ? null : await recordByKey(em, viewer, key, mode);
  return record !== null && publicIdOf(record) === publicId ? record : null;
}

/** The same by its uuid. */
export async function recordByKey(
  em: EntityManager,
  viewer: Viewer,
  key: string,
  mode: "READ" | "WRITE",
): Promise<RecordAtHand | null> {
  const text = mode === "WRITE" ? `${select} for share of r` : select;
  const [row] = await em.execute<Row[]>(text, [key]);
  if (row === undefined) return null;
  const { id, birth_agency_id, holder_id, receiver_id, ...rest } = row;
  // The application's own wall, beside that of the database.
  const mine = mode === "WRITE" ? [holder_id] : [holder_id, receiver_id];
  if (!mine.some((agency) => agency !== null && reaches(viewer, agency))) return null;
  return {
    ...rest,
    recordId: id,
    birthAgencyId: birth_agency_id,
    holderId: holder_id,
    receiverId: receiver_id,
  };
}

/** The id by which the world knows a record: "complaint_<uuid>". */
export function publicIdOf({ kind, recordId }: Pick<RecordAtHand, "kind" | "recordId">): string {
  return publicId(wordOf(kind), recordId);
}

/** A kind in one word, as ids and the audit say it: "COMPLAINT" → "complaint". */
export function wordOf(kind: string): string {
  return kind.toLowerCase();
}

/** The uuid in the id of a record of whatever kind; null when it cannot be one. */
export function keyOfRecord(id: string): string | null {
  const parsed = parseId(id);
  return parsed === null || parsed.kind === "agency" ? null : parsed.key;
}

/** Rows of a table as they stood when the viewer's agency handed a record over, in its own document; null when it never did. */
export async function rowsHandedOver(
  em: EntityManager,
  { agencyId }: Viewer,
  publicId: string,
  table: "attachment" | "note",
): Promise<readonly Readonly<Record<string, unknown>>[] | null> {
  const recordId = keyOfRecord(publicId);
  if (recordId === null || agencyId === null) return null;
  const [kept] = await em.execute<{ rows: Record<string, unknown>[] }[]>(
    `select coalesce(document -> '${table}', '[]') as rows from handed_over
     where record_id = ? and agency_id = ? order by version desc limit 1`,
    [recordId, agencyId],
  );
  return kept?.rows ?? null;
}

import type { EntityManager } from "@mikro-orm/postgresql";
import { requireOpened } from "../../actions/read/outside-list.ts";
import type { RequestContext } from "../../context.ts";
import { readCursor, writeCursor } from "../../list/cursor.ts";
import type { Page } from "../../list/connection.ts";
import { pageSize } from "../../list/page-arguments.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { parseId } from "../../platform/graphql/global-id.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { recordAtHand, rowsHandedOver } from "../../record/hands/record-at-hand.ts";
import { NoteEntity, type Note } from "./note.entity.ts";
import { NoteType } from "./note.type.ts";

interface NotesAsked {
  readonly recordId: string;
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

const list = "notes";

/** Notes newest first, one more than a page holds; whether the record is still the agency's. */
interface Found {
  readonly notes: readonly Note[];
  readonly birthAgencyId: string;
  readonly standing: boolean;
}

/**
 * A page of a record's notes, newest first, which is written down in the audit with the reading; null when there is no
 * such record among those that the viewer may see.
 *
 * @throws CodedError FORBIDDEN, OUTSIDE_OWN_LIST, BAD_USER_INPUT
 */
export async function notesPage(
  context: RequestContext,
  { recordId, first, after }: NotesAsked,
): Promise<Page<NoteType> | null> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "Note");
  await requireOpened(context, "read.notes", recordId);
  const size = pageSize(first, 25, 100);
  const [before] = after ? readCursor(after, list, 1) : [];
  const onScreen = context.disclosures.onScreen(viewer)?.has(recordId) === true;
  const found = await context.unit.write(async (em) => {
    const read =
      (await standing(em, viewer, recordId, size, before)) ??
      (await handedOver(em, viewer, recordId, size, before));
    if (read !== null && read.notes.length > 0 && !onScreen)
      await sendBound(em, readingOf(context, viewer, recordId, read));
    return read;
  });
  if (found === null) return null;
  if (found.notes.length > 0) context.disclosures.shown(viewer, [recordId]);
  const rows = found.notes.slice(0, size);
  return {
    nodes: rows.map((row) => new NoteType(row, viewer, found.standing)),
    hasNextPage: found.notes.length > size,
    hasPreviousPage: before !== undefined,
    totalCount: null,
    cursorOf: (_, at) => writeCursor({ list, values: [rows[at]?.id ?? ""] }),
  };
}

async function standing(
  em: EntityManager,
  viewer: Viewer,
  recordId: string,
  size: number,
  before: string | undefined,
): Promise<Found | null> {
  const record = await recordAtHand(em, viewer, recordId, "READ");
  if (record === null) return null;
  const notes = await em.find(
    NoteEntity,
    { record: { id: record.recordId }, ...(before === undefined ? {} : { id: { $lt: before } }) },
    { orderBy: { id: "desc" }, limit: size + 1 },
  );
  return { notes, birthAgencyId: record.birthAgencyId, standing: record.holderId === viewer.agencyId };
}

async function handedOver(
  em: EntityManager,
  viewer: Viewer,
  recordId: string,
  size: number,
  before: string | undefined,
): Promise<Found | null> {
  const kept = await rowsHandedOver(em, viewer, recordId, "note");
  if (kept === null) return null;
  const notes = kept
    .map((row) => em.map(NoteEntity, row))
    .filter(({ id }) => before === undefined || id < before)
    .toReversed()
    .slice(0, size + 1);
  return { notes, birthAgencyId: viewer.agencyId ?? "", standing: false };
}

function readingOf({ traceId }: RequestContext, viewer: Viewer, recordId: string, { birthAgencyId }: Found) {
  const { kind = null, key = null } = parseId(recordId) ?? {};
  return recordAct({
    act: "read.notes",
    outcome: "DONE",
    agencyId: viewer.agencyId,
    birthAgencyId,
    actorId: viewer.id,
    actorRole: viewer.role,
    sessionId: viewer.sessionId,
    subjectKind: kind,
    subjectId: key,
    traceId,
    details: { shown: ["notes"] },
  });
}

import { randomUUIDv7 } from "node:crypto";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { RequestContext } from "../../context.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import type { InputCode } from "../../platform/graphql/input-words.ts";
import { readBound, sendBound } from "../../platform/orm/send-bound.ts";
import { whoIsKeptApart } from "../../record/people/apart/keep-apart.ts";
import {
  keyOfRecord,
  recordAtHand,
  recordByKey,
  rowsHandedOver,
  wordOf,
  type RecordAtHand,
} from "../../record/hands/record-at-hand.ts";
import { claimInUnit, writtenBefore, type KeyedAct } from "../../record/keys/claim-in-unit.ts";
import { announceBeside } from "../../record/stream/announce-change.ts";
import { staffNamed } from "../staff/index.ts";
import { NoteEntity, type Note } from "./note.entity.ts";
import { mayCorrect } from "./note.type.ts";

/** A note as it is to be written. */
export interface NoteText {
  readonly text: string;
  /** The uuids of whom it mentions. */
  readonly mentions: readonly string[];
}

/** One act on a note. */
export type NoteAct = KeyedAct &
  NoteText &
  (
    | { readonly mutation: "addNote"; readonly recordId: string }
    | { readonly mutation: "correctNote"; readonly noteId: string; readonly expectedVersion: number }
  );

/** What is wrong with an act, at which field. */
export interface NoteFault {
  readonly path: readonly (string | number)[];
  readonly code: InputCode;
}

/** What came of it. Only WRITTEN wrote anything, now or when the same key came before. */
export type NoteOutcome =
  | { readonly kind: "WRITTEN" | "CHANGED"; readonly note: Note }
  | { readonly kind: "FAULTY"; readonly faults: readonly NoteFault[] }
  | { readonly kind: "KEY_REUSED" };

const faulty = (path: string, code: InputCode): NoteOutcome => ({
  kind: "FAULTY",
  faults: [{ path: [path], code }],
});

/**
 * Writes a note or corrects one: the note, the audit and the announcement in one transaction. The old text is kept by
 * the database.
 *
 * @throws DatabaseUnavailable; repeating with the same key is always safe.
 */
export function writeNote(context: Pick<RequestContext, "unit">, act: NoteAct): Promise<NoteOutcome> {
  return context.unit.write(async (em) => {
    const earlier = await earlierOutcome(em, act);
    if (earlier !== null) return earlier;
    return act.mutation === "addNote" ? addNote(em, act) : correctNote(em, act);
  });
}

/** What the same key did before, its note as it stands now; null when the key is new. */
async function earlierOutcome(em: EntityManager, act: KeyedAct): Promise<NoteOutcome | null> {
  const earlier = await writtenBefore(em, act);
  if (earlier === null || earlier === "KEY_REUSED") return earlier && { kind: earlier };
  const note = await noteById(em, earlier.id);
  // Written once, it went with its record to another agency since.
  return note === null ? faulty("clientMutationId", "NOT_HELD") : { kind: "WRITTEN", note };
}

async function addNote(
  em: EntityManager,
  act: NoteAct & { readonly mutation: "addNote" },
): Promise<NoteOutcome> {
  const record = await recordAtHand(em, act.viewer, act.recordId, "WRITE");
  if (record === null) return faulty("recordId", await whyNotThere(em, act.viewer, act.recordId));
  const mentioned = await mentionedIn(em, act, record);
  if ("faults" in mentioned) return { kind: "FAULTY", ...mentioned };
  const id = randomUUIDv7();
  const { birthAgencyId, holderId, receiverId, recordId } = record;
  return finish(em, act, record, id, () =>
    em.insert(NoteEntity, {
      id,
      record: [recordId, birthAgencyId],
      holderId,
      receiverId,
      text: act.text,
      ...mentioned,
      ...authorOf(act.viewer),
    }),
  );
}

async function correctNote(
  em: EntityManager,
  act: NoteAct & { readonly mutation: "correctNote" },
): Promise<NoteOutcome> {
  const { viewer } = act;
  const found = await noteById(em, act.noteId);
  if (found === null) return faulty("noteId", "UNKNOWN_ID");
  const record = await recordByKey(em, viewer, found.record.id, "WRITE");
  if (record === null)
    return faulty("noteId", found.receiverId === viewer.agencyId ? "NOT_HELD" : "UNKNOWN_ID");
  // The record stays where it is now; another correction may have come in between, and the next one waits.
  const note = await noteById(em, act.noteId, LockMode.PESSIMISTIC_WRITE);
  if (note === null) return faulty("noteId", "UNKNOWN_ID");
  const meanwhile = await earlierOutcome(em, act);
  if (meanwhile !== null) return meanwhile;
  if (!mayCorrect(viewer, note)) return faulty("noteId", "NOT_YOURS_TO_CORRECT");
  if (note.version !== act.expectedVersion) return { kind: "CHANGED", note };
  if (note.text === act.text) return faulty("text", "NOTHING_CHANGED");
  const mentioned = await mentionedIn(em, act, record);
  if ("faults" in mentioned) return { kind: "FAULTY", ...mentioned };
  return finish(em, act, record, note.id, () =>
    em.nativeUpdate(NoteEntity, { id: note.id }, { text: act.text, ...mentioned, ...authorOf(viewer) }),
  );
}

/** Claims the key, writes, and says so to audit and listeners. */
async function finish(
  em: EntityManager,
  act: NoteAct,
  record: RecordAtHand,
  id: string,
  write: () => Promise<unknown>,
): Promise<NoteOutcome> {
  const { viewer, mutation } = act;
  const claimed = await claimInUnit(em, act, { recordKind: record.kind, recordId: record.recordId, id });
  if (!claimed) return (await earlierOutcome(em, act)) ?? { kind: "KEY_REUSED" };
  await write();
  const note = await noteById(em, id);
  if (note === null) throw new Error("A note that was written cannot be read.");
  await sendBound(
    em,
    recordAct({
      act: `note.${mutation}`,
      outcome: "DONE",
      agencyId: viewer.agencyId,
      birthAgencyId: record.birthAgencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: wordOf(record.kind),
      subjectId: record.recordId,
      details: { note: id, version: note.version },
    }),
    announceBeside(record, "NOTE", viewer.name),
  );
  return { kind: "WRITTEN", note };
}

/** A note as it stands in this moment. */
function noteById(em: EntityManager, id: string, lockMode: LockMode = LockMode.NONE): Promise<Note | null> {
  return em.findOne(NoteEntity, { id }, { disableIdentityMap: true, lockMode });
}

function authorOf({ id, name, role }: Viewer): Pick<Note, "authorId" | "authorName" | "authorRole"> {
  return { authorId: id, authorName: name, authorRole: role };
}

/** Whether the agency sees a record that it does not hold: one on its way to it, or one that it handed over. */
async function isSeen(em: EntityManager, viewer: Viewer, recordId: string): Promise<boolean> {
  const seen = await recordAtHand(em, viewer, recordId, "READ");
  return seen !== null || (await rowsHandedOver(em, viewer, recordId, "note")) !== null;
}

/** Why nothing is added to a record that the viewer does not have. */
async function whyNotThere(em: EntityManager, viewer: Viewer, recordId: string): Promise<InputCode> {
  const key = keyOfRecord(recordId);
  const apart = key === null ? [] : await readBound(em, whoIsKeptApart(key, [viewer.id]));
  if (apart.length > 0) return "RECUSED";
  return (await isSeen(em, viewer, recordId)) ? "NOT_HELD" : "UNKNOWN_ID";
}

const mostMentioned = 20;

/** Whom a text mentions, in columns; or what is wrong with that. */
async function mentionedIn(
  em: EntityManager,
  { viewer, text, mentions }: NoteAct,
  { recordId }: RecordAtHand,
): Promise<Pick<Note, "mentionedIds" | "mentionedNames"> | { readonly faults: readonly NoteFault[] }> {
  if (mentions.length > mostMentioned)
    return { faults: [{ path: ["mentions"], code: "TOO_MANY_MENTIONED" }] };
  const staff = new Map((await staffNamed(em, viewer.agencyId, mentions)).map((one) => [one.id, one]));
  const apart = await readBound(em, whoIsKeptApart(recordId, mentions));
  const faults: NoteFault[] = [];
  const mentioned = mentions.map((id, at) => {
    const person = staff.get(id);
    const name = person === undefined ? "" : `${person.givenName} ${person.familyName}`;
    if (person === undefined) faults.push({ path: ["mentions", at], code: "UNKNOWN_ID" });
    else if (apart.some(({ staff_id }) => staff_id === id))
      faults.push({ path: ["mentions", at], code: "MENTIONED_IS_RECUSED" });
    else if (!text.includes(`@${name}`)) faults.push({ path: ["mentions", at], code: "NOT_IN_TEXT" });
    return { id, name };
  });
  if (faults.length > 0) return { faults };
  return { mentionedIds: mentioned.map(({ id }) => id), mentionedNames: mentioned.map(({ name }) => name) };
}

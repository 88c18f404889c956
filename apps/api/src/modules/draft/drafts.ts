import { randomUUIDv7 } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { DraftEntity, type DraftRow } from "../../actions/drafts/draft.entity.ts";
import { requirePermission } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { actorOf } from "../../platform/auth/audit-log.ts";
import { keyOf, publicId } from "../../platform/graphql/global-id.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import { inputWords } from "../../platform/graphql/input-words.ts";
import type { InvalidInputType } from "../../platform/graphql/user-error.type.ts";
import { staffMember, StaffMemberType } from "../staff/index.ts";
import { idKindOf } from "./draft-form.enum.ts";
import { placeOf, rowsOf, sealOf, type DraftPlace } from "./draft-place.ts";
import {
  DiscardDraftSuccess,
  DraftSuccess,
  SaveDraftSuccess,
  type DiscardDraftInput,
  type DraftPlaceInput,
  type SaveDraftInput,
} from "./draft.payloads.ts";
import { DraftSupersededType, DraftUnreadableType, type DraftType } from "./draft.type.ts";

/** Beside a request's other parts it fits into the longest body: docs/decisions/0043. */
const mostBytes = 131_072;
/** How many drafts of their own a person may have. */
const mostDrafts = 200;

/** The draft of a form; without its text when the caller has it already. */
export async function findDraft(
  context: RequestContext,
  asked: DraftPlaceInput,
  known: string | null | undefined,
): Promise<DraftSuccess | DraftUnreadableType> {
  const place = await placeOf(context, asked);
  const row = await context.unit.read((em) => em.findOne(DraftEntity, rowsOf(place)));
  const isShared = place.owner === "RECORD";
  if (row === null) return new DraftSuccess(isShared, null, null);
  if (row.revision === known) return new DraftSuccess(isShared, row.revision, null);
  const draft = await openDraft(context, place, row);
  return draft instanceof DraftUnreadableType ? draft : new DraftSuccess(isShared, row.revision, draft);
}

/** Keeps what was typed, unless somebody kept a newer text. */
export async function keepDraft(
  context: RequestContext,
  input: SaveDraftInput,
): Promise<SaveDraftSuccess | DraftSupersededType | DraftUnreadableType | InvalidInputType> {
  const place = await placeOf(context, input);
  requirePermission(place.viewer, "saveDraft", "Draft");
  const reader = new InputReader(context.language);
  reader.clientMutationId(input.clientMutationId);
  reader.text("writer", input.writer, { lines: "ONE_LINE", most: 100 });
  if (input.authorId !== publicId("staff", place.viewer.id)) reader.fault("authorId", "ANOTHER_AUTHOR");
  if (Buffer.byteLength(input.text) > mostBytes) reader.fault("text", "DRAFT_TOO_LONG");
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;
  const sealed = await context.drafts.seal(input.text, sealOf(place));
  const kept = await context.unit.write((em) => keep(em, place, input, sealed));
  if (kept === "TOO_MANY") {
    reader.fault("form", "TOO_MANY_DRAFTS");
    return reader.invalid() as InvalidInputType;
  }
  if (kept.isSaved) return new SaveDraftSuccess(input.clientMutationId, kept.row.revision, kept.row.savedAt);
  return superseded(context, place, kept.row);
}

/** Forgets a draft that the person saw. */
export async function forgetDraft(
  context: RequestContext,
  input: DiscardDraftInput,
): Promise<DiscardDraftSuccess | DraftSupersededType | DraftUnreadableType | InvalidInputType> {
  const place = await placeOf(context, input);
  requirePermission(place.viewer, "discardDraft", "Draft");
  const reader = new InputReader(context.language);
  reader.clientMutationId(input.clientMutationId);
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;
  const newer = await context.unit.write(async (em) => {
    const row = await locked(em, place);
    if (row !== null && row.revision !== input.revision) return row;
    if (row !== null) em.remove(row);
    return null;
  });
  return newer === null ? new DiscardDraftSuccess(input.clientMutationId) : superseded(context, place, newer);
}

/** The draft of a place, which nobody else changes until the transaction ends. */
async function locked(em: EntityManager, place: DraftPlace): Promise<DraftRow | null> {
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`draft ${sealOf(place)}`]);
  return em.findOne(DraftEntity, rowsOf(place));
}

type Kept =
  | { readonly isSaved: true; readonly row: DraftRow }
  | { readonly isSaved: false; readonly row: DraftRow | null };

async function keep(
  em: EntityManager,
  place: DraftPlace,
  { follows, writer, nth, recordVersion }: SaveDraftInput,
  sealed: string,
): Promise<Kept | "TOO_MANY"> {
  const { viewer, owner, form, about } = place;
  const row = await locked(em, place);
  const [{ now }] = (await em.execute("select now()::text as now")) as [{ readonly now: string }];
  const said = { authorId: viewer.id, writer, nth, recordVersion: recordVersion ?? null, sealed };
  const saved = { ...said, revision: randomUUIDv7(), savedAt: new Date(now) };
  if (row === null) {
    // It was filed or discarded in the meantime, and a late save does not bring it back.
    if (follows !== null && follows !== undefined) return { isSaved: false, row };
    const own = await em.count(DraftEntity, { authorId: viewer.id, agencyId: viewer.agencyId });
    if (own >= mostDrafts) return "TOO_MANY";
    const lies = { id: randomUUIDv7(), owner, agencyId: viewer.agencyId, form, about };
    return { isSaved: true, row: em.create(DraftEntity, { ...lies, ...saved }) };
  }
  const isOwn = row.writer === writer;
  // An earlier save of the same window came late: its later one is there.
  if (isOwn && nth <= row.nth) return { isSaved: true, row };
  if (!isOwn && row.revision !== follows) return { isSaved: false, row };
  return { isSaved: true, row: em.assign(row, saved) };
}

async function superseded(
  context: RequestContext,
  place: DraftPlace,
  row: DraftRow | null,
): Promise<DraftSupersededType | DraftUnreadableType> {
  const draft = row && (await openDraft(context, place, row));
  if (draft instanceof DraftUnreadableType) return draft;
  return new DraftSupersededType(inputWords.DRAFT_SUPERSEDED[context.language], draft);
}

/** The draft with its text. That somebody was shown what a colleague wrote is in the audit; what it says is not. */
async function openDraft(
  context: RequestContext,
  place: DraftPlace,
  row: DraftRow,
): Promise<DraftType | DraftUnreadableType> {
  const text = await context.drafts.open(row.sealed, sealOf(place));
  if (text === null)
    return new DraftUnreadableType(inputWords.DRAFT_UNREADABLE[context.language], row.revision);
  const { viewer, form, about } = place;
  if (row.authorId !== viewer.id)
    await context.audit.record({
      act: "read.draft",
      outcome: "DONE",
      ...actorOf(viewer),
      subjectKind: idKindOf(form, about),
      subjectId: keyOf(idKindOf(form, about), about),
      traceId: context.traceId,
      details: { form },
    });
  const savedBy = await staffMember(context, row.authorId);
  return {
    form,
    about: about === "" ? null : about,
    revision: row.revision,
    recordVersion: row.recordVersion ?? null,
    text,
    savedAt: row.savedAt,
    savedBy: savedBy && new StaffMemberType(savedBy),
    shared: row.owner === "RECORD",
  };
}

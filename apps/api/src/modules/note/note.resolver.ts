import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { fingerprintOf } from "../../actions/act/fingerprint.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { requireOpened } from "../../actions/read/outside-list.ts";
import type { RequestContext } from "../../context.ts";
import type { Connection } from "../../list/connection.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import { inputWords } from "../../platform/graphql/input-words.ts";
import { IdempotencyKeyReusedType, type InvalidInputType } from "../../platform/graphql/user-error.type.ts";
import { AddNoteInput, CorrectNoteInput } from "./note.input.ts";
import {
  AddNotePayload,
  AddNoteSuccess,
  CorrectNotePayload,
  CorrectNoteSuccess,
  NoteChangedType,
} from "./note.payloads.ts";
import { NoteConnectionType, NoteType } from "./note.type.ts";
import { notesPage } from "./notes.query.ts";
import { writeNote, type NoteAct } from "./write-note.ts";

/** What sets one act on a note apart from the other. */
interface Writing<Success> {
  readonly mutation: NoteAct["mutation"];
  readonly input: AddNoteInput | CorrectNoteInput;
  /** Reads what only this act is sent with; faults are remembered by the reader. */
  readonly read: (
    reader: InputReader,
  ) => { readonly recordId: string } | { readonly expectedVersion: number; readonly noteId: string };
  readonly succeed: (note: NoteType) => Success;
}

/** Notes on records of whatever kind. */
@Resolver()
export class NoteResolver {
  @Query(() => NoteConnectionType, {
    nullable: true,
    description:
      "The notes of a record of whatever kind, newest first; null when there is no record with this id among those the viewer may see. For those who work on records; partners, auditors and the Department see none.",
  })
  async notes(
    @Arg("recordId", () => ID, { description: "The record’s id." }) recordId: string,
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many: 1 to 100." })
    first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "Only what comes after this cursor." })
    after?: string | null,
  ): Promise<Connection<NoteType> | null> {
    const page = await notesPage(context, { recordId, first, after });
    return page === null ? null : new NoteConnectionType(page);
  }

  @Mutation(() => AddNotePayload, {
    description: "Adds a note to a record. Whoever is mentioned in it finds it among their mentions.",
  })
  addNote(
    @Arg("input", () => AddNoteInput, { description: "The record and the note." }) input: AddNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof AddNotePayload> {
    return answer(context, {
      mutation: "addNote",
      input,
      read: () => ({ recordId: input.recordId }),
      succeed: (note) => new AddNoteSuccess(input.clientMutationId, note),
    }) as Promise<typeof AddNotePayload>;
  }

  @Mutation(() => CorrectNotePayload, {
    description:
      "Gives a note another text. The one before it stays readable, with who wrote it and when. For who wrote the note, supervisors and directors.",
  })
  correctNote(
    @Arg("input", () => CorrectNoteInput, { description: "Which note and its new text." })
    input: CorrectNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof CorrectNotePayload> {
    return answer(context, {
      mutation: "correctNote",
      input,
      read: (reader) => ({
        noteId: reader.key("noteId", "note", input.noteId) ?? "",
        expectedVersion: input.expectedVersion,
      }),
      succeed: (note) => new CorrectNoteSuccess(input.clientMutationId, note),
    });
  }
}

/**
 * The way of both acts: permission, input, the act, the answer.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN.
 */
async function answer<Success>(
  context: RequestContext,
  { mutation, input, read, succeed }: Writing<Success>,
): Promise<IdempotencyKeyReusedType | InvalidInputType | NoteChangedType | Success> {
  const viewer = requireViewer(context);
  const { language } = context;
  requirePermission(viewer, mutation, "Note");
  const about = "recordId" in input ? input.recordId : input.noteId;
  await requireOpened(context, `note.${mutation}`, about);
  const reader = new InputReader(language);
  reader.clientMutationId(input.clientMutationId);
  const text = reader.text("text", input.text, { lines: "MANY_LINES" });
  const named = [...new Set(input.mentions)];
  const mentions = named.map((id, at) => reader.key(["mentions", at], "staff", id) ?? "");
  const what = read(reader);
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;
  const { clientMutationId } = input;
  const fingerprint = fingerprintOf(mutation, input);
  const act = { viewer, clientMutationId, fingerprint, mutation, text, mentions, ...what } as NoteAct;
  const outcome = await writeNote(context, act);
  switch (outcome.kind) {
    case "WRITTEN":
      return succeed(new NoteType(outcome.note, viewer, true));
    case "CHANGED":
      return new NoteChangedType(
        inputWords.STALE_VERSION[language],
        new NoteType(outcome.note, viewer, true),
      );
    case "KEY_REUSED":
      return new IdempotencyKeyReusedType("IDEMPOTENCY_KEY_REUSED", inputWords.KEY_REUSED[language]);
    case "FAULTY":
      for (const { path, code } of outcome.faults) reader.fault(path, code);
      return reader.invalid() as InvalidInputType;
  }
}

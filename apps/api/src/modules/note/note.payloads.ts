import { createUnionType, Field, ObjectType } from "type-graphql";
import {
  IdempotencyKeyReusedType,
  InvalidInputType,
  UserErrorType,
} from "../../platform/graphql/user-error.type.ts";
import { NoteType } from "./note.type.ts";

@ObjectType("NoteSuccess", { description: "The note is written.", simpleResolvers: true })
abstract class NoteSuccess {
  @Field(() => String, { description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => NoteType, { description: "The note as it stands." })
  readonly note: NoteType;

  constructor(clientMutationId: string, note: NoteType) {
    this.clientMutationId = clientMutationId;
    this.note = note;
  }
}

@ObjectType("AddNoteSuccess", { description: "The note stands with the record.", simpleResolvers: true })
export class AddNoteSuccess extends NoteSuccess {}

@ObjectType("CorrectNoteSuccess", {
  description: "The note has the new text. The one before it stays readable.",
  simpleResolvers: true,
})
export class CorrectNoteSuccess extends NoteSuccess {}

@ObjectType("NoteChanged", {
  implements: UserErrorType,
  description: "Somebody corrected the note after you read it. Nothing was written.",
  simpleResolvers: true,
})
export class NoteChangedType extends UserErrorType {
  @Field(() => NoteType, { description: "The note as it stands now." })
  readonly note: NoteType;

  constructor(message: string, note: NoteType) {
    super("STALE_VERSION", message);
    this.note = note;
  }
}

export const AddNotePayload = createUnionType({
  name: "AddNotePayload",
  description: "What `addNote` answers.",
  types: () => [AddNoteSuccess, InvalidInputType, IdempotencyKeyReusedType] as const,
});

export const CorrectNotePayload = createUnionType({
  name: "CorrectNotePayload",
  description: "What `correctNote` answers.",
  types: () => [CorrectNoteSuccess, NoteChangedType, InvalidInputType, IdempotencyKeyReusedType] as const,
});

import type { Role } from "@redress/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { RoleEnum } from "../../actions/history/role.enum.ts";
import { connectionOf } from "../../list/connection.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import type { Note } from "./note.entity.ts";

/** Somebody whom a note mentions. */
@ObjectType("MentionedPerson", {
  description: "A member of staff whom a note mentions.",
  simpleResolvers: true,
})
export class MentionedPersonType {
  @Field(() => ID, { description: "The person's id." })
  readonly staffId!: string;
  @Field(() => String, { description: "The name by which the text mentions them, after an @." })
  readonly name!: string;
}

/** A text that a note had before. */
@ObjectType("EarlierNoteText", {
  description: "A text that a note had before it was corrected.",
  simpleResolvers: true,
})
export class EarlierNoteTextType {
  @Field(() => String, { description: "The text." })
  readonly text!: string;
  @Field(() => String, { description: "Who wrote it." })
  readonly authorName!: string;
  @Field(() => DateTimeScalar, { description: "When it was written." })
  readonly writtenAt!: string;
}

/** Roles that correct a note whoever wrote it. */
const seniors: ReadonlySet<Role> = new Set(["SUPERVISOR", "DIRECTOR"]);

/** Whether somebody may correct a note: who wrote it, a supervisor or a director; of the agency that holds the record. */
export function mayCorrect(viewer: Viewer, note: Pick<Note, "authorId" | "holderId">): boolean {
  return note.holderId === viewer.agencyId && (note.authorId === viewer.id || seniors.has(viewer.role));
}

/** What staff write down about a record for each other. */
@ObjectType("Note", {
  description:
    "What the staff of an agency write down about a record for each other. It is no part of the record’s history and reaches no letter, no partner and nobody outside the agency that has the record.",
  simpleResolvers: true,
})
export class NoteType {
  readonly #row: Note;
  readonly #standing: boolean;
  readonly #viewer: Viewer;
  @Field(() => Int, {
    description: "How many texts it has had. Send it as `expectedVersion` with a correction.",
  })
  readonly version: number;
  @Field(() => String, { description: "Its text as it stands, with @ before the name of whom it mentions." })
  readonly text: string;
  @Field(() => String, { description: "Who wrote the text as it stands." })
  readonly authorName: string;
  @Field(() => RoleEnum, { description: "What that person did here." })
  readonly authorRole: Role;
  @Field(() => DateTimeScalar, { description: "When the text as it stands was written." })
  readonly writtenAt: Date;
  @Field(() => [EarlierNoteTextType], {
    description: "The texts before it, oldest first; at most 100.",
  })
  readonly earlier: readonly EarlierNoteTextType[];

  /** @param standing whether the record is still the viewer's agency's: what it handed over, it only reads. */
  constructor(row: Note, viewer: Viewer, standing: boolean) {
    this.#row = row;
    this.#viewer = viewer;
    this.#standing = standing;
    this.version = row.version;
    this.text = row.text;
    this.authorName = row.authorName;
    this.authorRole = row.authorRole;
    this.writtenAt = row.writtenAt;
    this.earlier = row.earlier.slice(-100);
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the note." })
  get id(): string {
    return publicId("note", this.#row.id);
  }

  @DerivedField(() => [MentionedPersonType], { description: "Whom the text mentions; at most 20." })
  get mentions(): MentionedPersonType[] {
    const { mentionedIds, mentionedNames } = this.#row;
    return mentionedIds.map((id, at) => ({ staffId: publicId("staff", id), name: mentionedNames[at] ?? "" }));
  }

  @DerivedField(() => Boolean, { description: "Whether the viewer may correct it now." })
  get mayCorrect(): boolean {
    return this.#standing && mayCorrect(this.#viewer, this.#row);
  }
}

/** A page of a record's notes. */
export const NoteConnectionType = connectionOf(NoteType, { name: "Note", one: "note", many: "notes" });

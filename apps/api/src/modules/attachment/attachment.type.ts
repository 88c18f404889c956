import { say, type Language } from "@redress/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import type { Attachment, AttachmentState } from "./attachment.entity.ts";
import { fileRefusals } from "./inspect/file-refusals.ts";
import { mayRemove } from "./remove-attachment.ts";

/** What the record says of each of its files. */
interface Shown {
  /** Whether the viewer's agency holds it. */
  readonly isHeld: boolean;
  readonly asksPurpose: boolean;
}

type ShownState = AttachmentState | "REMOVED";

const AttachmentStateEnum: Readonly<Record<ShownState, ShownState>> = wordedEnum(
  "AttachmentState",
  "How far a file has come.",
  {
    SCANNING: { en: "It waits for the scanner; nobody gets it yet" },
    CLEAN: { en: "It can be downloaded" },
    REFUSED: { en: "It was found harmful and deleted" },
    REMOVED: { en: "Somebody took it off the record" },
  },
);

/** A file that lies with a record. */
@ObjectType("Attachment", {
  description: "A file that lies with a record. Its bytes are got at `/files/<id>`, outside GraphQL.",
  simpleResolvers: true,
})
export class AttachmentType {
  readonly #row: Attachment;
  readonly #language: Language;
  @Field(() => String, { description: "Its name, tidied." })
  readonly name: string;
  @Field(() => String, { description: "Its media type, by its bytes." })
  readonly mediaType: string;
  @Field(() => Int, { description: "How many bytes it has." })
  readonly size: number;
  @Field(() => String, { description: "SHA-256 of its bytes, in hexadecimal." })
  readonly checksum: string;
  @Field(() => Boolean, {
    description: "Whether a scanner has looked at it; none does where none is set up.",
  })
  readonly scanned: boolean;
  @Field(() => String, { description: "Who added it." })
  readonly authorName: string;
  @Field(() => DateTimeScalar, { description: "When it was added." })
  readonly addedAt: Date;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was taken off the record; null while it lies there.",
  })
  readonly removedAt: Date | null;
  @Field(() => String, { nullable: true, description: "Who took it off." })
  readonly removedBy: string | null;
  @Field(() => String, { nullable: true, description: "Why, in their words." })
  readonly removalReason: string | null;
  @Field(() => Boolean, {
    description: "Whether the viewer may take it off: who added it, a supervisor or the director may.",
  })
  readonly mayRemove: boolean;

  @Field(() => Boolean, {
    description:
      "Whether it is got only by whoever says what for, `/files/<id>?purpose=CALL`, because a person of the record asked for confidentiality. The purposes are those of `revealContact`.",
  })
  readonly asksPurpose: boolean;

  constructor(row: Attachment, viewer: Viewer, language: Language, { isHeld, asksPurpose }: Shown) {
    this.#row = row;
    this.#language = language;
    this.name = row.name;
    this.mediaType = row.mediaType;
    this.size = row.size;
    this.checksum = row.checksum;
    this.scanned = row.scanned;
    this.authorName = row.authorName;
    this.addedAt = row.addedAt;
    this.removedAt = row.removedAt ?? null;
    this.removedBy = row.removedBy ?? null;
    this.removalReason = row.removalReason ?? null;
    this.mayRemove = isHeld && mayRemove(viewer, row);
    this.asksPurpose = asksPurpose;
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the file." })
  get id(): string {
    return publicId("attachment", this.#row.id);
  }

  @DerivedField(() => AttachmentStateEnum, { description: "How far it has come." })
  get state(): ShownState {
    return this.removedAt === null ? this.#row.state : "REMOVED";
  }

  @DerivedField(() => String, {
    nullable: true,
    description: "Why it was refused, in the language of the request; null when it was not.",
  })
  get refusal(): string | null {
    const { refusal } = this.#row;
    return refusal ? say(fileRefusals[refusal], this.#language) : null;
  }
}

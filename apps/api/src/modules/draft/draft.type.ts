import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { UserErrorType } from "../../platform/graphql/user-error.type.ts";
import { StaffMemberType } from "../staff/index.ts";
import { DraftFormEnum, type DraftForm } from "./draft-form.enum.ts";

/** What was typed and not filed. */
@ObjectType("Draft", {
  description:
    "What was typed into a form and has not been filed. It is kept encrypted, for 30 days after it was last saved, and is gone when the form is filed.",
  simpleResolvers: true,
})
export class DraftType {
  @Field(() => DraftFormEnum, { description: "The form." })
  readonly form!: DraftForm;
  @Field(() => ID, {
    nullable: true,
    description: "What the form is about; null for what it would bring into being.",
  })
  readonly about!: string | null;
  @Field(() => ID, { description: "Another with each save; send it as `follows` with the next." })
  readonly revision!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      "The `version` of the record when this was saved: a higher one now means that it changed since.",
  })
  readonly recordVersion!: number | null;
  @Field(() => String, { description: "The text as it was saved." })
  readonly text!: string;
  @Field(() => DateTimeScalar, { description: "When it was saved last." })
  readonly savedAt!: Date;
  @Field(() => StaffMemberType, {
    nullable: true,
    description: "Who saved it last; null when that person may not be seen.",
  })
  readonly savedBy!: StaffMemberType | null;
  @Field(() => Boolean, {
    description:
      "Whether the people of the agency who work on the record share it; otherwise it is its author's alone.",
  })
  readonly shared!: boolean;
}

/** A newer save is there. */
@ObjectType("DraftSuperseded", {
  implements: UserErrorType,
  description:
    "A newer text was saved from another window, by a colleague in a shared draft, or the draft is gone because it was filed or discarded. Nothing was written. Take the newer text, or save again with `follows` set to its revision.",
  simpleResolvers: true,
})
export class DraftSupersededType extends UserErrorType {
  @Field(() => DraftType, { nullable: true, description: "The newer text; null when the draft is gone." })
  readonly draft: DraftType | null;

  constructor(message: string, draft: DraftType | null) {
    super("DRAFT_SUPERSEDED", message);
    this.draft = draft;
  }
}

/** It was sealed with a key that is not known here. */
@ObjectType("DraftUnreadable", {
  implements: UserErrorType,
  description:
    "There is a draft that none of the keys of this installation opens. It is left as it is until the right key is back, 30 days have passed, or its author discards it.",
  simpleResolvers: true,
})
export class DraftUnreadableType extends UserErrorType {
  @Field(() => ID, { description: "Its revision, by which it can be discarded." })
  readonly revision: string;

  constructor(message: string, revision: string) {
    super("DRAFT_UNREADABLE", message);
    this.revision = revision;
  }
}

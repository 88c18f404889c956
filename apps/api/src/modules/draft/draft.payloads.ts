import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { InvalidInputType } from "../../platform/graphql/user-error.type.ts";
import { DraftFormEnum, type DraftForm } from "./draft-form.enum.ts";
import { DraftSupersededType, DraftType, DraftUnreadableType } from "./draft.type.ts";

/** Which draft. */
@InputType("DraftPlaceInput", { description: "Which draft: of which form, about what." })
export class DraftPlaceInput {
  @Field(() => DraftFormEnum, { description: "The form." })
  form!: DraftForm;
  @Field(() => ID, {
    nullable: true,
    description:
      "The complaint, the contact or the calendar's entry that it is about; left out for a new one.",
  })
  about?: string | null;
}

@InputType("SaveDraftInput", { description: "Input of `saveDraft`." })
export class SaveDraftInput extends DraftPlaceInput {
  @Field(() => String, {
    description: "Your own key for this act, 1 to 100 characters. Saving twice is the same as once.",
  })
  clientMutationId!: string;
  @Field(() => ID, {
    description:
      "The id of the staff member who typed it: nothing is kept under the name of whoever signed in on the same browser after.",
  })
  authorId!: string;
  @Field(() => ID, {
    nullable: true,
    description: "The revision that this text follows; left out for a first save.",
  })
  follows?: string | null;
  @Field(() => String, {
    description:
      "The window that saves, by a text of its own such as a UUID, 1 to 100 characters: its own earlier save is never newer than it.",
  })
  writer!: string;
  @Field(() => Int, {
    description:
      "Which of the window's saves this is, counted from 1: an earlier one that arrives late is passed over.",
  })
  nth!: number;
  @Field(() => Int, { nullable: true, description: "The `version` of the record that the person sees." })
  recordVersion?: number | null;
  @Field(() => String, {
    description: "What was typed, as the form wants it back; at most 131,072 bytes in UTF-8.",
  })
  text!: string;
}

@InputType("DiscardDraftInput", { description: "Input of `discardDraft`." })
export class DiscardDraftInput extends DraftPlaceInput {
  @Field(() => String, {
    description: "Your own key for this act, 1 to 100 characters. Discarding twice is the same as once.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The revision that the person saw: a newer one is not discarded." })
  revision!: string;
}

@ObjectType("DraftSuccess", { description: "What there is.", simpleResolvers: true })
export class DraftSuccess {
  @Field(() => ID, { nullable: true, description: "The revision that stands; null when there is no draft." })
  readonly newest: string | null;
  @Field(() => DraftType, {
    nullable: true,
    description:
      "The draft; null when there is none, or when its revision is the one that was named as known.",
  })
  readonly draft: DraftType | null;
  @Field(() => Boolean, {
    description:
      "Whether the people of the agency who may file the form work on one draft together; otherwise each has their own.",
  })
  readonly shared: boolean;

  constructor(shared: boolean, newest: string | null, draft: DraftType | null) {
    this.shared = shared;
    this.newest = newest;
    this.draft = draft;
  }
}

@ObjectType("SaveDraftSuccess", { description: "The text is kept.", simpleResolvers: true })
export class SaveDraftSuccess {
  @Field(() => String, { description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => ID, { description: "The revision that the next save follows." })
  readonly revision: string;
  @Field(() => DateTimeScalar, { description: "When it was saved." })
  readonly savedAt: Date;

  constructor(clientMutationId: string, revision: string, savedAt: Date) {
    this.clientMutationId = clientMutationId;
    this.revision = revision;
    this.savedAt = savedAt;
  }
}

@ObjectType("DiscardDraftSuccess", { description: "The draft is gone.", simpleResolvers: true })
export class DiscardDraftSuccess {
  @Field(() => String, { description: "The key that was sent." })
  readonly clientMutationId: string;

  constructor(clientMutationId: string) {
    this.clientMutationId = clientMutationId;
  }
}

export const DraftPayload = createUnionType({
  name: "DraftPayload",
  description: "What `draft` answers.",
  types: () => [DraftSuccess, DraftUnreadableType] as const,
});

export const SaveDraftPayload = createUnionType({
  name: "SaveDraftPayload",
  description: "What `saveDraft` answers.",
  types: () => [SaveDraftSuccess, DraftSupersededType, DraftUnreadableType, InvalidInputType] as const,
});

export const DiscardDraftPayload = createUnionType({
  name: "DiscardDraftPayload",
  description: "What `discardDraft` answers.",
  types: () => [DiscardDraftSuccess, DraftSupersededType, DraftUnreadableType, InvalidInputType] as const,
});

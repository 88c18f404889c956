import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import {
  DiscardDraftInput,
  DiscardDraftPayload,
  DraftPayload,
  DraftPlaceInput,
  SaveDraftInput,
  SaveDraftPayload,
} from "./draft.payloads.ts";
import { findDraft, forgetDraft, keepDraft } from "./drafts.ts";

/** What people typed and have not filed. */
@Resolver()
export class DraftResolver {
  @Query(() => DraftPayload, {
    description:
      "What the viewer typed into a form and has not filed; of a form that is worked on together, what was typed last by whomever of the agency. For staff who may file it.",
  })
  draft(
    @Arg("of", () => DraftPlaceInput, { description: "Which draft." }) of: DraftPlaceInput,
    @Arg("known", () => ID, {
      nullable: true,
      description: "The revision that the caller has: its text is not sent again.",
    })
    known: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<typeof DraftPayload> {
    return findDraft(context, of, known);
  }

  @Mutation(() => SaveDraftPayload, {
    description:
      "Keeps what was typed into a form, encrypted, until it is filed or 30 days have passed. The newest save stands: a window that did not see it is told.",
  })
  saveDraft(
    @Arg("input", () => SaveDraftInput, { description: "What was typed, and into what." })
    input: SaveDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof SaveDraftPayload> {
    return keepDraft(context, input);
  }

  @Mutation(() => DiscardDraftPayload, { description: "Forgets what was typed into a form." })
  discardDraft(
    @Arg("input", () => DiscardDraftInput, { description: "Which draft." }) input: DiscardDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof DiscardDraftPayload> {
    return forgetDraft(context, input);
  }
}

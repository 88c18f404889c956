import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import { requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import { reaches } from "../../../platform/auth/viewer.ts";
import { keyOf } from "../../../platform/graphql/global-id.ts";
import { InputReader } from "../../../platform/graphql/input-reader.ts";
import { answerChange, refused } from "../change/answer-change.ts";
import { CalendarChangeEntity } from "../change/calendar-change.entity.ts";
import { CalendarChangeType } from "../change/calendar-change.type.ts";
import { countedChange, effectOf } from "../change/closure-effect.ts";
import {
  EnterOfficeClosureInput,
  PreviewOfficeClosureInput,
  StrikeOfficeClosureInput,
} from "./office-closure.input.ts";
import {
  EnterOfficeClosurePayload,
  EnterOfficeClosureSuccess,
  PreviewOfficeClosurePayload,
  PreviewOfficeClosureSuccess,
  StrikeOfficeClosurePayload,
  StrikeOfficeClosureSuccess,
} from "./office-closure.payloads.ts";
import { propose, readAct, readClosureId, readEntry } from "../change/proposed-change.ts";

/** Changes of calendars, what they would do, and how far they have come. */
@Resolver()
export class OfficeClosureResolver {
  @Query(() => PreviewOfficeClosurePayload, {
    description:
      "What entering or striking an entry would do to the dates of complaints, with nothing written. For administrators.",
  })
  async previewOfficeClosure(
    @Arg("input", () => PreviewOfficeClosureInput, { description: "The entry." })
    input: PreviewOfficeClosureInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof PreviewOfficeClosurePayload> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "enterOfficeClosure", "OfficeClosure");
    const reader = new InputReader(context.language);
    const act = readAct(reader, viewer, input);
    const invalid = reader.invalid();
    if (invalid !== null) return invalid;
    const proposed = await propose(context, viewer, act);
    if (typeof proposed === "string") return refused(context, proposed);
    const effect = await effectOf(context, viewer, countedChange(proposed.change));
    return new PreviewOfficeClosureSuccess({ effect }, context.language);
  }

  @Mutation(() => EnterOfficeClosurePayload, {
    description:
      "Enters days on which an office is closed, or a holiday that it does not keep, and recounts the dates that this moves. For administrators.",
  })
  enterOfficeClosure(
    @Arg("input", () => EnterOfficeClosureInput, { description: "The entry and why." })
    input: EnterOfficeClosureInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof EnterOfficeClosurePayload> {
    return answerChange(context, {
      mutation: "enterOfficeClosure",
      input,
      read: (reader) => ({ kind: "ENTER", entry: readEntry(reader, requireViewer(context), input.entry) }),
      succeed: (closure) => new EnterOfficeClosureSuccess(input.clientMutationId, closure),
    });
  }

  @Mutation(() => StrikeOfficeClosurePayload, {
    description:
      "Strikes an entry, so that it no longer counts, and recounts the dates that this moves. A date promised in a letter moves later only. For administrators.",
  })
  strikeOfficeClosure(
    @Arg("input", () => StrikeOfficeClosureInput, { description: "Which entry and why." })
    input: StrikeOfficeClosureInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof StrikeOfficeClosurePayload> {
    return answerChange(context, {
      mutation: "strikeOfficeClosure",
      input,
      read: (reader) => ({ kind: "STRIKE", closureId: readClosureId(reader, input.closureId) }),
      succeed: (closure) => new StrikeOfficeClosureSuccess(input.clientMutationId, closure),
    });
  }

  @Query(() => CalendarChangeType, {
    nullable: true,
    description:
      "A change of a calendar and how far its recount has come; null when there is none with this id.",
  })
  async calendarChange(
    @Arg("id", () => ID, { description: "The id of the change." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "read", "OfficeClosure");
    const key = keyOf("calendarchange", id);
    if (key === null) return null;
    const row = await context.unit.read((em) => em.findOne(CalendarChangeEntity, { id: key }));
    const isVisible = row !== null && (row.agencyId === null || reaches(viewer, row.agencyId ?? null));
    return isVisible ? new CalendarChangeType(row, context.language) : null;
  }
}

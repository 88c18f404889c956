import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { resolutionClock, type ResolutionClock } from "@redress/domain/deadlines";
import { madeOf } from "@redress/domain/person";
import { complaintInPlainWords, plainSections } from "@redress/domain/plain-words";
import type { Language } from "@redress/domain/vocabulary";
import type { RequestContext } from "../../../context.ts";
import type { Connection } from "../../../list/connection.ts";
import { whenReady, type Ready } from "../../../platform/when-ready.ts";
import { agencyByKey, AgencyType } from "../../agency/index.ts";
import { DeadlineType, plainProcess, PlainSectionType, SpokenLanguageEnum } from "../../deadline/index.ts";
import { IndependentReviewType, latestReview, reviewOf } from "../../staff/index.ts";
import { noticesOf, NoticeType } from "../../notice/index.ts";
import { FormGapsType, formGapsOf, missingFields } from "../../../actions/answers/form-help.type.ts";
import { availableActionsOf } from "../../../actions/act/menu.ts";
import type { OfferedAction } from "../../../actions/answers/answer-types.ts";
import type { RecordEvent } from "../../../actions/history/record-event.type.ts";
import { timelineOf } from "../../../actions/history/timeline.ts";
import { servedComplaint } from "../complaint-served.ts";
import { ComplaintEventConnectionType } from "./complaint-history.ts";
import { complaintFields } from "./complaint-fields.ts";
import { ResolutionClockType } from "./complaint-parts.type.ts";
import { deadlinesOf, withRecord } from "./complaint-reading.ts";
import { ComplaintType } from "../complaint.type.ts";
import { handOverOf, HandOverType } from "./hand-over.type.ts";
import { readComplaint } from "./read-complaint.ts";

/** The complaint record. Each field here needs more than a list row has; all are loaded together, for all complaints of an answer. */
@Resolver(() => ComplaintType)
export class ComplaintResolver {
  @Query(() => ComplaintType, {
    nullable: true,
    description: "One complaint; null when there is none with this id among those the viewer may see.",
  })
  complaint(
    @Arg("id", () => ID, { description: "The complaint's id." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ComplaintType | null> {
    return readComplaint(context, id, info);
  }

  @FieldResolver(() => AgencyType, { description: "The agency that answers." })
  agency(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Promise<AgencyType> {
    return agencyByKey(context, complaint.row.holder_id);
  }

  @FieldResolver(() => HandOverType, {
    nullable: true,
    description:
      "Set when the viewer's agency handed the complaint over and reads it as it stood then; null for whoever holds it.",
  })
  handedOver(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Ready<HandOverType | null> {
    return handOverOf(context, complaint);
  }

  @FieldResolver(() => [DeadlineType], {
    description: "Every date the law gives this complaint, in the order of the rulebook, met ones too.",
  })
  deadlines(
    @Root() complaint: ComplaintType,
    @Ctx() context: RequestContext,
  ): Ready<readonly DeadlineType[]> {
    return deadlinesOf(context, complaint);
  }

  @FieldResolver(() => ResolutionClockType, {
    nullable: true,
    description: "How far the agency is into its time to answer; it stops when the complaint is closed.",
  })
  resolutionClock(
    @Root() complaint: ComplaintType,
    @Ctx() context: RequestContext,
  ): Ready<ResolutionClock | null> {
    const { today } = complaint.reading;
    return whenReady(deadlinesOf(context, complaint), (deadlines) =>
      withRecord(
        context,
        complaint,
        ({ facts }) =>
          resolutionClock(
            facts,
            deadlines.map((deadline) => deadline.asDomain),
            today,
          ) ?? null,
      ),
    );
  }

  @FieldResolver(() => [FormGapsType], missingFields)
  missingOnForms(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Ready<readonly object[]> {
    return withRecord(context, complaint, ({ facts, complainant, representative, registration }) => {
      const known = {
        matter: facts.issues[0]?.description,
        complainedOn: complaint.madeOn,
        grounds: facts.hearingRequest?.grounds,
        ...registration,
      };
      return formGapsOf({ ...known, person: complainant, representative }, context.language);
    });
  }

  @FieldResolver(() => IndependentReviewType, latestReview)
  independentReview(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Ready<object | null> {
    return withRecord(context, complaint, ({ facts }) => reviewOf(context, facts.review));
  }

  @FieldResolver(() => [PlainSectionType], plainProcess)
  process(
    @Root() complaint: ComplaintType,
    @Arg("language", () => SpokenLanguageEnum, { description: "The language of the person." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Ready<object[]> {
    return withRecord(context, complaint, async ({ facts, holder_id }) => {
      const world = await context.world(holder_id);
      return plainSections(complaintInPlainWords(facts, world)).map(
        (section) => new PlainSectionType(section, language),
      );
    });
  }

  @FieldResolver(() => [servedComplaint.answers.Available], {
    description:
      "Every action on this complaint, each with whether this viewer may take it now and, if not, why.",
  })
  availableActions(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Ready<OfferedAction[]> {
    return withRecord(context, complaint, (record) => availableActionsOf(servedComplaint, context, record));
  }

  @FieldResolver(() => ComplaintEventConnectionType, { description: "What happened, oldest first." })
  timeline(
    @Root() complaint: ComplaintType,
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many events: 1 to 100." })
    first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "Only what comes after this cursor." })
    after?: string | null,
  ): Promise<Connection<RecordEvent>> {
    const history = { ...servedComplaint, Connection: ComplaintEventConnectionType };
    return timelineOf(history, context, complaint.row, { first, after });
  }

  @FieldResolver(() => [NoticeType], {
    description: "The notices that its actions called for, oldest first; at most 100.",
  })
  notices(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Ready<readonly NoticeType[]> {
    const rows = servedComplaint.loaderOf(context).notices(complaint.row.id);
    return withRecord(context, complaint, (record) =>
      whenReady(rows, (notices) => noticesOf(context, madeOf(record, notices), record.complainant)),
    );
  }
}

// The fields that the record alone gives are declared with their values.
for (const [name, { type, of, ...options }] of Object.entries(complaintFields)) {
  const { prototype } = ComplaintResolver;
  const value = (complaint: ComplaintType, context: RequestContext): Ready<unknown> =>
    withRecord(context, complaint, (record) => of(record, context));
  const descriptor = { value };
  Object.defineProperty(prototype, name, descriptor);
  FieldResolver(() => type, options)(prototype, name, descriptor);
  Root()(prototype, name, 0);
  Ctx()(prototype, name, 1);
}

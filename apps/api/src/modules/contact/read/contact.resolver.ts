import { contactInPlainWords, plainSections } from "@redress/domain/plain-words";
import type { Language } from "@redress/domain/vocabulary";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { FormGapsType, formGapsOf, missingFields } from "../../../actions/answers/form-help.type.ts";
import { availableActionsOf } from "../../../actions/act/menu.ts";
import type { OfferedAction } from "../../../actions/answers/answer-types.ts";
import type { RecordEvent } from "../../../actions/history/record-event.type.ts";
import { timelineOf } from "../../../actions/history/timeline.ts";
import { madeOf, opened } from "@redress/domain/person";
import type { RequestContext } from "../../../context.ts";
import type { Connection } from "../../../list/connection.ts";
import { whenReady, type Ready } from "../../../platform/when-ready.ts";
import { agencyByKey, AgencyType } from "../../agency/index.ts";
import { complaintByKey, ComplaintType } from "../../complaint/index.ts";
import { DeadlineType, plainProcess, PlainSectionType, SpokenLanguageEnum } from "../../deadline/index.ts";
import { IndependentReviewType, latestReview, reviewOf } from "../../staff/index.ts";
import { EnforcementNoticeType } from "../../enforcement/index.ts";
import { noticesOf, NoticeType } from "../../notice/index.ts";
import { servedContact } from "../contact-served.ts";
import { ContactType } from "../contact.type.ts";
import { ContactEventConnectionType } from "./contact-history.ts";
import type { ContactRecordRow } from "./contact-record.read.sql.ts";
import { contactByKey, readContact } from "./read-contact.ts";

/** The contact record. Each field here is loaded when a query selects it, for all contacts of an answer at once. */
@Resolver(() => ContactType)
export class ContactResolver {
  @Query(() => ContactType, {
    nullable: true,
    description: "One contact; null when there is none with this id among those the viewer may see.",
  })
  contact(
    @Arg("id", () => ID, { description: "The contact's id." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContactType | null> {
    return readContact(context, id, info);
  }

  @FieldResolver(() => AgencyType, { description: "The agency that was asked." })
  agency(@Root() { row }: ContactType, @Ctx() context: RequestContext): Promise<AgencyType> {
    return agencyByKey(context, row.holder_id);
  }

  @FieldResolver(() => ComplaintType, {
    nullable: true,
    description:
      "The complaint that it became by repeating another contact, that it joined, or that was filed after it; null when there is none.",
  })
  complaint(
    @Root() { row }: ContactType,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ComplaintType | null> | null {
    return row.complaint_id === null ? null : complaintByKey(context, row.complaint_id, info);
  }

  @FieldResolver(() => ContactType, {
    nullable: true,
    description: "The contact that it repeats, where that is on record.",
  })
  earlierContact(
    @Root() { row }: ContactType,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContactType | null> | null {
    return row.earlier_contact_id === null ? null : contactByKey(context, row.earlier_contact_id, info);
  }

  @FieldResolver(() => EnforcementNoticeType, {
    nullable: true,
    description: "The notice of an automatic action that the person received; null when they spoke of none.",
  })
  enforcementNotice(
    @Root() { row }: ContactType,
    @Ctx() { language }: RequestContext,
  ): EnforcementNoticeType | null {
    const { enforcementNotice: notice } = row.registration;
    return notice ? new EnforcementNoticeType(notice, language) : null;
  }

  @FieldResolver(() => DeadlineType, {
    nullable: true,
    description: "The earliest duty of the agency that is not met yet; null once there is none.",
  })
  nextDeadline(@Root() contact: ContactType): DeadlineType | null {
    const { next_rule_id, next_due_on, next_started_on, next_steps } = contact.row;
    if (next_rule_id === null || next_due_on === null || next_started_on === null) return null;
    const open = { met_on: null, excused_on: null, steps: next_steps ?? "[]" };
    return new DeadlineType(
      { rule_id: next_rule_id, due_on: next_due_on, started_on: next_started_on, ...open },
      contact.reading,
    );
  }

  @FieldResolver(() => [DeadlineType], {
    description:
      "Every date the law gives this contact, in the order of the rulebook, met ones too; at most 10.",
  })
  deadlines(
    @Root() { row, reading }: ContactType,
    @Ctx() context: RequestContext,
  ): Ready<readonly DeadlineType[]> {
    return whenReady(servedContact.loaderOf(context).deadlines(row.id), (rows) =>
      rows.map((one) => new DeadlineType(one, reading)),
    );
  }

  @FieldResolver(() => [FormGapsType], missingFields)
  missingOnForms(@Root() { row }: ContactType, @Ctx() context: RequestContext): readonly object[] {
    const { facts, person, representative, registration } = row;
    const known = { matter: facts.summary, complainedOn: facts.complaint?.filedOn, ...registration };
    return formGapsOf({ ...known, person, representative }, context.language);
  }

  @FieldResolver(() => IndependentReviewType, latestReview)
  independentReview(@Root() { row }: ContactType, @Ctx() context: RequestContext): Promise<object | null> {
    return reviewOf(context, row.facts.review);
  }

  @FieldResolver(() => [PlainSectionType], plainProcess)
  async process(
    @Root() { row }: ContactType,
    @Arg("language", () => SpokenLanguageEnum, { description: "The language of the person." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    const world = await context.world(row.holder_id);
    return plainSections(contactInPlainWords(row.facts, world)).map(
      (section) => new PlainSectionType(section, language),
    );
  }

  @FieldResolver(() => [servedContact.answers.Available], {
    description:
      "Every action on this contact, each with whether this viewer may take it now and, if not, why.",
  })
  availableActions(@Root() { row }: ContactType, @Ctx() context: RequestContext): Promise<OfferedAction[]> {
    return availableActionsOf(servedContact, context, row);
  }

  @FieldResolver(() => ContactEventConnectionType, { description: "What happened, oldest first." })
  timeline(
    @Root() { row }: ContactType,
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many events: 1 to 100." })
    first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "Only what comes after this cursor." })
    after?: string | null,
  ): Promise<Connection<RecordEvent>> {
    const history = { ...servedContact, Connection: ContactEventConnectionType };
    return timelineOf(history, context, row, { first, after });
  }

  @FieldResolver(() => [NoticeType], {
    description: "The notices that its actions called for, oldest first; at most 100.",
  })
  notices(@Root() { row }: ContactType, @Ctx() context: RequestContext): Ready<readonly NoticeType[]> {
    return whenReady(servedContact.loaderOf(context).notices(row.id), (rows) =>
      opened<ContactRecordRow, NoticeType[]>(row, (contact) =>
        noticesOf(context, madeOf(contact, rows), contact.person),
      ),
    );
  }
}

import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import type { GraphQLResolveInfo } from "graphql";
import { resolutionClock } from "@redress/domain";
import type { RequestContext } from "../../context.ts";
import type { Connection } from "../../list/connection.ts";
import { DirectField } from "../../platform/graphql/direct-field.ts";
import { DateTimeScalar, PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { whenReady, type Ready } from "../../platform/when-ready.ts";
import { agencyByKey, AgencyType } from "../agency/index.ts";
import { DeadlineType } from "../deadline/index.ts";
import { NoticeType } from "../notice/index.ts";
import { StaffMemberType } from "../staff/index.ts";
import { AvailableActionType } from "./available-action.type.ts";
import { availableActionsOf } from "./available-actions.ts";
import { ComplaintEventConnectionType, type ComplaintEventType } from "./complaint-event.type.ts";
import {
  ComplaintIssueType,
  FilingType,
  ResolutionClockType,
  ResolutionExtensionType,
  WithdrawalType,
  WrittenResolutionType,
} from "./complaint-parts.type.ts";
import { deadlinesOf, noticesOf, personOf, withRecord } from "./complaint-reading.ts";
import { personIn } from "./complaint-record.ts";
import { ComplaintType } from "./complaint.type.ts";
import { readComplaint } from "./read-complaint.ts";
import { timelineOf } from "./timeline.ts";

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

  @DirectField(() => AgencyType, { description: "The agency that answers." })
  agency(complaint: ComplaintType, context: RequestContext): Promise<AgencyType> {
    return agencyByKey(context, complaint.row.agency_id);
  }

  @DirectField(() => String, {
    nullable: true,
    description: "The number of the child support case, when recorded.",
  })
  caseNumber(complaint: ComplaintType, context: RequestContext): Ready<string | null> {
    return withRecord(context, complaint, (record) => record.caseNumber);
  }

  @DirectField(() => [ComplaintIssueType], {
    description: "What is complained of, in the order recorded; at most 50.",
  })
  issues(complaint: ComplaintType, context: RequestContext): Ready<readonly ComplaintIssueType[]> {
    return withRecord(context, complaint, (record) => record.facts.issues);
  }

  @DirectField(() => FilingType, { description: "How and when it came." })
  filing(complaint: ComplaintType, context: RequestContext): Ready<FilingType> {
    return withRecord(context, complaint, ({ facts }) => new FilingType(facts.filing));
  }

  @DirectField(() => PlainDateScalar, {
    nullable: true,
    description:
      "The day the complainant knew or should have known (Fam. Code 17800); null when not recorded.",
  })
  knewOn(complaint: ComplaintType, context: RequestContext): Ready<string | null> {
    return withRecord(context, complaint, (record) => record.facts.knewOn ?? null);
  }

  @DirectField(() => StaffMemberType, {
    nullable: true,
    description: "The ombudsperson who guides the complainant.",
  })
  ombudsperson(complaint: ComplaintType, context: RequestContext): Ready<StaffMemberType | null> {
    return personOf(context, complaint, ({ facts }) => facts.ombudspersonId);
  }

  @DirectField(() => StaffMemberType, {
    nullable: true,
    description: "Who investigates; null until named.",
  })
  investigator(complaint: ComplaintType, context: RequestContext): Ready<StaffMemberType | null> {
    return personOf(context, complaint, ({ facts }) => facts.investigatorId);
  }

  @DirectField(() => StaffMemberType, {
    nullable: true,
    description: "The caseworker complained of, when known; never the investigator (22 CCR 120103).",
  })
  caseworker(complaint: ComplaintType, context: RequestContext): Ready<StaffMemberType | null> {
    return personOf(context, complaint, ({ facts }) => facts.caseworkerId);
  }

  @DirectField(() => PlainDateScalar, {
    nullable: true,
    description: "The day the acknowledgement (LCR002) was mailed; null until recorded.",
  })
  acknowledgedOn(complaint: ComplaintType, context: RequestContext): Ready<string | null> {
    return withRecord(context, complaint, (record) => record.facts.acknowledgement?.noticeMailedOn ?? null);
  }

  @DirectField(() => ResolutionExtensionType, {
    nullable: true,
    description: "The extension of the time to resolve; null when there is none.",
  })
  extension(complaint: ComplaintType, context: RequestContext): Ready<ResolutionExtensionType | null> {
    return withRecord(context, complaint, (record) => {
      const { extension } = record.facts;
      if (extension === undefined) return null;
      return { ...extension, approvedBy: personIn(record, extension.approvedById) };
    });
  }

  @DirectField(() => WrittenResolutionType, {
    nullable: true,
    description: "The written resolution (LCR006); null until issued.",
  })
  resolution(complaint: ComplaintType, context: RequestContext): Ready<WrittenResolutionType | null> {
    return withRecord(context, complaint, ({ facts: { resolution } }) =>
      resolution === undefined ? null : new WrittenResolutionType(resolution),
    );
  }

  @DirectField(() => WithdrawalType, {
    nullable: true,
    description: "The withdrawal; null when the complaint was not withdrawn.",
  })
  withdrawal(complaint: ComplaintType, context: RequestContext): Ready<WithdrawalType | null> {
    return withRecord(context, complaint, (record) => record.facts.withdrawal ?? null);
  }

  @DirectField(() => DateTimeScalar, { description: "When the complaint was recorded here." })
  recordedAt(complaint: ComplaintType, context: RequestContext): Ready<Date | string> {
    return withRecord(context, complaint, (record) => record.recordedAt);
  }

  @DirectField(() => [DeadlineType], {
    description: "Every date the law gives this complaint, in the order of the rulebook, met ones too.",
  })
  deadlines(complaint: ComplaintType, context: RequestContext): Ready<readonly DeadlineType[]> {
    return deadlinesOf(context, complaint);
  }

  @DirectField(() => ResolutionClockType, {
    nullable: true,
    description: "How far the agency is into its time to answer; it stops when the complaint is closed.",
  })
  resolutionClock(complaint: ComplaintType, context: RequestContext): Ready<ResolutionClockType | null> {
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

  @DirectField(() => [AvailableActionType], {
    description:
      "Every action on this complaint, each with whether this viewer may take it now and, if not, why.",
  })
  availableActions(complaint: ComplaintType, context: RequestContext): Ready<AvailableActionType[]> {
    return withRecord(context, complaint, ({ facts }) =>
      availableActionsOf(context, complaint.row.agency_id, facts),
    );
  }

  @FieldResolver(() => ComplaintEventConnectionType, { description: "What happened, oldest first." })
  timeline(
    @Root() complaint: ComplaintType,
    @Ctx() context: RequestContext,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many events: 1 to 100." })
    first?: number | null,
    @Arg("after", () => String, { nullable: true, description: "Only what comes after this cursor." })
    after?: string | null,
  ): Promise<Connection<ComplaintEventType>> {
    return timelineOf(context, complaint, first, after);
  }

  @DirectField(() => [NoticeType], {
    description: "The notices to the complainant, oldest first; at most 100.",
  })
  notices(complaint: ComplaintType, context: RequestContext): Ready<readonly NoticeType[]> {
    return noticesOf(context, complaint);
  }
}

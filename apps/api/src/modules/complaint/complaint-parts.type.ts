import type {
  Filing,
  FilingChannel,
  Finding,
  FindingOutcome,
  IssueSubject,
  WithdrawalManner,
} from "@redress/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { StaffMemberType } from "../staff/index.ts";
import {
  FilingChannelEnum,
  FindingOutcomeEnum,
  IssueSubjectEnum,
  WithdrawalMannerEnum,
} from "./complaint.enums.ts";

/** One issue of a complaint. */
@ObjectType("ComplaintIssue", {
  description: "One issue of a complaint; the written resolution answers each with a finding.",
  simpleResolvers: true,
})
export class ComplaintIssueType {
  @Field(() => Int, { description: "Its place within the complaint, from 1; never changes." })
  readonly ordinal!: number;
  @Field(() => IssueSubjectEnum, { description: "What it is about." })
  readonly subject!: IssueSubject;
  @Field(() => String, { description: "The complainant's account, as recorded." })
  readonly description!: string;
}

/** The evidence of filing. */
@ObjectType("Filing", {
  description:
    "How and when the complaint reached the agency; which days are present depends on the channel (22 CCR 110164).",
  simpleResolvers: true,
})
export class FilingType {
  @Field(() => FilingChannelEnum, { description: "The way it came." })
  readonly channel: FilingChannel;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Mail: the postmark. Null when illegible; the date stamp then counts.",
  })
  readonly postmarkedOn: string | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Mail and hand delivery: the agency's date stamp.",
  })
  readonly dateStampedOn: string | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Oral: the day the person spoke, asked to file and gave the basis.",
  })
  readonly spokenOn: string | null;
  @Field(() => PlainDateScalar, { nullable: true, description: "Electronic and fax: the day it arrived." })
  readonly arrivedOn: string | null;

  constructor(filing: Filing) {
    this.channel = filing.channel;
    this.postmarkedOn = filing.postmarkedOn ?? null;
    this.dateStampedOn = filing.dateStampedOn ?? null;
    this.spokenOn = filing.spokenOn ?? null;
    this.arrivedOn = filing.arrivedOn ?? null;
  }
}

/** An extension of the time to resolve. */
@ObjectType("ResolutionExtension", {
  description: "The one extension of the time to resolve that Fam. Code 17800 allows.",
  simpleResolvers: true,
})
export class ResolutionExtensionType {
  @Field(() => Int, { description: "Days added to the 30, counted from receipt: 1 to 30." })
  readonly days!: number;
  @Field(() => String, { description: "The good reason, as the notice states it." })
  readonly reason!: string;
  @Field(() => PlainDateScalar, { description: "The day the extension notice (LCR005) was mailed." })
  readonly noticeMailedOn!: string;
  @Field(() => StaffMemberType, {
    nullable: true,
    description: "The director who approved it; null when that person is no longer known.",
  })
  readonly approvedBy!: StaffMemberType | null;
}

/** The answer to one issue. */
@ObjectType("Finding", {
  description: "The answer to one issue in the written resolution (22 CCR 120105).",
  simpleResolvers: true,
})
export class FindingType {
  @Field(() => Int, { description: "The `ordinal` of the issue it answers." })
  readonly issueOrdinal!: number;
  @Field(() => FindingOutcomeEnum, { description: "How it was decided." })
  readonly outcome!: FindingOutcome;
  @Field(() => String, { description: "Why, in words meant for the complainant." })
  readonly explanation!: string;
}

/** The written resolution. */
@ObjectType("WrittenResolution", {
  description: "The written resolution, Notice of Complaint Resolution (LCR006).",
  simpleResolvers: true,
})
export class WrittenResolutionType {
  @Field(() => PlainDateScalar, { description: "The day written on it." })
  readonly datedOn: string;
  @Field(() => PlainDateScalar, { description: "The day it was mailed." })
  readonly mailedOn: string;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description:
      "The day the complainant received it; the 90 days of Fam. Code 17801(c) run from it. Null until recorded.",
  })
  readonly receivedOn: string | null;
  @Field(() => [FindingType], { description: "One finding for each issue." })
  readonly findings: readonly Finding[];
  @Field(() => String, { nullable: true, description: "What the agency will now do." })
  readonly actionsToTake: string | null;

  constructor(resolution: {
    readonly datedOn: string;
    readonly mailedOn: string;
    readonly receivedOn?: string | undefined;
    readonly findings: readonly Finding[];
    readonly actionsToTake?: string | undefined;
  }) {
    this.datedOn = resolution.datedOn;
    this.mailedOn = resolution.mailedOn;
    this.receivedOn = resolution.receivedOn ?? null;
    this.findings = resolution.findings;
    this.actionsToTake = resolution.actionsToTake ?? null;
  }
}

/** A withdrawal. */
@ObjectType("Withdrawal", { description: "A withdrawal at the complainant's wish.", simpleResolvers: true })
export class WithdrawalType {
  @Field(() => PlainDateScalar, { description: "The day it was withdrawn." })
  readonly withdrawnOn!: string;
  @Field(() => WithdrawalMannerEnum, { description: "How the complainant said so." })
  readonly manner!: WithdrawalManner;
  @Field(() => String, { description: "What was said, as recorded." })
  readonly note!: string;
}

/** How far the agency is into its time to answer. */
@ObjectType("ResolutionClock", {
  description: 'How far the agency is into its time to answer: "Day 18 of 30".',
  simpleResolvers: true,
})
export class ResolutionClockType {
  @Field(() => Int, {
    description: "Days since receipt, today included as counted by law: the day after receipt is day 1.",
  })
  readonly day!: number;
  @Field(() => Int, { description: "Days there are: 30, or more when extended." })
  readonly of!: number;
  @Field(() => PlainDateScalar, { description: "The day the written resolution is due." })
  readonly dueOn!: string;
  @Field(() => Boolean, { description: "Whether the time was extended." })
  readonly extended!: boolean;
  @Field(() => PlainDateScalar, { description: "The day it would have been due without the extension." })
  readonly originalDueOn!: string;
}

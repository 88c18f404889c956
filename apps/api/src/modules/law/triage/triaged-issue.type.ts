import {
  agencyDuties,
  agencyDutyWords,
  doors,
  doorWords,
  type AgencyDuty,
  type Door,
  type DoorRole,
  type DoorVerdict,
  type Exhaustion,
  type Referral,
  type TriagedIssue,
  type TriageSubject,
} from "@redress/domain/triage";
import {
  say,
  type HearingGround,
  type IssueSubject,
  type Language,
  type PublicGround,
  type StatutoryParagraph,
} from "@redress/domain/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { CitationType, citationsOf } from "../../../platform/graphql/citation.type.ts";
import { IssueSubjectEnum } from "../../complaint/index.ts";
import { sizedList } from "../prices.ts";
import {
  AgencyDutyEnum,
  DoorEnum,
  DoorRoleEnum,
  PublicGroundEnum,
  ReferralEnum,
  StatutoryParagraphEnum,
  TriageSubjectEnum,
} from "./triage.enums.ts";

const inLanguage = "in the language of the request";

/** The ground of a hearing. */
@ObjectType("HearingGround", {
  description: "A ground for a state hearing: the public page counts five, the statute four paragraphs.",
  simpleResolvers: true,
})
export class HearingGroundType {
  @Field(() => PublicGroundEnum, { description: "As the public page counts." })
  readonly publicGround: PublicGround;
  @Field(() => StatutoryParagraphEnum, { description: "As Fam. Code 17801(a) counts." })
  readonly paragraph: StatutoryParagraph;
  @Field(() => String, { description: `What it is, ${inLanguage}.` })
  readonly words: string;
  @Field(() => [CitationType], { complexity: 0, description: "The law that makes it." })
  readonly citations: CitationType[];

  constructor({ publicGround, paragraph, words, citations }: HearingGround, language: Language) {
    this.publicGround = publicGround;
    this.paragraph = paragraph;
    this.words = say(words, language);
    this.citations = citationsOf(citations);
  }
}

/** Whether the time of a hearing has come. */
@ObjectType("Exhaustion", {
  description: "Whether the local process has been gone through as far as a hearing needs it.",
  simpleResolvers: true,
})
export class ExhaustionType {
  @Field(() => Boolean, { description: "Whether a hearing may be asked for now." })
  readonly complete: boolean;
  @Field(() => String, { description: `Why, ${inLanguage}.` })
  readonly reason: string;
  @Field(() => [CitationType], { complexity: 0, description: "The law that says so." })
  readonly citations: CitationType[];

  constructor({ complete, reason, citations }: Exhaustion, language: Language) {
    this.complete = complete;
    this.reason = say(reason, language);
    this.citations = citationsOf(citations);
  }
}

/** How one door stands to an issue. */
@ObjectType("DoorVerdict", {
  description: "How one door stands to an issue, and why.",
  simpleResolvers: true,
})
export class DoorVerdictType {
  @Field(() => DoorEnum, { description: "The door." })
  readonly door: Door;
  @Field(() => String, { description: `What it is called, ${inLanguage}.` })
  readonly title: string;
  @Field(() => DoorRoleEnum, { description: "Whether to go here first, or also, or not." })
  readonly role: DoorRole;
  @Field(() => String, { description: `Why, ${inLanguage}.` })
  readonly reason: string;
  @Field(() => [CitationType], { complexity: 0, description: "The law or official page that says so." })
  readonly citations: CitationType[];
  @Field(() => String, { nullable: true, description: `What is uncertain about it, ${inLanguage}.` })
  readonly doubt: string | null;
  @Field(() => HearingGroundType, {
    nullable: true,
    description: "Of the state hearing when it is open: its ground.",
  })
  readonly ground: HearingGroundType | null;
  @Field(() => ExhaustionType, {
    nullable: true,
    description: "Of the state hearing when it is open: whether its time has come.",
  })
  readonly exhaustion: ExhaustionType | null;
  @Field(() => ReferralEnum, { nullable: true, description: "Of the court: who helps there." })
  readonly referral: Referral | null;

  constructor(verdict: DoorVerdict, language: Language) {
    const { door, doubt, ground, exhaustion } = verdict;
    this.door = door;
    this.title = say(doorWords[door], language);
    this.role = verdict.role;
    this.reason = say(verdict.reason, language);
    this.citations = citationsOf(verdict.citations);
    this.doubt = doubt === undefined ? null : say(doubt, language);
    this.ground = ground === undefined ? null : new HearingGroundType(ground, language);
    this.exhaustion = exhaustion === undefined ? null : new ExhaustionType(exhaustion, language);
    this.referral = verdict.referral ?? null;
  }
}

/** What the agency must do. */
@ObjectType("AgencyDutySaid", {
  description: "What the agency must do about an issue, whoever decides it.",
  simpleResolvers: true,
})
export class AgencyDutyType {
  @Field(() => AgencyDutyEnum, { description: "The duty." })
  readonly duty: AgencyDuty;
  @Field(() => String, { description: `What it is, ${inLanguage}.` })
  readonly words: string;
  @Field(() => [CitationType], { complexity: 0, description: "The law that makes it." })
  readonly citations: CitationType[];

  constructor(duty: AgencyDuty, language: Language) {
    this.duty = duty;
    this.words = say(agencyDutyWords[duty].words, language);
    this.citations = citationsOf(agencyDutyWords[duty].citations);
  }
}

/** One issue with all its doors. */
@ObjectType("TriagedIssue", { description: "One issue with all its doors.", simpleResolvers: true })
export class TriagedIssueType {
  @Field(() => Int, { description: "Its place in the list that was asked, from 1." })
  readonly ordinal: number;
  @Field(() => TriageSubjectEnum, { description: "The subject as it was asked." })
  readonly subject: TriageSubject;
  @Field(() => TriageSubjectEnum, { description: "What the circumstances make of it." })
  readonly treatedAs: TriageSubject;
  @Field(() => IssueSubjectEnum, { description: "The subject to give in `receiveComplaint`." })
  readonly storedAs: IssueSubject;
  @Field(() => [DoorVerdictType], {
    complexity: sizedList(3),
    description: `Every door, open or not; ${doors.length} of them.`,
  })
  readonly doors: DoorVerdictType[];
  @Field(() => String, { description: `What to tell the person, ${inLanguage}.` })
  readonly tell: string;
  @Field(() => [AgencyDutyType], {
    complexity: 1,
    description: `What the agency must do, whoever decides; at most ${agencyDuties.length}.`,
  })
  readonly agencyMust: AgencyDutyType[];
  @Field(() => Boolean, {
    description:
      "Always false: an application may be denied and a case closed, so no matter needs an open case.",
  })
  readonly caseNumberRequired: boolean;

  constructor(issue: TriagedIssue, language: Language) {
    this.ordinal = issue.ordinal;
    this.subject = issue.subject;
    this.treatedAs = issue.treatedAs;
    this.storedAs = issue.storedAs;
    this.doors = issue.doors.map((verdict) => new DoorVerdictType(verdict, language));
    this.tell = say(issue.tell, language);
    this.agencyMust = issue.agencyMust.map((duty) => new AgencyDutyType(duty, language));
    this.caseNumberRequired = issue.caseNumberRequired;
  }
}

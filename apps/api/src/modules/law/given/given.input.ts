import type { ClaimKind } from "@redress/domain/deadlines";
import type { ContactParty } from "@redress/domain/vocabulary";
import { Field, InputType, Int } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { GivenComplaintInput } from "./given-complaint.input.ts";
import { GivenDate } from "./given-date.ts";
import { ClaimKindEnum, ContactPartyEnum } from "./given.enums.ts";
import { GivenHearingInput } from "./given-hearing.input.ts";
import { GivenSettingsInput } from "./given-settings.input.ts";

const days = "at most 1,000 days";

@InputType("GivenClosuresInput", {
  description: "Whole-day closures on top of each body's own calendar. Weekends and its holidays are known.",
})
export class GivenClosuresInput {
  @Field(() => [PlainDateScalar], { nullable: true, description: `Of the local agency; ${days}.` })
  agency?: string[] | null;
  @Field(() => [PlainDateScalar], {
    nullable: true,
    description: `Of the Department and its State Hearing Office; ${days}.`,
  })
  state?: string[] | null;
  @Field(() => [PlainDateScalar], { nullable: true, description: `Of the superior court; ${days}.` })
  court?: string[] | null;
}

@InputType("GivenContactInput", {
  description: "A contact with the agency before any complaint, 22 CCR 111544.",
})
export class GivenContactInput {
  @Field(() => PlainDateScalar, { description: "The day it was received." })
  receivedOn!: string;
  @Field(() => ContactPartyEnum, {
    nullable: true,
    description: "Who got in touch. `PARTICIPANT` when left out.",
  })
  from?: ContactParty | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the participant disputes something, and does not only ask, 22 CCR 111544(b).",
  })
  dispute?: boolean | null;
  @GivenDate("The day of an earlier contact on the same subject, which may make this one a complaint.")
  earlierOnSameSubjectOn?: string | null;
  @GivenDate("The day it was acknowledged.")
  acknowledgedOn?: string | null;
  @GivenDate("The day for which the acknowledgement promised an answer.")
  answerExpectedOn?: string | null;
  @GivenDate("The day it was answered.")
  answeredOn?: string | null;
}

@InputType("GivenDisbursementReviewInput", {
  description: "A review by the Department of a payment through the State Disbursement Unit.",
})
export class GivenDisbursementReviewInput {
  @Field(() => PlainDateScalar, { description: "The day the request was received." })
  requestReceivedOn!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the Department asked for its further working days.",
  })
  moreTimeAsked?: boolean | null;
  @GivenDate("The day it was answered.")
  answeredOn?: string | null;
}

@InputType("GivenClaimInput", { description: "A claim that is no complaint and is answered like one." })
export class GivenClaimInput {
  @Field(() => ClaimKindEnum, { description: "What is claimed." })
  kind!: ClaimKind;
  @Field(() => PlainDateScalar, { description: "The day it was received." })
  receivedOn!: string;
  @GivenDate("The day it was acknowledged.")
  acknowledgedOn?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "Whole days of the director's extension, 1 to 30, as of a complaint.",
  })
  extensionDays?: number | null;
  @GivenDate("The day it was answered.")
  answeredOn?: string | null;
}

@InputType("GivenCaseClosureInput", { description: "The closing of a case, 45 CFR 303.11(d)." })
export class GivenCaseClosureInput {
  @Field(() => PlainDateScalar, { description: "The day on which the agency means to close the case." })
  plannedFor!: string;
  @GivenDate("The day the notice of it was mailed.")
  noticeMailedOn?: string | null;
}

@InputType("GivenDisputedInput", {
  description:
    "Days that only a disputed reading of the law counts from: `openQuestions` reads them, and no date of the rules moves.",
})
export class GivenDisputedInput {
  @GivenDate(
    "The day the complaint was amended (LCR003), where it is not given as `complaint.amendedOn`.",
    "Give `complaint.amendedOn`, which the rules read. Goes away no earlier than June 1, 2027.",
  )
  amendedOn?: string | null;
  @GivenDate("The day of the first complaint in writing, where an oral one came before.")
  firstWrittenOn?: string | null;
  @GivenDate("The day the request for a hearing was complete, when the hearing office asked for more.")
  requestCompletedOn?: string | null;
  @GivenDate("The day the office that holds the hearings received the documents from the Department.")
  documentsReceivedOn?: string | null;
}

/** The facts of one matter. The names and words are those of the conformance vectors. */
@InputType("GivenFactsInput", {
  description:
    "The facts of one matter, as far as they are known: leave out what is not. The `given` of a conformance vector, and a line of the `deadlines` runner, is such an object as it stands; only `disputed` is known here alone. " +
    "What cannot have happened, such as a resolution before the complaint, is answered with `QuestionRefused`.",
})
export class GivenFactsInput {
  @Field(() => GivenClosuresInput, { nullable: true, description: "Extra closures." })
  closures?: GivenClosuresInput | null;
  @Field(() => GivenSettingsInput, { nullable: true, description: "What counsel has decided." })
  settings?: GivenSettingsInput | null;
  @Field(() => GivenContactInput, { nullable: true, description: "A contact." })
  contact?: GivenContactInput | null;
  @Field(() => GivenComplaintInput, { nullable: true, description: "A complaint." })
  complaint?: GivenComplaintInput | null;
  @Field(() => GivenHearingInput, { nullable: true, description: "A state hearing." })
  hearing?: GivenHearingInput | null;
  @Field(() => GivenDisbursementReviewInput, { nullable: true, description: "A review of a payment." })
  disbursementReview?: GivenDisbursementReviewInput | null;
  @Field(() => GivenClaimInput, { nullable: true, description: "A claim answered like a complaint." })
  claim?: GivenClaimInput | null;
  @Field(() => GivenCaseClosureInput, { nullable: true, description: "The closing of a case." })
  caseClosure?: GivenCaseClosureInput | null;
  @Field(() => GivenDisputedInput, { nullable: true, description: "Days of disputed readings." })
  disputed?: GivenDisputedInput | null;
}

import { complaintInputs } from "@redress/domain/complaint";
import type { FilingChannel, IssueSubject } from "@redress/domain/vocabulary";
import { Field, ID, InputType } from "type-graphql";
import { DayEvidenceInput } from "../../../actions/evidence.input.ts";
import { partClass } from "../../../actions/input-class.ts";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { PersonInput } from "../../../actions/people/person.input.ts";
import { PartyEnum } from "../../../actions/people/party.enum.ts";
import { FilingChannelEnum } from "../complaint.enums.ts";

@InputType("FilingInput", {
  description:
    "How and when the complaint reached the agency (22 CCR 110164). Give the days that belong to the channel and no others.",
})
export class FilingInput {
  @Field(() => FilingChannelEnum, { description: "The way it came." })
  channel!: FilingChannel;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Mail: the postmark; leave out when illegible.",
  })
  postmarkedOn?: string | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Mail and hand delivery: the agency's date stamp; not before the postmark.",
  })
  dateStampedOn?: string | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "Oral: the day the person spoke, asked to file and gave the basis.",
  })
  spokenOn?: string | null;
  @Field(() => PlainDateScalar, { nullable: true, description: "Electronic and fax: the day it arrived." })
  arrivedOn?: string | null;
}

@InputType("ComplainantInput", { description: "The person who complains (22 CCR 120107(a))." })
export class ComplainantInput extends PersonInput {
  @Field(() => PartyEnum, { description: "Which party to the case the person is." })
  party!: keyof typeof PartyEnum;
}

interface IssueInput {
  readonly subject: IssueSubject;
  readonly description: string;
}

/** One issue, as an amendment asks for it too. */
const ComplaintIssueInput = partClass(
  "ComplaintIssue",
  "One issue of the complaint",
  complaintInputs.amendComplaint.issues.each,
);

@InputType("ReceiveComplaintInput", { description: "Input of `receiveComplaint`." })
export class ReceiveComplaintInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      "The agency that answers. Left out, the viewer's own; another agency's is refused as unknown.",
  })
  agencyId?: string | null;
  @Field(() => FilingInput, { description: "How and when the complaint came." })
  filing!: FilingInput;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description:
      "The day the complainant knew or should have known; the 90-day window of Fam. Code 17800 runs from it. A late complaint is flagged and still taken.",
  })
  knewOn?: string | null;
  @Field(() => [DayEvidenceInput], {
    nullable: true,
    description:
      "What the days are known by; one for each day at most. A day without evidence is taken as exact.",
  })
  evidence?: DayEvidenceInput[] | null;
  @Field(() => ComplainantInput, { description: "Who complains." })
  complainant!: ComplainantInput;
  @Field(() => String, {
    nullable: true,
    description: "The number of the child support case, when there is one; at most 50 characters.",
  })
  caseNumber?: string | null;
  @Field(() => [ComplaintIssueInput], {
    description: "What is complained of: 1 to 50 issues, in the order of their ordinals.",
  })
  issues!: IssueInput[];
  @Field(() => ID, {
    nullable: true,
    description:
      "The caseworker whose action or inaction is complained of, when known; that person can never be the investigator.",
  })
  caseworkerId?: string | null;
}

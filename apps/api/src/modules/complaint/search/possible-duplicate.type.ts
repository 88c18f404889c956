import type { PlainDate } from "@redress/domain/calendar";
import type { ComplaintStatus } from "@redress/domain/complaint";
import type { IssueSubject } from "@redress/domain/vocabulary";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { PartyEnum } from "../../../actions/people/party.enum.ts";
import { ComplaintStatusEnum, IssueSubjectEnum } from "../complaint.enums.ts";

@InputType("PossibleDuplicatesInput", {
  description: "What is known so far of a complaint that is being taken down. Everything may be left out.",
})
export class PossibleDuplicatesInput {
  @Field(() => String, { nullable: true, description: "Given names." })
  givenName?: string | null;
  @Field(() => String, { nullable: true, description: "Family names." })
  familyName?: string | null;
  @Field(() => PartyEnum, { nullable: true, description: "Which party to the case the person is." })
  party?: keyof typeof PartyEnum | null;
  @Field(() => String, { nullable: true, description: "The number of the child support case." })
  caseNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The number by which child support offices know the person.",
  })
  participantNumber?: string | null;
  @Field(() => [IssueSubjectEnum], { nullable: true, description: "What is complained of; at most 50." })
  subjects?: IssueSubject[] | null;
}

/** A complaint that may be the same as one at hand; of somebody else's on the same case, that it is there and no more. */
@ObjectType("PossibleDuplicate", {
  description:
    "A complaint that may be the same as one that is taken down. Nothing is merged. Both parents of a case may complain: of another person's complaint only its number is told.",
  simpleResolvers: true,
})
export class PossibleDuplicateType {
  @Field(() => ID, { description: "The complaint's id." })
  readonly complaintId: string;
  @Field(() => String, { description: "The complaint's number." })
  readonly number: string;
  @Field(() => Boolean, {
    description: "Whether the same person seems to complain, by participant number, or by name and party.",
  })
  readonly samePerson: boolean;
  @Field(() => Boolean, { description: "Whether it is about the same child support case." })
  readonly sameCaseNumber: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether one of its issues is about one of the subjects; null when another person complains.",
  })
  readonly sameSubject: boolean | null;
  @Field(() => ComplaintStatusEnum, {
    nullable: true,
    description: "Where it stands; null when another person complains.",
  })
  readonly status: ComplaintStatus | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day it was made; null when another person complains.",
  })
  readonly madeOn: PlainDate | null;

  constructor(duplicate: PossibleDuplicateType) {
    this.complaintId = duplicate.complaintId;
    this.number = duplicate.number;
    this.samePerson = duplicate.samePerson;
    this.sameCaseNumber = duplicate.sameCaseNumber;
    this.sameSubject = duplicate.sameSubject;
    this.status = duplicate.status;
    this.madeOn = duplicate.madeOn;
  }
}

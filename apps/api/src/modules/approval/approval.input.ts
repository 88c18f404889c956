import { approvalStatusWords, type ApprovalDecision } from "@redress/domain/approval";
import { Field, ID, InputType } from "type-graphql";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

const { APPROVED, REFUSED } = approvalStatusWords;
const ApprovalDecisionEnum = wordedEnum<ApprovalDecision>("ApprovalDecision", "How an approval is decided.", {
  APPROVED,
  REFUSED,
});

@InputType("DecideApprovalInput", { description: "Input of `decideApproval`." })
export class DecideApprovalInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The id of the approval." })
  approvalId!: string;
  @Field(() => ApprovalDecisionEnum, { description: "How it is decided." })
  decision!: ApprovalDecision;
  @Field(() => String, {
    nullable: true,
    description: "Why; at most 10,000 characters. Needed where it is not approved.",
  })
  reason?: string | null;
}

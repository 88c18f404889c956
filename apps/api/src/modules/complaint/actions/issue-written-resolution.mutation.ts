import type { FindingOutcome } from "@redress/domain";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  Info,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { ActionRefusedType } from "../available-action.type.ts";
import { FindingOutcomeEnum } from "../complaint.enums.ts";
import { StaleVersionType } from "../stale-version.type.ts";
import { ActionSuccessType } from "./action-success.type.ts";
import { AdvanceInput } from "./advance.input.ts";
import { advance } from "./advance.ts";

@InputType("FindingInput", { description: "The answer to one issue." })
export class FindingInput {
  @Field(() => Int, { description: "The `ordinal` of the issue it answers." })
  issueOrdinal!: number;
  @Field(() => FindingOutcomeEnum, { description: "How it was decided." })
  outcome!: FindingOutcome;
  @Field(() => String, { description: "Why, in words meant for the complainant; at most 10,000 characters." })
  explanation!: string;
}

@InputType("IssueWrittenResolutionInput", { description: "Input of `issueWrittenResolution`." })
export class IssueWrittenResolutionInput extends AdvanceInput {
  @Field(() => PlainDateScalar, { description: "The day written on the resolution; not in the future." })
  datedOn!: string;
  @Field(() => PlainDateScalar, {
    description: "The day it was mailed: not before it is dated, not in the future.",
  })
  mailedOn!: string;
  @Field(() => [FindingInput], {
    description: "Exactly one finding for each issue of the complaint; at most 50.",
  })
  findings!: FindingInput[];
  @Field(() => String, {
    nullable: true,
    description: "What the agency will now do; at most 10,000 characters.",
  })
  actionsToTake?: string | null;
}

@ObjectType("IssueWrittenResolutionSuccess", {
  implements: ActionSuccessType,
  description: "The written resolution is issued.",
})
export class IssueWrittenResolutionSuccess extends ActionSuccessType {}

export const IssueWrittenResolutionPayload = createUnionType({
  name: "IssueWrittenResolutionPayload",
  description: "What `issueWrittenResolution` answers.",
  types: () =>
    [
      IssueWrittenResolutionSuccess,
      ActionRefusedType,
      InvalidInputType,
      StaleVersionType,
      IdempotencyKeyReusedType,
    ] as const,
});

@Resolver()
export class IssueWrittenResolutionMutation {
  @Mutation(() => IssueWrittenResolutionPayload, {
    description:
      "Issues the written resolution (LCR006) with a finding for each issue, 22 CCR 120105. For investigator, supervisor and director.",
  })
  issueWrittenResolution(
    @Arg("input", () => IssueWrittenResolutionInput, {
      description: "The complaint, the dates and the findings.",
    })
    input: IssueWrittenResolutionInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof IssueWrittenResolutionPayload> {
    return advance(context, info, {
      input,
      action: "issueWrittenResolution",
      read: (reader) => ({
        action: "issueWrittenResolution",
        datedOn: reader.date("datedOn", input.datedOn),
        mailedOn: reader.date("mailedOn", input.mailedOn),
        findings: reader.list("findings", input.findings, (finding, at) => ({
          issueOrdinal: finding.issueOrdinal,
          outcome: finding.outcome,
          explanation: reader.text(["findings", at, "explanation"], finding.explanation),
        })),
        actionsToTake: reader.optionalText("actionsToTake", input.actionsToTake) ?? undefined,
      }),
      succeed: (answer) => new IssueWrittenResolutionSuccess(answer),
    });
  }
}

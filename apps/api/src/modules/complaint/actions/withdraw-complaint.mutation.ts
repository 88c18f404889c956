import type { WithdrawalManner } from "@redress/domain";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
} from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { ActionRefusedType } from "../available-action.type.ts";
import { WithdrawalMannerEnum } from "../complaint.enums.ts";
import { StaleVersionType } from "../stale-version.type.ts";
import { ActionSuccessType } from "./action-success.type.ts";
import { AdvanceInput } from "./advance.input.ts";
import { advance } from "./advance.ts";

@InputType("WithdrawComplaintInput", { description: "Input of `withdrawComplaint`." })
export class WithdrawComplaintInput extends AdvanceInput {
  @Field(() => PlainDateScalar, { description: "The day it was withdrawn; not in the future." })
  withdrawnOn!: string;
  @Field(() => WithdrawalMannerEnum, { description: "How the complainant said so." })
  manner!: WithdrawalManner;
  @Field(() => String, { description: "What the complainant said; at most 10,000 characters." })
  note!: string;
}

@ObjectType("WithdrawComplaintSuccess", {
  implements: ActionSuccessType,
  description: "The complaint is withdrawn.",
})
export class WithdrawComplaintSuccess extends ActionSuccessType {}

export const WithdrawComplaintPayload = createUnionType({
  name: "WithdrawComplaintPayload",
  description: "What `withdrawComplaint` answers.",
  types: () =>
    [
      WithdrawComplaintSuccess,
      ActionRefusedType,
      InvalidInputType,
      StaleVersionType,
      IdempotencyKeyReusedType,
    ] as const,
});

@Resolver()
export class WithdrawComplaintMutation {
  @Mutation(() => WithdrawComplaintPayload, {
    description:
      "Withdraws the complaint at the complainant's wish, and for no other reason. For ombudsperson, investigator, supervisor and director.",
  })
  withdrawComplaint(
    @Arg("input", () => WithdrawComplaintInput, { description: "The complaint, the day and what was said." })
    input: WithdrawComplaintInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof WithdrawComplaintPayload> {
    return advance(context, info, {
      input,
      action: "withdrawComplaint",
      read: (reader) => ({
        action: "withdrawComplaint",
        withdrawnOn: reader.date("withdrawnOn", input.withdrawnOn),
        manner: input.manner,
        note: reader.text("note", input.note),
      }),
      succeed: (answer) => new WithdrawComplaintSuccess(answer),
    });
  }
}

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
import { StaleVersionType } from "../stale-version.type.ts";
import { ActionSuccessType } from "./action-success.type.ts";
import { AdvanceInput } from "./advance.input.ts";
import { advance } from "./advance.ts";

@InputType("ExtendResolutionPeriodInput", { description: "Input of `extendResolutionPeriod`." })
export class ExtendResolutionPeriodInput extends AdvanceInput {
  @Field(() => Int, { description: "Days to add to the 30, counted from receipt: 1 to 30." })
  days!: number;
  @Field(() => String, {
    description: "The good reason, as the notice states it; at most 10,000 characters.",
  })
  reason!: string;
  @Field(() => PlainDateScalar, {
    description:
      "The day the extension notice (LCR005) was mailed: within the first 30 days, not in the future.",
  })
  noticeMailedOn!: string;
}

@ObjectType("ExtendResolutionPeriodSuccess", {
  implements: ActionSuccessType,
  description: "The time to resolve is extended.",
})
export class ExtendResolutionPeriodSuccess extends ActionSuccessType {}

export const ExtendResolutionPeriodPayload = createUnionType({
  name: "ExtendResolutionPeriodPayload",
  description: "What `extendResolutionPeriod` answers.",
  types: () =>
    [
      ExtendResolutionPeriodSuccess,
      ActionRefusedType,
      InvalidInputType,
      StaleVersionType,
      IdempotencyKeyReusedType,
    ] as const,
});

@Resolver()
export class ExtendResolutionPeriodMutation {
  @Mutation(() => ExtendResolutionPeriodPayload, {
    description:
      "Extends the time to resolve: once, by at most 30 days counted from receipt, for good reason (Fam. Code 17800). For the director only.",
  })
  extendResolutionPeriod(
    @Arg("input", () => ExtendResolutionPeriodInput, {
      description: "The complaint, the days and the reason.",
    })
    input: ExtendResolutionPeriodInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ExtendResolutionPeriodPayload> {
    return advance(context, info, {
      input,
      action: "extendResolutionPeriod",
      read: (reader) => ({
        action: "extendResolutionPeriod",
        days: input.days,
        reason: reader.text("reason", input.reason, "REASON_REQUIRED"),
        noticeMailedOn: reader.date("noticeMailedOn", input.noticeMailedOn),
      }),
      succeed: (answer) => new ExtendResolutionPeriodSuccess(answer),
    });
  }
}

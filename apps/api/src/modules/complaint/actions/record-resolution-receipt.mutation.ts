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
import { StaleVersionType } from "../stale-version.type.ts";
import { ActionSuccessType } from "./action-success.type.ts";
import { AdvanceInput } from "./advance.input.ts";
import { advance } from "./advance.ts";

@InputType("RecordResolutionReceiptInput", { description: "Input of `recordResolutionReceipt`." })
export class RecordResolutionReceiptInput extends AdvanceInput {
  @Field(() => PlainDateScalar, {
    description:
      "The day the complainant received the written resolution: not before it is dated, not in the future.",
  })
  receivedOn!: string;
}

@ObjectType("RecordResolutionReceiptSuccess", {
  implements: ActionSuccessType,
  description: "The receipt is recorded.",
})
export class RecordResolutionReceiptSuccess extends ActionSuccessType {}

export const RecordResolutionReceiptPayload = createUnionType({
  name: "RecordResolutionReceiptPayload",
  description: "What `recordResolutionReceipt` answers.",
  types: () =>
    [
      RecordResolutionReceiptSuccess,
      ActionRefusedType,
      InvalidInputType,
      StaleVersionType,
      IdempotencyKeyReusedType,
    ] as const,
});

@Resolver()
export class RecordResolutionReceiptMutation {
  @Mutation(() => RecordResolutionReceiptPayload, {
    description:
      "Records the day the complainant received the written resolution, from which Fam. Code 17801(c) counts 90 days. For ombudsperson, investigator, supervisor and director.",
  })
  recordResolutionReceipt(
    @Arg("input", () => RecordResolutionReceiptInput, { description: "The complaint and the day." })
    input: RecordResolutionReceiptInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof RecordResolutionReceiptPayload> {
    return advance(context, info, {
      input,
      action: "recordResolutionReceipt",
      read: (reader) => ({
        action: "recordResolutionReceipt",
        receivedOn: reader.date("receivedOn", input.receivedOn),
      }),
      succeed: (answer) => new RecordResolutionReceiptSuccess(answer),
    });
  }
}

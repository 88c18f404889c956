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

@InputType("AcknowledgeComplaintInput", { description: "Input of `acknowledgeComplaint`." })
export class AcknowledgeComplaintInput extends AdvanceInput {
  @Field(() => PlainDateScalar, {
    description: "The day the acknowledgement (LCR002) was mailed; not in the future.",
  })
  noticeMailedOn!: string;
}

@ObjectType("AcknowledgeComplaintSuccess", {
  implements: ActionSuccessType,
  description: "The acknowledgement is recorded.",
})
export class AcknowledgeComplaintSuccess extends ActionSuccessType {}

export const AcknowledgeComplaintPayload = createUnionType({
  name: "AcknowledgeComplaintPayload",
  description: "What `acknowledgeComplaint` answers.",
  types: () =>
    [
      AcknowledgeComplaintSuccess,
      ActionRefusedType,
      InvalidInputType,
      StaleVersionType,
      IdempotencyKeyReusedType,
    ] as const,
});

@Resolver()
export class AcknowledgeComplaintMutation {
  @Mutation(() => AcknowledgeComplaintPayload, {
    description:
      "Records that the acknowledgement (LCR002) was mailed, 22 CCR 120102 and 120107(e). For ombudsperson, investigator, supervisor and director.",
  })
  acknowledgeComplaint(
    @Arg("input", () => AcknowledgeComplaintInput, { description: "The complaint and the mailing day." })
    input: AcknowledgeComplaintInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AcknowledgeComplaintPayload> {
    return advance(context, info, {
      input,
      action: "acknowledgeComplaint",
      read: (reader) => ({
        action: "acknowledgeComplaint",
        noticeMailedOn: reader.date("noticeMailedOn", input.noticeMailedOn),
      }),
      succeed: (answer) => new AcknowledgeComplaintSuccess(answer),
    });
  }
}

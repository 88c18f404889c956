import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, createUnionType, Field, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import {
  IdempotencyKeyReusedType,
  InputIssueType,
  InvalidInputType,
} from "../../../platform/graphql/user-error.type.ts";
import { servedComplaint } from "../complaint-served.ts";
import { PossibleDuplicateType } from "../search/possible-duplicate.type.ts";
import { ReceiveComplaintInput } from "./receive-complaint.input.ts";
import { receive } from "./receive.ts";

const { Refused, Success } = servedComplaint.answers;

@ObjectType("ReceiveComplaintSuccess", {
  implements: Success,
  description: "The complaint is taken in, with its number and its deadlines.",
})
export class ReceiveComplaintSuccess extends Success {
  @Field(() => [InputIssueType], {
    description:
      "What can hardly be true and was recorded as it was given; at most 4. Check it with the complainant.",
  })
  readonly cautions: InputIssueType[];
  private readonly alike: () => Promise<PossibleDuplicateType[]>;

  constructor(
    answer: ConstructorParameters<typeof Success>[0],
    {
      cautions,
      alike,
    }: Pick<ReceiveComplaintSuccess, "cautions"> & { alike: () => Promise<PossibleDuplicateType[]> },
  ) {
    super(answer);
    this.cautions = cautions;
    this.alike = alike;
  }

  @Field(() => [PossibleDuplicateType], {
    description:
      "Other complaints that may be the same as this one, at most 5; nothing is merged. Empty for whoever may not see persons.",
  })
  possibleDuplicates(): Promise<PossibleDuplicateType[]> {
    return this.alike();
  }
}

export const ReceiveComplaintPayload = createUnionType({
  name: "ReceiveComplaintPayload",
  description: "What `receiveComplaint` answers.",
  types: () => [ReceiveComplaintSuccess, Refused, InvalidInputType, IdempotencyKeyReusedType] as const,
});

@Resolver()
export class ReceiveComplaintMutation {
  @Mutation(() => ReceiveComplaintPayload, {
    description:
      "Takes a complaint in, however it came. One outside the filing window is flagged and still taken: nobody may be discouraged from complaining, 22 CCR 120100(a)(2). " +
      "For ombudsperson, investigator, supervisor, director and hearing coordinator, and for partners with the scope `complaints:write`.",
  })
  receiveComplaint(
    @Arg("input", () => ReceiveComplaintInput, { description: "The complaint." })
    input: ReceiveComplaintInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return receive(context, info, input, (answer, told) => new ReceiveComplaintSuccess(answer, told));
  }
}

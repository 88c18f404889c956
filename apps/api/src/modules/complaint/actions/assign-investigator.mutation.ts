import type { NamedStaff } from "@redress/domain";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  ID,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
} from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import type { InputReader } from "../../../platform/graphql/input-reader.ts";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { staffMember } from "../../staff/index.ts";
import { ActionRefusedType } from "../available-action.type.ts";
import { StaleVersionType } from "../stale-version.type.ts";
import { ActionSuccessType } from "./action-success.type.ts";
import { AdvanceInput } from "./advance.input.ts";
import { advance } from "./advance.ts";

@InputType("AssignInvestigatorInput", { description: "Input of `assignInvestigator`." })
export class AssignInvestigatorInput extends AdvanceInput {
  @Field(() => ID, {
    description:
      "Who investigates: an active investigator, supervisor or ombudsperson of the agency, never the caseworker involved.",
  })
  investigatorId!: string;
}

@ObjectType("AssignInvestigatorSuccess", {
  implements: ActionSuccessType,
  description: "The investigator is named.",
})
export class AssignInvestigatorSuccess extends ActionSuccessType {}

export const AssignInvestigatorPayload = createUnionType({
  name: "AssignInvestigatorPayload",
  description: "What `assignInvestigator` answers.",
  types: () =>
    [
      AssignInvestigatorSuccess,
      ActionRefusedType,
      InvalidInputType,
      StaleVersionType,
      IdempotencyKeyReusedType,
    ] as const,
});

@Resolver()
export class AssignInvestigatorMutation {
  @Mutation(() => AssignInvestigatorPayload, {
    description:
      "Names who investigates, or another person. Never the caseworker involved, 22 CCR 120103. For ombudsperson, supervisor and director.",
  })
  assignInvestigator(
    @Arg("input", () => AssignInvestigatorInput, { description: "The complaint and the person." })
    input: AssignInvestigatorInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AssignInvestigatorPayload> {
    return advance(context, info, {
      input,
      action: "assignInvestigator",
      read: async (reader) => ({
        action: "assignInvestigator",
        investigator: await readInvestigator(context, reader, input.investigatorId),
      }),
      succeed: (answer) => new AssignInvestigatorSuccess(answer),
    });
  }
}

/** Who is to investigate. Somebody of another agency is not seen here and so is unknown; the rest is for the domain to judge. */
async function readInvestigator(
  context: RequestContext,
  reader: InputReader,
  id: string,
): Promise<NamedStaff> {
  const key = reader.key("investigatorId", "staff", id);
  const person = key === null ? null : await staffMember(context, key);
  if (person !== null) {
    const { id: staffId, role, active } = person;
    return { staffId, role, active, sameAgency: person.agencyId === context.viewer?.agencyId };
  }
  if (key !== null) reader.fault("investigatorId", "UNKNOWN_ID");
  return { staffId: "", role: "CASEWORKER", active: false, sameAgency: false };
}

import type { Role } from "@redress/domain/vocabulary";
import { recordsOfGiven, whatIf } from "@redress/domain/what-if";
import { defaultOfficeSettings } from "@redress/domain/world";
import { Arg, createUnionType, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import { RoleEnum } from "../../staff/index.ts";
import { requireLaw } from "../require-law.ts";
import { GivenFactsInput } from "../given/given.input.ts";
import { HypothesisInput } from "./hypothesis.input.ts";
import { whatIfPrice } from "../prices.ts";
import { QuestionRefusedType } from "../question-refused.type.ts";
import { readWhatIf } from "./read-what-if.ts";
import { WhatIfSuccess } from "./what-if.type.ts";

export const WhatIfPayload = createUnionType({
  name: "WhatIfPayload",
  description: "What `whatIf` answers.",
  types: () => [WhatIfSuccess, QuestionRefusedType] as const,
});

/** What would follow from something supposed. */
@Resolver()
export class WhatIfResolver {
  @Query(() => WhatIfPayload, {
    complexity: whatIfPrice,
    description:
      "What would follow from the given facts if something more were so: which dates move, what falls due, which clocks collide. Nothing is written. " +
      "For everybody who signs in, and for partners with the scope `complaints:read` or `complaints:write`.",
  })
  async whatIf(
    @Arg("given", () => GivenFactsInput, { description: "The facts." }) given: object,
    @Arg("hypotheses", () => [HypothesisInput], {
      description: "What is supposed, one after the other: 1 to 20.",
    })
    hypotheses: HypothesisInput[],
    @Arg("role", () => RoleEnum, {
      nullable: true,
      description:
        "As whom to ask which actions open and close. Given, what is done about the complaint or at the hearing is supposed as its machine decides it for that role, on the day it speaks of and as if an investigator were named; left out, only what the law forbids anybody is refused.",
    })
    role: Role | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<typeof WhatIfPayload> {
    requireLaw(context, "whatIf");
    const { language } = context;
    const asked = readWhatIf(given, hypotheses, language);
    if (!asked.ok) return asked.refusal;
    // Of the state: it asks no database. The calendars are those of the question.
    const { today } = await context.world(null);
    const world = { ...asked.value.context, today, office: defaultOfficeSettings };
    const records = role ? recordsOfGiven(asked.value.given, world, { id: "asker", role }) : {};
    const found = whatIf(asked.value.given, asked.value.hypotheses, world, records);
    return new WhatIfSuccess({ ...found, records }, language);
  }
}

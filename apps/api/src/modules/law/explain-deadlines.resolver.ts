import {
  computeDeadlinesOf,
  deadlineOf,
  isRuleId,
  ruleIds,
  type Deadline,
  type ReadingFacts,
} from "@redress/domain/deadlines";
import type { Language } from "@redress/domain/vocabulary";
import type { CountingContext } from "@redress/domain/world";
import { Arg, createUnionType, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { parts, toldType } from "../../platform/graphql/told/told-type.ts";
import { requireLaw } from "./require-law.ts";
import { GivenFactsInput } from "./given/given.input.ts";
import { explainPrice } from "./prices.ts";
import { QuestionRefusedType } from "./question-refused.type.ts";
import { readGiven } from "./given/read-given.ts";
import { RuleAnswerType, type RuleAnswer } from "./rule-answer.type.ts";

/** Rules that may be asked for at once. */
const mostRules = 50;

const ExplainDeadlinesSuccess = toldType<{ readonly answers: readonly RuleAnswer[] }>()(
  "ExplainDeadlinesSuccess",
  "What each rule says to the given facts.",
  {
    answers: parts(
      RuleAnswerType,
      `One answer for each rule that was asked for, in that order; at most ${mostRules}.`,
    ),
  },
);

export const ExplainDeadlinesPayload = createUnionType({
  name: "ExplainDeadlinesPayload",
  description: "What `explainDeadlines` answers.",
  types: () => [ExplainDeadlinesSuccess, QuestionRefusedType] as const,
});

function tooManyRules(language: Language): QuestionRefusedType {
  const words = {
    en: `At most ${mostRules} rules can be asked for at once.`,
    es: `Pueden pedirse como máximo ${mostRules} reglas a la vez.`,
  };
  return new QuestionRefusedType({ code: "TOO_MANY_RULES", words, path: ["rules"], citations: [] }, language);
}

/** Counts once, and asks only a rule that gave no date why it gave none. */
function answersOf(rules: readonly string[], facts: ReadingFacts, context: CountingContext): RuleAnswer[] {
  const found = new Map<string, Deadline>(computeDeadlinesOf(facts, context).map((one) => [one.ruleId, one]));
  return rules.map((id) => {
    const deadline = found.get(id) ?? null;
    const asked = deadline === null ? deadlineOf(id, facts, context) : null;
    const refusal = asked === null || asked.ok ? null : asked.refusal;
    // Only ids of ours are said back, so that no answer repeats a text that somebody sent.
    const ruleId = isRuleId(id) ? id : null;
    return { ruleId, deadline, refusal };
  });
}

/** Why each rule gives its date, or none. */
@Resolver()
export class ExplainDeadlinesResolver {
  @Query(() => ExplainDeadlinesPayload, {
    complexity: explainPrice,
    description:
      "What each rule says to the given facts: its date with the reasons, or why it gives none, such as that it was not in force when its clock would have started. " +
      "For everybody who signs in, and for partners with the scope `complaints:read` or `complaints:write`.",
  })
  explainDeadlines(
    @Arg("given", () => GivenFactsInput, { description: "The facts." }) given: object,
    @Arg("rules", () => [String], {
      nullable: true,
      description: `Ids of rules, such as \`written-resolution\`; at most ${mostRules}. Every rule of the rulebook when left out.`,
    })
    rules: string[] | null | undefined,
    @Ctx() context: RequestContext,
  ): typeof ExplainDeadlinesPayload {
    requireLaw(context, "explainDeadlines");
    const { language } = context;
    if ((rules?.length ?? 0) > mostRules) return tooManyRules(language);
    const read = readGiven(given, language);
    if (!read.ok) return read.refusal;
    const { facts, context: by } = read.value;
    return new ExplainDeadlinesSuccess({ answers: answersOf(rules ?? ruleIds, facts, by) }, language);
  }
}

import {
  collisions,
  computeDeadlinesOf,
  questionIds,
  readings,
  ruleById,
  ruleIds,
  rulesNotInForce,
  type ReadingFacts,
  collisionCodes,
  type RuleId,
} from "@redress/domain/deadlines";
import type { CountingContext } from "@redress/domain/world";
import { Arg, createUnionType, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { told, toldType } from "../../platform/graphql/told/told-type.ts";
import { requireLaw } from "./require-law.ts";
import { CollisionType } from "./collision.type.ts";
import { GivenDeadlineType } from "./given/given-deadline.type.ts";
import { GivenFactsInput } from "./given/given.input.ts";
import { OpenQuestionType } from "./open-question.type.ts";
import { deadlinesPrice } from "./prices.ts";
import { QuestionRefusedType } from "./question-refused.type.ts";
import { readGiven } from "./given/read-given.ts";
import { RuleAnswerType } from "./rule-answer.type.ts";

/** What is asked: the facts, by which calendars and settings, and whether every rule is meant. */
interface Asked {
  readonly facts: ReadingFacts;
  readonly context: CountingContext;
  readonly all: boolean;
}

function isAsked(asked: Asked, ruleId: RuleId): boolean {
  return asked.all || ruleById(ruleId).inConformanceVectors;
}

const DeadlinesSuccess = toldType<Asked>()(
  "DeadlinesSuccess",
  "What the law says to the given facts. Each part is worked out when it is selected.",
  {
    deadlines: told(
      [GivenDeadlineType],
      `Every date that the facts determine, in the order of the rulebook; at most ${ruleIds.length}.`,
      (asked, language) =>
        computeDeadlinesOf(asked.facts, asked.context)
          .filter(({ ruleId }) => isAsked(asked, ruleId))
          .map((deadline) => new GivenDeadlineType(deadline, language)),
    ),
    notInForce: told(
      [RuleAnswerType],
      `Rules that give no date only because they, or what they run from, were not in force when the clock would start, each with that reason; at most ${ruleIds.length}. Empty for every day since 2022.`,
      (asked, language) =>
        rulesNotInForce(asked.facts, asked.context)
          .filter(({ ruleId }) => isAsked(asked, ruleId))
          .map(
            (refusal) => new RuleAnswerType({ ruleId: refusal.ruleId, deadline: null, refusal }, language),
          ),
    ),
    openQuestions: told(
      [OpenQuestionType],
      `The questions that these facts raise on which the sources differ, every reading computed; at most ${questionIds.length}.`,
      ({ facts, context }, language) =>
        readings(facts, context).map((question) => new OpenQuestionType(question, language)),
    ),
    collisions: told(
      [CollisionType],
      `Where one clock of these facts eats another; at most ${collisionCodes.length}.`,
      ({ facts, context }, language) =>
        collisions(facts, context).map((collision) => new CollisionType(collision, language)),
    ),
  },
);

export const DeadlinesPayload = createUnionType({
  name: "DeadlinesPayload",
  description: "What `deadlines` answers.",
  types: () => [DeadlinesSuccess, QuestionRefusedType] as const,
});

/** The dates of given facts. */
@Resolver()
export class DeadlinesResolver {
  @Query(() => DeadlinesPayload, {
    complexity: deadlinesPrice,
    description:
      "The dates that the law gives from the given facts, with their reasons. No complaint needs to be stored, nothing is written, and the answer does not depend on today. " +
      "For everybody who signs in, and for partners with the scope `complaints:read` or `complaints:write`.",
  })
  deadlines(
    @Arg("given", () => GivenFactsInput, { description: "The facts." }) given: object,
    @Arg("all", () => Boolean, {
      defaultValue: false,
      description:
        "Whether to answer with every rule of the rulebook. Without it: the rules that the published conformance vectors know, so that an answer can be compared with them line by line.",
    })
    all: boolean,
    @Ctx() context: RequestContext,
  ): typeof DeadlinesPayload {
    requireLaw(context, "deadlines");
    const read = readGiven(given, context.language);
    return read.ok ? new DeadlinesSuccess({ ...read.value, all }, context.language) : read.refusal;
  }
}

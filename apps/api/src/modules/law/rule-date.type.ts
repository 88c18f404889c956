import type { PlainDate } from "@redress/domain/calendar";
import { ruleTitle, type RuleId } from "@redress/domain/deadlines";
import type { Language } from "@redress/domain/vocabulary";
import type { MovedDate, RuleDate } from "@redress/domain/what-if";
import { Field, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";

/** A date that moves. */
@ObjectType("MovedDate", {
  description: "A date that is another one under the hypotheses.",
  simpleResolvers: true,
})
export class MovedDateType {
  @Field(() => String, { description: "The id of its rule." })
  readonly ruleId: RuleId;
  @Field(() => String, { description: "What the deadline is called, in the language of the request." })
  readonly title: string;
  @Field(() => PlainDateScalar, { description: "The date as the facts stand." })
  readonly from: PlainDate;
  @Field(() => PlainDateScalar, { description: "The date under the hypotheses." })
  readonly to: PlainDate;

  constructor({ ruleId, from, to }: MovedDate, language: Language) {
    this.ruleId = ruleId;
    this.title = ruleTitle(ruleId, language);
    this.from = from;
    this.to = to;
  }
}

/** A date that there is only before, or only after. */
@ObjectType("RuleDate", {
  description: "A date that there is only with the hypotheses, or only without them.",
  simpleResolvers: true,
})
export class RuleDateType {
  @Field(() => String, { description: "The id of its rule." })
  readonly ruleId: RuleId;
  @Field(() => String, { description: "What the deadline is called, in the language of the request." })
  readonly title: string;
  @Field(() => PlainDateScalar, { description: "The date." })
  readonly fallsOn: PlainDate;

  constructor({ ruleId, on }: RuleDate, language: Language) {
    this.ruleId = ruleId;
    this.title = ruleTitle(ruleId, language);
    this.fallsOn = on;
  }
}

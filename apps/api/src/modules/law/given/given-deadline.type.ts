import type { PlainDate } from "@redress/domain/calendar";
import {
  deadlineDoubt,
  explain,
  ruleById,
  ruleTitle,
  type Deadline,
  type RuleId,
} from "@redress/domain/deadlines";
import type { Language } from "@redress/domain/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { CitationType, citationsOf } from "../../../platform/graphql/citation.type.ts";
import { DerivedField } from "../../../platform/graphql/derived-field.ts";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { DeadlineRuleType, ExplanationStepType } from "../../deadline/index.ts";

/** A date counted from given facts. It does not depend on today, so it has no standing. */
@ObjectType("GivenDeadline", {
  description:
    "A date that the law gives from the given facts, with the reasons for it. It does not depend on today.",
  simpleResolvers: true,
})
export class GivenDeadlineType {
  readonly #deadline: Deadline;
  readonly #language: Language;
  @Field(() => String, { description: "The id of its rule, such as `written-resolution`." })
  readonly ruleId: RuleId;
  @Field(() => Int, {
    description: "The version of the rule that was in force when the clock started, from 1.",
  })
  readonly ruleVersion: number;
  @Field(() => PlainDateScalar, {
    description: "The last day, already moved to a business day where the law says so.",
  })
  readonly dueOn: PlainDate;
  @Field(() => PlainDateScalar, { description: "The day the clock runs from." })
  readonly startedOn: PlainDate;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day it was met by the given facts, in time or late; null while it is not.",
  })
  readonly metOn: PlainDate | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day something ended it unmet, such as a withdrawal; null when nothing did.",
  })
  readonly excusedOn: PlainDate | null;

  constructor(deadline: Deadline, language: Language) {
    this.#deadline = deadline;
    this.#language = language;
    this.ruleId = deadline.ruleId;
    this.ruleVersion = deadline.ruleVersion;
    this.dueOn = deadline.dueOn;
    this.startedOn = deadline.startedOn;
    this.metOn = deadline.metOn ?? null;
    this.excusedOn = deadline.excusedOn ?? null;
  }

  @DerivedField(() => DeadlineRuleType, { description: "The rule that gives the date." })
  get rule(): DeadlineRuleType {
    return new DeadlineRuleType(this.ruleId, this.#language);
  }
  @DerivedField(() => String, { description: "What the deadline is called, in the language of the request." })
  get title(): string {
    return ruleTitle(this.ruleId, this.#language);
  }
  @DerivedField(() => String, {
    description:
      "Why this date: the whole arithmetic with its citations as one paragraph, in the language of the request.",
  })
  get explanation(): string {
    return explain(this.#deadline, this.#language);
  }
  @DerivedField(() => [ExplanationStepType], {
    complexity: 1,
    description: "The same arithmetic step by step, for programs: doing the steps again gives the date.",
  })
  get steps(): ExplanationStepType[] {
    return this.#deadline.steps.map((step) => new ExplanationStepType(step, this.#language));
  }
  @DerivedField(() => String, {
    nullable: true,
    description:
      "What is uncertain about this date, where the law leaves it open and it matters here; null where nothing is.",
  })
  get doubt(): string | null {
    return deadlineDoubt(this.#deadline, this.#language) ?? null;
  }
  @DerivedField(() => String, {
    nullable: true,
    description: "The setting among `given.settings` that decides the open point; null when there is none.",
  })
  get setting(): string | null {
    return ruleById(this.ruleId).setting;
  }
  @DerivedField(() => [CitationType], { complexity: 0, description: "The law that makes the deadline." })
  get citations(): CitationType[] {
    return citationsOf(this.#deadline.citations);
  }
}

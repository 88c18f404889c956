import {
  datedFactWords,
  describeStep,
  type ExplanationStep,
  type ExplanationStepKind,
} from "@redress/domain/deadlines";
import { say, type Language } from "@redress/domain/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { CitationType, citationOf } from "../../platform/graphql/citation.type.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { ExplanationStepKindEnum } from "./deadline.enums.ts";

/** One step of an explanation, in one language. */
@ObjectType("ExplanationStep", {
  description:
    "One step from a fact to a date. Each step begins on the day the one before ended; the last `to` is the date.",
  simpleResolvers: true,
})
export class ExplanationStepType {
  readonly #step: ExplanationStep;
  readonly #language: Language;
  @Field(() => ExplanationStepKindEnum, { description: "What is done in this step." })
  readonly kind: ExplanationStepKind;
  @Field(() => PlainDateScalar, { description: "The day the step ends on." })
  readonly to: string;

  constructor(step: ExplanationStep, language: Language) {
    this.#step = step;
    this.#language = language;
    this.kind = step.kind;
    this.to = step.to;
  }

  @DerivedField(() => String, {
    nullable: true,
    description: "First step only: the fact the clock runs from, in words.",
  })
  get fact(): string | null {
    return this.#step.kind === "START" ? say(datedFactWords[this.#step.fact], this.#language) : null;
  }
  @DerivedField(() => PlainDateScalar, {
    nullable: true,
    description: "The day the step begins on; null for the first.",
  })
  get from(): string | null {
    return this.#step.kind === "START" ? null : this.#step.from;
  }
  @DerivedField(() => Int, {
    nullable: true,
    description: "How many days are added or, counting back, taken off; null when none are counted.",
  })
  get days(): number | null {
    return "days" in this.#step ? this.#step.days : null;
  }
  @DerivedField(() => [PlainDateScalar], {
    description: "Weekdays passed over because the body is closed; weekends are not listed.",
  })
  get closedOn(): readonly string[] {
    return "closedOn" in this.#step ? this.#step.closedOn : [];
  }
  @DerivedField(() => String, { description: "The step as a sentence, in the language of the request." })
  get sentence(): string {
    return `${describeStep(this.#step, this.#language)}.`;
  }
  @DerivedField(() => CitationType, {
    complexity: 0,
    nullable: true,
    description: "The law that commands the step.",
  })
  get citation(): CitationType | null {
    return this.#step.authority === undefined ? null : citationOf(this.#step.authority);
  }
}

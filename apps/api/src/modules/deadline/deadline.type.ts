import { daysBetween, type PlainDate } from "@redress/domain/calendar";
import {
  deadlineDoubt,
  deadlineStanding,
  ruleById,
  ruleTitle,
  type Deadline,
  type DeadlineStanding,
  type ExplanationStep,
  type RuleId,
} from "@redress/domain/deadlines";
import type { Language } from "@redress/domain/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { CitationType, citationsOf } from "../../platform/graphql/citation.type.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import type { RowOf } from "../../platform/orm/row-of.ts";
import type { StoredDeadline } from "../../record/deadlines/deadline.entity.ts";
import { DeadlineStandingEnum } from "./deadline.enums.ts";
import { DeadlineRuleType, ruleTold } from "./deadline-rule.type.ts";
import { explanationInWords } from "./explanation-words.ts";
import { ExplanationStepType } from "./explanation-step.type.ts";

/** A stored deadline; `steps` is the JSON text of ExplanationStep[], read only when an explanation is asked for. */
export interface DeadlineRow extends RowOf<
  StoredDeadline,
  "ruleId" | "dueOn" | "startedOn" | "metOn" | "excusedOn"
> {
  readonly steps: string;
}

/** In which words and against which day deadlines are read. */
export interface Reading {
  readonly language: Language;
  readonly today: PlainDate;
  /** From how many days before it a deadline is near, as the viewer's office says. */
  readonly alertDays: number;
}

/** A deadline of one complaint. Everything but the stored dates is worked out when selected. */
@ObjectType("Deadline", {
  description: "A date that the law gives one complaint, with the reasons for it.",
  simpleResolvers: true,
})
export class DeadlineType {
  readonly #row: DeadlineRow;
  readonly #reading: Reading;
  #steps: readonly ExplanationStep[] | undefined;
  @Field(() => String, { description: "The id of its rule, such as `written-resolution`." })
  readonly ruleId: RuleId;
  @Field(() => PlainDateScalar, {
    description: "The last day, already moved to a business day where the law says so.",
  })
  readonly dueOn: PlainDate;
  @Field(() => PlainDateScalar, { description: "The day the clock runs from." })
  readonly startedOn: PlainDate;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day it was met, in time or late; null while it is not.",
  })
  readonly metOn: PlainDate | null;

  constructor(row: DeadlineRow, reading: Reading) {
    this.#row = row;
    this.#reading = reading;
    this.ruleId = row.rule_id;
    this.dueOn = row.due_on;
    this.startedOn = row.started_on;
    this.metOn = row.met_on;
  }

  /** The deadline as the domain speaks of it. */
  get asDomain(): Deadline {
    const { ruleId, dueOn, startedOn } = this;
    return {
      ruleId,
      ruleVersion: ruleById(ruleId).version,
      dueOn,
      startedOn,
      ...(this.metOn !== null && { metOn: this.metOn }),
      ...(this.#row.excused_on !== null && { excusedOn: this.#row.excused_on }),
      steps: this.#explanation,
      citations: ruleById(ruleId).authority,
    };
  }

  get #explanation(): readonly ExplanationStep[] {
    return (this.#steps ??= JSON.parse(this.#row.steps) as ExplanationStep[]);
  }

  @DerivedField(() => DeadlineRuleType, { description: "The rule that gives the date." })
  get rule(): object {
    return ruleTold(this.ruleId, this.#reading.language);
  }
  @DerivedField(() => String, { description: "What the deadline is called, in the language of the request." })
  get title(): string {
    return ruleTitle(this.ruleId, this.#reading.language);
  }
  @DerivedField(() => DeadlineStandingEnum, { description: "How it stands today in California." })
  get standing(): DeadlineStanding {
    return deadlineStanding(
      {
        ruleId: this.ruleId,
        dueOn: this.dueOn,
        ...(this.metOn !== null && { metOn: this.metOn }),
        ...(this.#row.excused_on !== null && { excusedOn: this.#row.excused_on }),
      },
      this.#reading.today,
      this.#reading.alertDays,
    );
  }
  @DerivedField(() => Int, {
    nullable: true,
    description:
      "Days from today to the last day, negative when it has gone by; null once it is met or ended.",
  })
  get daysLeft(): number | null {
    return this.metOn === null && this.#row.excused_on === null
      ? daysBetween(this.#reading.today, this.dueOn)
      : null;
  }
  @DerivedField(() => String, {
    description:
      "Why this date: the whole arithmetic with its citations as one paragraph, in the language of the request.",
  })
  get explanation(): string {
    return explanationInWords(this.ruleId, this.#row.steps, this.#reading.language);
  }
  @DerivedField(() => [ExplanationStepType], {
    complexity: 1,
    description: "The same arithmetic step by step, for programs and tables.",
  })
  get steps(): readonly object[] {
    return this.#explanation.map((step) => new ExplanationStepType(step, this.#reading.language));
  }
  @DerivedField(() => String, {
    nullable: true,
    description:
      "What is uncertain about this date, where the law leaves it open and it matters here; null where nothing is.",
  })
  get doubt(): string | null {
    const { ruleId } = this;
    return deadlineDoubt({ ruleId, steps: this.#explanation }, this.#reading.language) ?? null;
  }
  @DerivedField(() => [CitationType], { complexity: 0, description: "The law that makes the deadline." })
  get citations(): CitationType[] {
    return citationsOf(ruleById(this.ruleId).authority);
  }
}

import type { PlainDate } from "@redress/domain/calendar";
import { explain, ruleIds, ruleTitle, type Deadline, type RuleId } from "@redress/domain/deadlines";
import {
  evidencedFactWords,
  type Correction,
  type CorrectionEffect,
  type DueDateRange,
  type EvidencedFact,
} from "@redress/domain/provenance";
import { say, type Language } from "@redress/domain/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { EvidencedFactEnum } from "../evidence.input.ts";
import { tokenOf } from "../shown-effect.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

const DueDateUseEnum: Readonly<Record<DueDateRange["use"], DueDateRange["use"]>> = wordedEnum(
  "DueDateUse",
  "Which day of an uncertain date counts, and for whom.",
  {
    WORK_TO_EARLIEST: { en: "Somebody owes an act and is safe only by the earliest day" },
    DOOR_CLOSES_LATEST: { en: "A right of the complainant, which no doubt about a day may cut short" },
    TELL_EARLIEST: { en: "The safe day to tell the complainant" },
  },
);

/** A date that a correction changes. */
@ObjectType("CorrectedDate", { description: "A date that a correction changes.", simpleResolvers: true })
export class CorrectedDateType {
  @Field(() => String, { description: "The id of its rule." })
  readonly ruleId: RuleId;
  @Field(() => String, { description: "What the deadline is called, in the language of the request." })
  readonly title: string;
  @Field(() => PlainDateScalar, { nullable: true, description: "The day before; null when there was none." })
  readonly wasOn: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true, description: "The day after; null when there is none." })
  readonly dueOn: PlainDate | null;
  @Field(() => String, {
    nullable: true,
    description: "Why it will be that day, in the language of the request; null when there is none.",
  })
  readonly explanation: string | null;

  constructor(rule: Pick<CorrectedDateType, "ruleId" | "wasOn" | "dueOn">, after: Told) {
    this.ruleId = rule.ruleId;
    this.title = ruleTitle(rule.ruleId, after.language);
    this.wasOn = rule.wasOn;
    this.dueOn = rule.dueOn;
    const deadline = after.deadlines.find(({ ruleId }) => ruleId === rule.ruleId);
    this.explanation = deadline === undefined ? null : explain(deadline, after.language);
  }
}

/** A date that is not certain. */
@ObjectType("UncertainDate", {
  description: "A date that is not certain, because the day from which it runs is not exactly known.",
  simpleResolvers: true,
})
export class UncertainDateType {
  @Field(() => String, { description: "The id of its rule." })
  readonly ruleId: RuleId;
  @Field(() => String, { description: "What the deadline is called, in the language of the request." })
  readonly title: string;
  @Field(() => PlainDateScalar, { description: "The first day that it may be." })
  readonly earliestOn: PlainDate;
  @Field(() => PlainDateScalar, { description: "The last day that it may be." })
  readonly latestOn: PlainDate;
  @Field(() => DueDateUseEnum, { description: "Which of the two counts." })
  readonly use: DueDateRange["use"];
  @Field(() => PlainDateScalar, { description: "The day that counts." })
  readonly countsOn: PlainDate;
  @Field(() => Boolean, { description: "Whether there is such a date whatever the true day is." })
  readonly always: boolean;

  constructor({ ruleId, earliest, latest, use, on, always }: DueDateRange, language: Language) {
    this.ruleId = ruleId;
    this.title = ruleTitle(ruleId, language);
    this.earliestOn = earliest;
    this.latestOn = latest;
    this.use = use;
    this.countsOn = on;
    this.always = always;
  }
}

/** In which language, and the deadlines as they would be. */
interface Told {
  readonly language: Language;
  readonly deadlines: readonly Deadline[];
}

/** What a correction would do. */
@ObjectType("PreviewCorrectionSuccess", {
  description: "What a correction would do. Nothing was written.",
  simpleResolvers: true,
})
export class PreviewCorrectionSuccess {
  @Field(() => Int, { description: "The version of the record that was looked at." })
  readonly version: number;
  @Field(() => EvidencedFactEnum, { description: "The date to correct." })
  readonly fact: EvidencedFact;
  @Field(() => String, { description: "What it is called, in the language of the request." })
  readonly title: string;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day on record; null when there is none.",
  })
  readonly from: PlainDate | null;
  @Field(() => PlainDateScalar, { nullable: true, description: "The right day; null when there was none." })
  readonly to: PlainDate | null;
  @Field(() => [CorrectedDateType], {
    description: "The dates that move, appear or vanish, in the order of the rulebook; at most 60.",
  })
  readonly dates: readonly CorrectedDateType[];
  @Field(() => [UncertainDateType], {
    description: "The dates that stay uncertain with the evidence given; at most 60.",
  })
  readonly uncertain: readonly UncertainDateType[];
  @Field(() => String, {
    description: "The effect as it was shown: send it back as `shown` with the correction. Opaque.",
  })
  readonly token: string;

  constructor(version: number, { fact, to }: Correction, effect: CorrectionEffect, after: Told) {
    const { moved, appearing, vanishing } = effect;
    this.version = version;
    this.fact = fact;
    this.title = say(evidencedFactWords(fact), after.language);
    this.from = effect.from;
    this.to = to;
    this.dates = [
      ...moved.map((one) => ({ ruleId: one.ruleId, wasOn: one.from, dueOn: one.to })),
      ...appearing.map(({ ruleId, on }) => ({ ruleId, wasOn: null, dueOn: on })),
      ...vanishing.map(({ ruleId, was }) => ({ ruleId, wasOn: was, dueOn: null })),
    ]
      .toSorted((one, other) => ruleIds.indexOf(one.ruleId) - ruleIds.indexOf(other.ruleId))
      .map((one) => new CorrectedDateType(one, after));
    this.uncertain = effect.ranges.map((range) => new UncertainDateType(range, after.language));
    this.token = tokenOf(effect);
  }
}

import type { PlainDate } from "@redress/domain/calendar";
import type { RecountedDate } from "@redress/domain/complaint";
import {
  promiseWords,
  ruleTitle,
  type KeptPromise,
  type Obligor,
  type PromiseOutcome,
} from "@redress/domain/deadlines";
import { noticeFormWords, say, type Language } from "@redress/domain/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { DerivedField } from "../../../platform/graphql/derived-field.ts";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { UserErrorType } from "../../../platform/graphql/user-error.type.ts";
import { wordedEnum } from "../../../platform/graphql/worded-enum.ts";
import { ObligorEnum } from "../../deadline/index.ts";
import type { ClosureEffect, MovedComplaint } from "./closure-effect.ts";

export const PromiseOutcomeEnum = wordedEnum(
  "PromiseOutcome",
  "What becomes of a date that a letter gave to a person.",
  promiseWords,
);

/** A promised date beside the computed one. */
@ObjectType("PromisedDate", {
  description: "A date that a letter gave to a person. It may move later and never earlier.",
  simpleResolvers: true,
})
export class PromisedDateType {
  readonly #promise: KeptPromise;
  readonly #language: Language;

  constructor(promise: KeptPromise, language: Language) {
    this.#promise = promise;
    this.#language = language;
  }

  @DerivedField(() => String, { description: "What the letter is called, in the language of the request." })
  get letter(): string {
    return say(noticeFormWords[this.#promise.notice], this.#language);
  }
  @DerivedField(() => PlainDateScalar, { description: "The date in the letter." })
  get promisedOn(): PlainDate {
    return this.#promise.promisedOn;
  }
  @DerivedField(() => PlainDateScalar, { description: "What the person may rely on: the later of the two." })
  get keptOn(): PlainDate {
    return this.#promise.keptOn;
  }
  @DerivedField(() => PromiseOutcomeEnum, { description: "What becomes of it." })
  get outcome(): PromiseOutcome {
    return this.#promise.outcome;
  }
  @DerivedField(() => String, { description: "What there is to do, in the language of the request." })
  get advice(): string {
    return say(promiseWords[this.#promise.outcome], this.#language);
  }
}

/** A date that moves. */
@ObjectType("RecountedDate", {
  description: "A date that a change of a calendar moves.",
  simpleResolvers: true,
})
export class RecountedDateType {
  readonly #date: RecountedDate;
  readonly #language: Language;

  constructor(date: RecountedDate, language: Language) {
    this.#date = date;
    this.#language = language;
  }

  @DerivedField(() => String, { description: "The id of its rule." })
  get ruleId(): string {
    return this.#date.ruleId;
  }
  @DerivedField(() => String, { description: "What the deadline is called, in the language of the request." })
  get title(): string {
    return ruleTitle(this.#date.ruleId, this.#language);
  }
  @DerivedField(() => PlainDateScalar, {
    nullable: true,
    description: "The date before the change; null when there was none.",
  })
  get from(): PlainDate | null {
    return this.#date.from;
  }
  @DerivedField(() => PlainDateScalar, {
    nullable: true,
    description: "The date after it; null when there is none any more.",
  })
  get to(): PlainDate | null {
    return this.#date.to;
  }
  @DerivedField(() => [PromisedDateType], { description: "What letters said of it; at most 20 of them." })
  get promises(): PromisedDateType[] {
    return this.#date.promises.map((promise) => new PromisedDateType(promise, this.#language));
  }
  @DerivedField(() => [ObligorEnum], {
    description:
      "Who must be told; at most 2 of them. Nobody, when what was done stays in time or late as it was.",
  })
  get tell(): readonly Obligor[] {
    return this.#date.tell;
  }
}

/** A complaint of which a date moves. */
@ObjectType("RecountedComplaint", {
  description:
    "A complaint of which a change of a calendar moves a date. Its number and dates, and nothing else of it.",
  simpleResolvers: true,
})
export class RecountedComplaintType {
  @Field(() => String, { description: "Its number." })
  readonly number: string;
  @Field(() => [RecountedDateType], { description: "Its dates that move; at most 20." })
  readonly dates: readonly RecountedDateType[];

  constructor({ number, dates }: MovedComplaint, language: Language) {
    this.number = number;
    this.dates = dates.map((date) => new RecountedDateType(date, language));
  }
}

/** What a change of a calendar would do. */
@ObjectType("OfficeClosureEffect", {
  description: "What entering or striking an entry would do to the dates of complaints. Nothing was written.",
  simpleResolvers: true,
})
export class OfficeClosureEffectType {
  @Field(() => String, {
    description:
      "Send it as `shown` with the change itself: when the effect is another one by then, nothing is written.",
  })
  readonly shown: string;
  @Field(() => [PlainDateScalar], { description: "Days that were open and would be closed; at most 366." })
  readonly closedOn: readonly PlainDate[];
  @Field(() => [PlainDateScalar], { description: "Days that were closed and would be open; at most 366." })
  readonly openedOn: readonly PlainDate[];
  @Field(() => Int, { description: "Complaints of which a date would move." })
  readonly complaints: number;
  @Field(() => Int, { description: "Dates that would move." })
  readonly dates: number;
  @Field(() => Int, {
    description: "Dates promised in letters that would move later: a corrected letter is due.",
  })
  readonly promisedLater: number;
  @Field(() => Int, {
    description:
      "Dates promised in letters that stand although the law would give an earlier day: a promised date moves later only.",
  })
  readonly promisesHeld: number;
  @Field(() => Int, { description: "Complaints that were looked at." })
  readonly examined: number;
  @Field(() => Boolean, {
    description:
      "Whether all were looked at; else there are more than 10,000 and the figures are of the first ones.",
  })
  readonly isWhole: boolean;
  @Field(() => [RecountedComplaintType], { description: "Some of the complaints; at most 10." })
  readonly sample: readonly RecountedComplaintType[];

  constructor(effect: ClosureEffect, language: Language) {
    this.shown = effect.shown;
    this.closedOn = effect.closed;
    this.openedOn = effect.opened;
    this.complaints = effect.complaints;
    this.dates = effect.dates;
    this.promisedLater = effect.promisedLater;
    this.promisesHeld = effect.promisesHeld;
    this.examined = effect.examined;
    this.isWhole = effect.isWhole;
    this.sample = effect.sample.map((complaint) => new RecountedComplaintType(complaint, language));
  }
}

/** The effect is another one than was shown. */
@ObjectType("EffectChanged", {
  implements: UserErrorType,
  description:
    "The effect is no longer the one that was shown. Nothing was written: look at it, then decide again.",
  simpleResolvers: true,
})
export class EffectChangedType extends UserErrorType {
  @Field(() => OfficeClosureEffectType, { description: "The effect as it is now." })
  readonly current: OfficeClosureEffectType;

  constructor(message: string, current: OfficeClosureEffectType) {
    super("EFFECT_CHANGED", message);
    this.current = current;
  }
}

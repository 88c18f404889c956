import type { PlainDate } from "@redress/domain/calendar";
import type {
  Nature,
  Obligor,
  OpenQuestion,
  ReadDay,
  Reading,
  ReadingSource,
  RuleId,
} from "@redress/domain/deadlines";
import { say, type Language } from "@redress/domain/vocabulary";
import { Field, Float, ID, ObjectType } from "type-graphql";
import { CitationType, citationOf, citationsOf } from "../../platform/graphql/citation.type.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { DeadlineNatureEnum, ExplanationStepType, ObligorEnum } from "../deadline/index.ts";
import { ReadingSourceEnum } from "./law.enums.ts";
import { sizedList } from "./prices.ts";

/** A day as one reading counts it. */
@ObjectType("ReadDay", { description: "A day as one reading of the law counts it.", simpleResolvers: true })
export class ReadDayType {
  readonly #day: ReadDay;
  readonly #language: Language;
  @Field(() => PlainDateScalar, { description: "The day." })
  readonly fallsOn: PlainDate;
  @Field(() => String, { description: "The id of the rule that counted it." })
  readonly ruleId: RuleId;

  constructor(day: ReadDay, language: Language) {
    this.#day = day;
    this.#language = language;
    this.fallsOn = day.on;
    this.ruleId = day.ruleId;
  }

  @DerivedField(() => [ExplanationStepType], {
    complexity: 1,
    description: "How it was counted, step by step.",
  })
  get steps(): ExplanationStepType[] {
    return this.#day.steps.map((step) => new ExplanationStepType(step, this.#language));
  }
}

/** One way to read the sources. */
@ObjectType("Reading", {
  description: "One way to read the sources, with the days it gives from the same facts.",
  simpleResolvers: true,
})
export class ReadingType {
  @Field(() => ID, { description: "Stable within its question." })
  readonly id: string;
  @Field(() => String, { description: "What it is called, in the language of the request." })
  readonly name: string;
  @Field(() => ReadingSourceEnum, { description: "Whose reading it is." })
  readonly whoseReading: ReadingSource;
  @Field(() => [CitationType], { complexity: 0, description: "The text it rests on." })
  readonly citations: CitationType[];
  @Field(() => Boolean, {
    description:
      "Whether the dates of the rules follow it, under the settings in force. It need not be the likeliest.",
  })
  readonly followed: boolean;
  @Field(() => ReadDayType, {
    nullable: true,
    description: "The first day on which the act is open; null where the reading is not about an opening.",
  })
  readonly opens: ReadDayType | null;
  @Field(() => ReadDayType, {
    nullable: true,
    description: "The last day; null while a fact that this reading counts from is not given.",
  })
  readonly due: ReadDayType | null;

  constructor(reading: Reading, language: Language) {
    this.id = reading.id;
    this.name = say(reading.name, language);
    this.whoseReading = reading.whoseReading;
    this.citations = [citationOf(reading.authority)];
    this.followed = reading.followed;
    this.opens = reading.opens && new ReadDayType(reading.opens, language);
    this.due = reading.due && new ReadDayType(reading.due, language);
  }
}

/** A question on which the sources differ. */
@ObjectType("OpenQuestion", {
  description:
    "A question on which statute, regulation, form and public page differ, with every reading computed from the same facts. " +
    "Whoever owes an act works to the earliest day, the parent's door closes at the latest, and staff advise the earlier.",
  simpleResolvers: true,
})
export class OpenQuestionType {
  @Field(() => ID, { description: "A stable id, such as `ninety-days-from-date-or-receipt`." })
  readonly id: string;
  @Field(() => String, { description: "Its title, in the language of the request." })
  readonly title: string;
  @Field(() => String, { description: "What is in question, in the language of the request." })
  readonly question: string;
  @Field(() => ObligorEnum, { description: "Whose days are in question." })
  readonly obligor: Obligor;
  @Field(() => DeadlineNatureEnum, { description: "Whether it is about a duty or about a right." })
  readonly nature: Nature;
  @Field(() => [ReadingType], {
    complexity: sizedList(3),
    description: "Every reading, the likeliest first, each saying whether the dates follow it; at most 5.",
  })
  readonly readings: ReadingType[];
  @Field(() => Boolean, { description: "Whether the readings give different days here." })
  readonly differs: boolean;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The earliest day that any reading of this act gives: whoever has to act works to it.",
  })
  readonly agencyWorksTo: PlainDate | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The earliest day on which any reading opens the door; null where none is about an opening.",
  })
  readonly opensOn: PlainDate | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description:
      "The latest last day that any reading of this right gives: before it nobody may hold the parent to be late. Null for a duty, and while a reading has no day yet.",
  })
  readonly doorClosesOn: PlainDate | null;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description:
      "The earliest last day that any reading of this act gives: what staff are told to advise, the same in every question about it. Null while no reading gives one.",
  })
  readonly adviseOn: PlainDate | null;
  @Field(() => Boolean, { description: "Whether a person must look at it before anyone relies on a day." })
  readonly forAPerson: boolean;
  @Field(() => String, { description: "Why the sources differ, in the language of the request." })
  readonly explanation: string;
  @Field(() => [CitationType], { complexity: 0, description: "The sources that differ." })
  readonly citations: CitationType[];
  @Field(() => Float, { description: "How sure the first reading is, the likeliest, from 0 to 1." })
  readonly confidence: number;

  constructor(question: OpenQuestion, language: Language) {
    this.id = question.id;
    this.title = say(question.title, language);
    this.question = say(question.question, language);
    this.obligor = question.obligor;
    this.nature = question.nature;
    this.readings = question.readings.map((reading) => new ReadingType(reading, language));
    this.differs = question.differs;
    this.agencyWorksTo = question.agencyWorksTo;
    this.opensOn = question.opensFrom;
    this.doorClosesOn = question.doorClosesOn;
    this.adviseOn = question.adviseOn;
    this.forAPerson = question.forAPerson;
    this.explanation = say(question.explanation, language);
    this.citations = citationsOf(question.citations);
    this.confidence = question.confidence;
  }
}

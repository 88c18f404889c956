import type { OpenQuestion, ReadDay, Reading } from "@redress/domain/deadlines";
import { Float, ID } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import {
  cited,
  partOrNull,
  parts,
  said,
  told,
  toldOrNull,
  toldType,
} from "../../platform/graphql/told/told-type.ts";
import { DeadlineNatureEnum, ExplanationStepType, ObligorEnum } from "../deadline/index.ts";
import { ReadingSourceEnum } from "./law.enums.ts";
import { sizedList } from "./prices.ts";

const ReadDayType = toldType<ReadDay>()("ReadDay", "A day as one reading of the law counts it.", {
  fallsOn: told(PlainDateScalar, "The day.", ({ on }) => on),
  ruleId: told(String, "The id of the rule that counted it."),
  steps: parts(ExplanationStepType, "How it was counted, step by step.", { complexity: 1 }),
});

const ReadingType = toldType<Reading>()(
  "Reading",
  "One way to read the sources, with the days it gives from the same facts.",
  {
    id: told(ID, "Stable within its question."),
    name: said("What it is called, in the language of the request."),
    whoseReading: told(ReadingSourceEnum, "Whose reading it is."),
    citations: cited("The text it rests on.", ({ authority }) => [authority]),
    followed: told(
      Boolean,
      "Whether the dates of the rules follow it, under the settings in force. It need not be the likeliest.",
    ),
    opens: partOrNull(
      ReadDayType,
      "The first day on which the act is open; null where the reading is not about an opening.",
    ),
    due: partOrNull(
      ReadDayType,
      "The last day; null while a fact that this reading counts from is not given.",
    ),
  },
);

/** A question on which the sources differ. */
export const OpenQuestionType = toldType<OpenQuestion>()(
  "OpenQuestion",
  "A question on which statute, regulation, form and public page differ, with every reading computed from the same facts. " +
    "Whoever owes an act works to the earliest day, the parent's door closes at the latest, and staff advise the earlier.",
  {
    id: told(ID, "A stable id, such as `ninety-days-from-date-or-receipt`."),
    title: said("Its title, in the language of the request."),
    question: said("What is in question, in the language of the request."),
    obligor: told(ObligorEnum, "Whose days are in question."),
    nature: told(DeadlineNatureEnum, "Whether it is about a duty or about a right."),
    readings: parts(
      ReadingType,
      "Every reading, the likeliest first, each saying whether the dates follow it; at most 5.",
      { complexity: sizedList(3) },
    ),
    differs: told(Boolean, "Whether the readings give different days here."),
    agencyWorksTo: toldOrNull(
      PlainDateScalar,
      "The earliest day that any reading of this act gives: whoever has to act works to it.",
    ),
    opensOn: toldOrNull(
      PlainDateScalar,
      "The earliest day on which any reading opens the door; null where none is about an opening.",
      ({ opensFrom }) => opensFrom,
    ),
    doorClosesOn: toldOrNull(
      PlainDateScalar,
      "The latest last day that any reading of this right gives: before it nobody may hold the parent to be late. Null for a duty, and while a reading has no day yet.",
    ),
    adviseOn: toldOrNull(
      PlainDateScalar,
      "The earliest last day that any reading of this act gives: what staff are told to advise, the same in every question about it. Null while no reading gives one.",
    ),
    forAPerson: told(Boolean, "Whether a person must look at it before anyone relies on a day."),
    explanation: said("Why the sources differ, in the language of the request."),
    citations: cited("The sources that differ."),
    confidence: told(Float, "How sure the first reading is, the likeliest, from 0 to 1."),
  },
);

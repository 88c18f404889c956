import { datedFactWords, describeStep, type ExplanationStep } from "@redress/domain/deadlines";
import { Int } from "type-graphql";
import { CitationType, citationOf } from "../../platform/graphql/citation.type.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { saidOrNull, told, toldOrNull, toldType } from "../../platform/graphql/told/told-type.ts";
import { ExplanationStepKindEnum } from "./deadline.enums.ts";

/** One step of an explanation, in one language. */
export const ExplanationStepType = toldType<ExplanationStep>()(
  "ExplanationStep",
  "One step from a fact to a date. Each step begins on the day the one before ended; the last `to` is the date.",
  {
    kind: told(ExplanationStepKindEnum, "What is done in this step."),
    to: told(PlainDateScalar, "The day the step ends on."),
    fact: saidOrNull("First step only: the fact the clock runs from, in words.", (step) =>
      step.kind === "START" ? datedFactWords[step.fact] : undefined,
    ),
    from: toldOrNull(PlainDateScalar, "The day the step begins on; null for the first.", (step) =>
      step.kind === "START" ? null : step.from,
    ),
    days: toldOrNull(
      Int,
      "How many days are added or, counting back, taken off; null when none are counted.",
      (step) => ("days" in step ? step.days : null),
    ),
    closedOn: told(
      [PlainDateScalar],
      "Weekdays passed over because the body is closed; weekends are not listed.",
      (step) => ("closedOn" in step ? step.closedOn : []),
    ),
    sentence: told(
      String,
      "The step as a sentence, in the language of the request.",
      (step, language) => `${describeStep(step, language)}.`,
    ),
    citation: toldOrNull(
      CitationType,
      "The law that commands the step.",
      ({ authority }) => authority && citationOf(authority),
      { complexity: 0 },
    ),
  },
);

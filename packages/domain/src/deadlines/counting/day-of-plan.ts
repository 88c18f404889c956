import type { DayNumber } from "../../calendar/day-number.ts";
import { fromDayNumber } from "../../calendar/plain-date.ts";
import { applies, chooseStart, counts } from "./chosen-start.ts";
import { countFrom, type Count, type Steps } from "./counting.ts";
import type { ExplanationStep } from "./explanation-step.ts";
import { unknown } from "./known-days.ts";
import type { Plan, PlannedStart } from "./plan.ts";

/** The last day that comes first among several limits, each counted and rolled by itself. */
function earliestLastDay<Facts>(plan: Plan<Facts>, count: Count<Facts>, steps: Steps): DayNumber {
  const limits = plan.starts
    .filter((start) => counts(start, count) && applies(plan, start, count))
    .map((start) => ({ start, day: countFrom(plan, start, count, null) }))
    .sort((one, other) => one.day - other.day);
  const [binding, ...others] = limits;
  if (binding === undefined) return unknown;
  if (steps === null) return binding.day;
  countFrom(plan, binding.start, count, steps);
  for (const { start } of others) {
    const otherSteps: ExplanationStep[] = [];
    countFrom(plan, start, count, otherSteps);
    steps.push(earlierOf(binding.start, binding.day, otherSteps));
  }
  return binding.day;
}

/** The limit that binds is the one that is cited. */
function earlierOf(
  { authority }: Pick<PlannedStart<never>, "authority">,
  day: DayNumber,
  otherSteps: readonly ExplanationStep[],
): ExplanationStep {
  const date = fromDayNumber(day);
  return { kind: "EARLIER_OF", from: date, otherSteps, to: date, authority };
}

/** The day a rule gives, or `unknown`; its steps go to `steps` when the reasons are wanted. */
export function dayOfPlan<Facts>(plan: Plan<Facts>, count: Count<Facts>, steps: Steps): DayNumber {
  if (plan.choose === "EARLIEST_LAST_DAY") return earliestLastDay(plan, count, steps);
  const start = chooseStart(plan, count);
  if (start === undefined || !applies(plan, start, count)) return unknown;
  return countFrom(plan, start, count, steps);
}

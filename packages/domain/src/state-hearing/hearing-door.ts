import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { ClockFacts } from "../complaint/complaint-facts.ts";
import { computeDueDates } from "../deadlines/compute-deadlines.ts";
import { ruleById } from "../deadlines/rulebook.ts";
import { latestOf } from "../machine/dates.ts";
import type { CountingContext } from "../world.ts";

/** The days that the law gives to resolve a complaint, from the rule that says so. */
export function lawfulDaysToResolve(): number {
  const { period } = ruleById("written-resolution");
  return typeof period?.amount === "number" ? period.amount : 0;
}

/**
 * The first day on which a state hearing may be asked for: the day of the written resolution, or the day after the 30
 * days from making the complaint, whichever comes first, Fam. Code 17801(b). The extension is not mentioned there and so
 * does not delay it. Undefined while nothing shows when the complaint was made.
 */
export function exhaustedOn(facts: ClockFacts, context: CountingContext): PlainDate | undefined {
  const madeOn = computeDueDates(facts, context)["complaint-made-on"];
  if (madeOn === undefined) return facts.resolution?.datedOn;
  const withoutAnswer = addDays(madeOn, lawfulDaysToResolve() + 1);
  const datedOn = facts.resolution?.datedOn;
  return datedOn !== undefined && datedOn < withoutAnswer ? datedOn : withoutAnswer;
}

/**
 * The last day to ask for a state hearing, Fam. Code 17801(c), read in the parent's favour: the later one when both a
 * late resolution and its absence count. Undefined while it cannot be known: a resolution came, its receipt is not recorded.
 */
export function lastDayToAsk(facts: ClockFacts, context: CountingContext): PlainDate | undefined {
  if (facts.resolution !== undefined && facts.resolution.receivedOn === undefined) return undefined;
  const dates = computeDueDates(facts, context);
  return latestOf(
    dates["state-hearing-request-after-resolution"],
    dates["state-hearing-request-no-resolution"],
  );
}

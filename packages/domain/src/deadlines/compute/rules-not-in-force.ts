import { dayCount } from "../../calendar/day-number.ts";
import type { CountingContext } from "../../world/world.ts";
import { applies, chooseStart } from "../counting/chosen-start.ts";
import { dayOfPlan } from "../counting/day-of-plan.ts";
import { computeDueDatesOf } from "./compute-deadlines.ts";
import { days } from "./days-of-given.ts";
import { plans } from "./counting-plan.ts";
import { whyNoDate, type RuleWithoutDate } from "./deadline-of.ts";
import type { GivenFacts } from "../facts/given-facts.ts";
import { unknown } from "../counting/known-days.ts";
import type { RuleId } from "../rulebook/rule-id.ts";

/** The days on which every version of every rule is in force: facts that keep within them leave none out. */
const allInForce = {
  from: Math.max(...plans.map(({ inForceFrom }) => inForceFrom)),
  until: Math.min(...plans.map(({ inForceUntil }) => inForceUntil)),
};

/** The rules as if each had always been in force and always would be. */
const timeless = plans.map((plan) => ({ ...plan, inForceFrom: 0, inForceUntil: dayCount }));

/**
 * The rules that would give a day had all been in force. Only days that others run from are counted: from a day at the
 * edge of the calendar nothing else could be.
 */
function startedRegardless(facts: GivenFacts, context: CountingContext): readonly RuleId[] {
  days.fill(facts);
  const count = { facts, context, days };
  const started: RuleId[] = [];
  for (const plan of timeless) {
    const start = chooseStart(plan, count);
    if (start === undefined || !applies(plan, start, count)) continue;
    if (plan.produces !== unknown) days.set(plan.produces, dayOfPlan(plan, count, null));
    started.push(plan.id);
  }
  return started;
}

/**
 * The rules that would give a date from these facts had they, or the rules that they run from, been in force when the
 * clock would start, in the order of the rulebook. Ask it of the facts whose dates were computed last.
 */
export function notInForceOf(given: GivenFacts, context: CountingContext): readonly RuleId[] {
  if (!days.isAnyOutside(allInForce.from, allInForce.until)) return none;
  const regardless = startedRegardless(given, context);
  const dates = computeDueDatesOf(given, context);
  return regardless.filter((ruleId) => dates[ruleId] === undefined);
}

const none: readonly RuleId[] = Object.freeze([]);

/**
 * The rules that give no date only because they, or what their first day rests on, were not in force on it, each with that
 * reason. Whoever asks for every date at once is so told what is missing and why: a date is never taken from another time.
 */
export function rulesNotInForce(given: GivenFacts, context: CountingContext): readonly RuleWithoutDate[] {
  computeDueDatesOf(given, context);
  return notInForceOf(given, context).map((ruleId) => whyNoDate(ruleId, given, context));
}

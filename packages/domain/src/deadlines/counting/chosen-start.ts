import type { DayNumber } from "../../calendar/day-number.ts";
import type { Count } from "./counting.ts";
import { unknown } from "./known-days.ts";
import type { Plan, PlannedStart } from "./plan.ts";

/** Whether a start is known and fits the case and the facts. */
export function counts<Facts>(start: PlannedStart<Facts>, { facts, context, days }: Count<Facts>): boolean {
  const day = days.day(start.slot);
  if (day === unknown) return false;
  if (start.fits?.(facts) === false) return false;
  return start.condition === null || start.condition.holds(facts, day, context.settings);
}

/** Whether the rule was in force when the clock started, and its condition holds. */
export function applies<Facts>(
  plan: Plan<Facts>,
  start: PlannedStart<Facts>,
  { facts, context, days }: Count<Facts>,
): boolean {
  const day = days.day(start.slot);
  if (day < plan.inForceFrom || day > plan.inForceUntil) return false;
  return plan.condition === null || plan.condition.holds(facts, day, context.settings);
}

/** The start that counts: the first known that fits, or the earliest or the latest of all. */
export function chooseStart<Start extends PlannedStart<Facts>, Facts>(
  { choose, starts }: Pick<Plan<Facts>, "choose"> & { readonly starts: readonly Start[] },
  count: Count<Facts>,
): Start | undefined {
  const dayOf = ({ slot }: Start): DayNumber => count.days.day(slot);
  let chosen: Start | undefined;
  for (const start of starts) {
    if (!counts(start, count)) continue;
    if (choose === "FIRST_KNOWN") return start;
    const isPreferred =
      chosen === undefined ||
      (choose === "LATEST" ? dayOf(start) > dayOf(chosen) : dayOf(start) < dayOf(chosen));
    if (isPreferred) chosen = start;
  }
  return chosen;
}

import type { CountingContext } from "../../world/world.ts";
import type { Plan, PlannedStart } from "../compute/counting-plan.ts";
import type { GivenFacts } from "../facts/given-facts.ts";
import { slotDay, unknown } from "./known-days.ts";

/** Whether a start is known and fits the channel and the facts. */
export function counts(start: PlannedStart, facts: GivenFacts, context: CountingContext): boolean {
  const day = slotDay(start.slot);
  if (day === unknown) return false;
  if (start.channel !== undefined && start.channel !== facts.complaint?.filing?.channel) return false;
  return start.condition === null || start.condition.holds(facts, day, context.settings);
}

/** Whether the rule was in force when the clock started, and its condition holds. */
export function applies(
  plan: Plan,
  start: PlannedStart,
  facts: GivenFacts,
  context: CountingContext,
): boolean {
  const day = slotDay(start.slot);
  if (day < plan.inForceFrom || day > plan.inForceUntil) return false;
  return plan.condition === null || plan.condition.holds(facts, day, context.settings);
}

/** Whether the rule takes this start rather than the one chosen so far. */
function isPreferred({ choose }: Plan, { slot }: PlannedStart, chosen: PlannedStart): boolean {
  return choose === "LATEST" ? slotDay(slot) > slotDay(chosen.slot) : slotDay(slot) < slotDay(chosen.slot);
}

/** The start that counts: the first known that fits, or the earliest or the latest of all. */
export function chooseStart(
  plan: Plan,
  facts: GivenFacts,
  context: CountingContext,
): PlannedStart | undefined {
  let chosen: PlannedStart | undefined;
  for (const start of plan.starts) {
    if (!counts(start, facts, context)) continue;
    if (plan.choose === "FIRST_KNOWN") return start;
    if (chosen === undefined || isPreferred(plan, start, chosen)) chosen = start;
  }
  return chosen;
}

import type { PlainDate } from "../calendar/plain-date.ts";
import { advisedDay } from "./advised-day.ts";
import { computeDueDatesOf } from "./compute/compute-deadlines.ts";
import type { ComplaintClockFacts } from "./facts/given-facts.ts";
import type { RuleId } from "./rulebook/rule-id.ts";
import { earliestOf, latestOf } from "../calendar/first-and-last.ts";
import type { CountingContext } from "../world/world.ts";

/**
 * The first day on which a state hearing may be asked for: the day of the written resolution, or the day on which the
 * absence of one opens the door, whichever comes first, Fam. Code 17801(b). Undefined while nothing shows when the
 * complaint was made.
 */
export function exhaustedOn(complaint: ComplaintClockFacts, context: CountingContext): PlainDate | undefined {
  const opening = computeDueDatesOf({ complaint }, context)["state-hearing-request-opening"];
  return earliestOf(opening, complaint.resolution?.datedOn);
}

/**
 * The last day to ask for a state hearing, Fam. Code 17801(c), read in the parent's favour: the later one when both a
 * late resolution and its absence count. Undefined while it cannot be known: a resolution came, its receipt is not recorded.
 */
export function lastDayToAsk(
  complaint: ComplaintClockFacts,
  context: CountingContext,
): PlainDate | undefined {
  if (complaint.resolution !== undefined && complaint.resolution.receivedOn === undefined) return undefined;
  const dates = computeDueDatesOf({ complaint }, context);
  return latestOf(
    dates["state-hearing-request-after-resolution"],
    dates["state-hearing-request-no-resolution"],
  );
}

/** The last days to ask for a state hearing that may stand side by side. */
const lastDays = [
  "state-hearing-request-no-resolution",
  "state-hearing-request-advised",
  "state-hearing-request-after-resolution",
] as const satisfies readonly RuleId[];

/**
 * The rule whose last day to ask for a state hearing is the one to tell the parent: the first to end, of those that were
 * not over when the resolution was dated. After a late answer that may be the one from making, and not the public page's
 * 90 days from the resolution's date. Undefined when no last day is known.
 */
export function ruleToAdvise(
  dates: Readonly<Partial<Record<RuleId, PlainDate>>>,
  resolutionDatedOn: PlainDate | undefined,
): RuleId | undefined {
  const days = lastDays.map((rule) => dates[rule]);
  const advised = advisedDay(days, resolutionDatedOn);
  return advised && lastDays[days.indexOf(advised)];
}

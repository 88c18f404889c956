import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import { computeDueDatesOf } from "../../deadlines/compute/compute-deadlines.ts";
import type { DueDates } from "../../deadlines/compute/due-date-effect.ts";
import type { GivenFacts } from "../../deadlines/facts/given-facts.ts";
import { ruleById } from "../../deadlines/rulebook/rulebook.ts";
import { ruleIds, type RuleId } from "../../deadlines/rulebook/rule-id.ts";
import { earliestOf, latestOf } from "../../calendar/first-and-last.ts";
import type { CountingContext } from "../../world/world.ts";
import type { EvidencedFact } from "../evidenced-facts.ts";
import type { Exactness } from "../evidence/evidence.ts";
import { factAt, withFact } from "../fact-at.ts";

/** What the days of a range are for. */
export const dueDateUses = ["WORK_TO_EARLIEST", "DOOR_CLOSES_LATEST", "TELL_EARLIEST"] as const;

/** The days that a date may be while the fact it runs from is not exactly known. */
export interface DueDateRange {
  readonly ruleId: RuleId;
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  /**
   * WORK_TO_EARLIEST: someone owes an act, and is safe only by the earliest day. DOOR_CLOSES_LATEST: a right of the
   * complainant, which no doubt about a day may cut short. TELL_EARLIEST: nobody owes anything by it, or it is the safe
   * day to tell the complainant, whose door another date closes.
   */
  readonly use: (typeof dueDateUses)[number];
  /** The day that counts under this use. */
  readonly on: PlainDate;
  /** Whether the date exists whatever day of the range is the true one. */
  readonly always: boolean;
}

/** The days that may be the true one: of a dispute the two that are claimed and none between; none of an exact day. */
function possibleDays(day: PlainDate | undefined, exactness: Exactness): readonly PlainDate[] {
  switch (exactness.as) {
    case "EXACT":
      return [];
    case "DISPUTED":
      return day === undefined || exactness.otherDay === undefined ? [] : [day, exactness.otherDay];
    case "APPROXIMATE": {
      const days: PlainDate[] = [];
      for (let one = exactness.earliest; one <= exactness.latest; one = addDays(one, 1)) days.push(one);
      return days;
    }
  }
}

/** The public page's earlier day, told so that nobody relies on the later one of the statute. */
const toldForSafety: RuleId = "state-hearing-request-advised";

function useOf(ruleId: RuleId): DueDateRange["use"] {
  const { nature, obligor } = ruleById(ruleId);
  if (ruleId === toldForSafety) return "TELL_EARLIEST";
  if (nature === "DUTY") return "WORK_TO_EARLIEST";
  return nature === "RIGHT" && obligor !== "LCSA" ? "DOOR_CLOSES_LATEST" : "TELL_EARLIEST";
}

function rangeOf(ruleId: RuleId, outcomes: readonly DueDates[]): readonly DueDateRange[] {
  const dates = outcomes.map((dates) => dates[ruleId]).filter((date) => date !== undefined);
  const [earliest, latest] = [earliestOf(...dates), latestOf(...dates)];
  if (earliest === undefined || latest === undefined) return [];
  const always = dates.length === outcomes.length;
  if (earliest === latest && always) return [];
  const use = useOf(ruleId);
  const on = use === "DOOR_CLOSES_LATEST" ? latest : earliest;
  return [{ ruleId, earliest, latest, use, on, always }];
}

/**
 * The dates that are not certain because a fact is approximate or disputed: from the earliest to the latest, and which
 * of the two counts. The agency works to the earliest; the complainant's door closes at the latest. Dates that are the
 * same whatever day is true are left out.
 */
export function dueDateRanges(
  given: GivenFacts,
  fact: EvidencedFact,
  exactness: Exactness,
  context: CountingContext,
): readonly DueDateRange[] {
  const outcomes = possibleDays(factAt(given, fact), exactness).map((day) =>
    computeDueDatesOf(withFact(given, fact, day), context),
  );
  return ruleIds.flatMap((ruleId) => rangeOf(ruleId, outcomes));
}

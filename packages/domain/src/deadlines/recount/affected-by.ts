import type { CalendarChange } from "../../calendar/calendar-change.ts";
import { calendarName } from "../../calendar/business-calendar.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { CountingContext } from "../../world/world.ts";
import { computeDeadlinesOf, computeDueDatesOf, type Deadline } from "../compute/compute-deadlines.ts";
import type { Obligor } from "../rulebook/deadline-rule.ts";
import { dueDateEffect, type DueDateEffect, type DueDates } from "../compute/due-date-effect.ts";
import type { GivenFacts } from "../facts/given-facts.ts";
import { keepPromise, type KeptPromise, type PromisedDate } from "./promise.ts";
import { ruleById } from "../rulebook/rulebook.ts";
import { type RuleId } from "../rulebook/rule-id.ts";

/** The clocks of one complaint, as far as a change of a calendar asks. */
export interface RunningClocks {
  /** Whatever the caller knows the complaint by. */
  readonly id: string;
  readonly given: GivenFacts;
  /** Dates that mailed notices gave to the complainant. */
  readonly promises?: readonly PromisedDate[] | undefined;
}

/** One date that the change moves. */
export interface AffectedDate {
  readonly ruleId: RuleId;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The promises that notices made about it. */
  readonly promises: readonly KeptPromise[];
  /**
   * Who must be told: whoever acts by the date, and the complainant when a promised date moves later. Nobody, when what was
   * done stays in time or late as it was.
   */
  readonly tell: readonly Obligor[];
}

/** One complaint that the change touches. */
export interface AffectedClocks extends Pick<DueDateEffect, "appearing" | "vanishing"> {
  readonly id: string;
  readonly moved: readonly AffectedDate[];
}

/** The context with the calendar of the changed body as it was or as it is now. */
function contextWith(
  context: CountingContext,
  change: CalendarChange,
  when: "before" | "after",
): CountingContext {
  return { ...context, calendars: { ...context.calendars, [calendarName[change.body]]: change[when] } };
}

/** Whoever acts by a date, and the complainant whose promised date moved later; nobody acts by a derived date. */
function whoToTell(ruleId: RuleId, promises: readonly KeptPromise[]): readonly Obligor[] {
  const { nature, obligor } = ruleById(ruleId);
  const moved = promises.some(({ outcome }) => outcome === "LATER");
  const acting = nature !== "DERIVED" && (obligor !== "COMPLAINANT" || promises.length === 0);
  return [...(acting ? [obligor] : []), ...(moved ? (["COMPLAINANT"] as const) : [])];
}

/** Whether a date is over and its move makes nothing that was late timely, or the other way round. */
function isSettled(deadline: Deadline | undefined, { from, to }: DueDateEffect["moved"][number]): boolean {
  const endedOn = deadline?.metOn ?? deadline?.excusedOn;
  return endedOn !== undefined && endedOn <= from === endedOn <= to;
}

function affectedDate(
  move: DueDateEffect["moved"][number],
  deadlines: readonly Deadline[],
  promised: readonly PromisedDate[] = [],
): AffectedDate {
  const deadline = deadlines.find(({ ruleId }) => ruleId === move.ruleId);
  const promises = promised
    .filter(({ ruleId }) => ruleId === move.ruleId)
    .map((promise) => keepPromise(promise, move.to));
  return { ...move, promises, tell: isSettled(deadline, move) ? [] : whoToTell(move.ruleId, promises) };
}

/**
 * Which dates a change of a body's calendar moves, from when to when, for many complaints at once; a complaint that
 * it leaves alone is absent. A date promised in a mailed notice may move later and never earlier: computed and kept
 * date stand side by side, with whom to tell. A closed branch or counter is no change and touches nothing.
 */
export function affectedBy(
  change: CalendarChange,
  clocks: readonly RunningClocks[],
  context: CountingContext,
): readonly AffectedClocks[] {
  if (change.closed.length + change.opened.length === 0) return [];
  return affectedBetween(
    contextWith(context, change, "before"),
    contextWith(context, change, "after"),
    clocks,
  );
}

/** The same between any two ways to count, such as before and after a setting was changed. */
export function affectedBetween(
  was: CountingContext,
  is: CountingContext,
  clocks: readonly RunningClocks[],
): readonly AffectedClocks[] {
  const affected: AffectedClocks[] = [];
  for (const { id, given, promises } of clocks) {
    const before = computeDueDatesOf(given, was);
    const { moved, appearing, vanishing } = dueDateEffect(before, computeDueDatesOf(given, is));
    if (moved.length + appearing.length + vanishing.length === 0) continue;
    const deadlines = computeDeadlinesOf(given, is);
    const dates = moved.map((move) => affectedDate(move, deadlines, promises));
    affected.push({ id, moved: dates, appearing, vanishing });
  }
  return affected;
}

/**
 * The same for a change of the rules themselves: how the dates that were counted before differ from those of today.
 *
 * @returns null when no date differs.
 */
export function affectedByRules(
  counted: DueDates,
  today: readonly Deadline[],
  { id, promises }: Pick<RunningClocks, "id" | "promises">,
): AffectedClocks | null {
  const dates: DueDates = Object.fromEntries(today.map(({ ruleId, dueOn }) => [ruleId, dueOn]));
  const { moved, appearing, vanishing } = dueDateEffect(counted, dates);
  if (moved.length + appearing.length + vanishing.length === 0) return null;
  return { id, moved: moved.map((move) => affectedDate(move, today, promises)), appearing, vanishing };
}

import {
  closedWeekdaysBetween,
  countBusinessDays,
  rollBack,
  rollForward,
  type BusinessCalendar,
  type Calendars,
} from "../../calendar/business-calendar.ts";
import { sameDateAfterYears, type DayNumber } from "../../calendar/day-number.ts";
import { fromDayNumber } from "../../calendar/plain-date.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { CountingContext } from "../../world/world.ts";
import type { Plan, PlannedAddition, PlannedPeriod, PlannedStart } from "./plan.ts";
import type { ExplanationStep } from "./explanation-step.ts";
import { unknown, type KnownDays } from "./known-days.ts";

// The only arithmetic of the deadlines. Every function gives a day and, when it is handed a list, writes down how.

/** What is counted: the facts, what counting needs besides, and the days that are known of them. */
export interface Count<Facts> {
  readonly facts: Facts;
  readonly context: CountingContext;
  readonly days: KnownDays<Facts>;
}

/** The calendar of a plan. */
type Counted = Pick<Plan<never>, "calendar">;

/** Where the steps are written; null when only the day is wanted. */
export type Steps = ExplanationStep[] | null;

function calendarOf({ calendar }: Counted, { agency, state, court }: Calendars): BusinessCalendar {
  return calendar === "STATE" ? state : calendar === "COURT" ? court : agency;
}

function addBusinessDays(
  period: PlannedPeriod,
  from: DayNumber,
  days: number,
  calendar: BusinessCalendar,
  steps: Steps,
): DayNumber {
  const to = countBusinessDays(calendar, from, days);
  steps?.push({
    kind: "ADD_BUSINESS_DAYS",
    from: fromDayNumber(from),
    days,
    body: calendar.body,
    closedOn: closedWeekdaysBetween(calendar, from, to),
    to: fromDayNumber(to),
    authority: period.authority,
  });
  return to;
}

function addDays(from: DayNumber, days: number, { authority }: PlannedPeriod, steps: Steps): DayNumber {
  const end = from + days;
  steps?.push({
    kind: "ADD_CALENDAR_DAYS",
    from: fromDayNumber(from),
    days,
    to: fromDayNumber(end),
    authority,
  });
  return end;
}

function countBack(from: DayNumber, days: number, { authority }: PlannedPeriod, steps: Steps): DayNumber {
  const end = from - days;
  steps?.push({ kind: "COUNT_BACK", from: fromDayNumber(from), days, to: fromDayNumber(end), authority });
  return end;
}

function addYears(start: DayNumber, years: number, { authority }: PlannedPeriod, steps: Steps): DayNumber {
  const end = sameDateAfterYears(start, years);
  steps?.push({ kind: "ADD_YEARS", from: fromDayNumber(start), years, to: fromDayNumber(end), authority });
  return end;
}

/** Counts a period from a day, without rolling. A period of no days is no step. */
function countPeriod(
  period: PlannedPeriod,
  from: DayNumber,
  plan: Counted,
  context: CountingContext,
  steps: Steps,
): DayNumber {
  const amount = typeof period.amount === "number" ? period.amount : context.settings[period.amount];
  if (amount === 0) return from;
  switch (period.unit) {
    case "CALENDAR_DAYS":
      return addDays(from, amount, period, steps);
    case "BUSINESS_DAYS":
      return addBusinessDays(period, from, amount, calendarOf(plan, context.calendars), steps);
    case "DAYS_BEFORE":
      return countBack(from, amount, period, steps);
    case "YEARS":
      return addYears(from, amount, period, steps);
  }
}

/** Adds what a decision grants on top of the unrolled day. */
function countAddition<Facts>(
  addition: PlannedAddition<Facts>,
  from: DayNumber,
  { facts, context }: Count<Facts>,
  steps: Steps,
): DayNumber {
  const days = addition.days(facts) ?? 0;
  if (days === 0) return from;
  if (addition.condition !== null && !addition.condition.holds(facts, from, context.settings)) return from;
  const end = from + days;
  steps?.push({
    kind: "ADD_CALENDAR_DAYS",
    from: fromDayNumber(from),
    days,
    granted: addition.granted,
    to: fromDayNumber(end),
    authority: addition.authority,
  });
  return end;
}

/** Moves a closed last day to the nearest day on which one body is open. */
function rollOn(
  calendar: BusinessCalendar,
  day: DayNumber,
  back: boolean,
  authority: AuthorityKey,
  steps: Steps,
): DayNumber {
  const rolled = back ? rollBack(calendar, day) : rollForward(calendar, day);
  if (steps === null || rolled === day) return rolled;
  const move = { from: fromDayNumber(day), body: calendar.body, to: fromDayNumber(rolled), authority };
  steps.push(
    back
      ? { kind: "ROLL_BACK", ...move, closedOn: closedWeekdaysBetween(calendar, rolled, day + 1) }
      : { kind: "ROLL_FORWARD", ...move, closedOn: closedWeekdaysBetween(calendar, day - 1, rolled) },
  );
  return rolled;
}

/** Moves a closed last day to an open one; where two bodies must be open, by turns until both are. */
function roll<Facts>(
  plan: Counted,
  start: PlannedStart<Facts>,
  day: DayNumber,
  { facts, context }: Count<Facts>,
  steps: Steps,
): DayNumber {
  if (start.roll === null) return day;
  const { back, authority, alsoOpen } = start.roll;
  const calendar = calendarOf(plan, context.calendars);
  let rolled = rollOn(calendar, day, back, authority, steps);
  if (alsoOpen === null || alsoOpen.condition?.holds(facts, day, context.settings) === false) return rolled;
  const other = calendarOf({ calendar: alsoOpen.body }, context.calendars);
  for (let before = unknown; before !== rolled;) {
    before = rollOn(other, rolled, back, alsoOpen.authority, steps);
    rolled = rollOn(calendar, before, back, authority, steps);
  }
  return rolled;
}

/** The step that names the fact and, of things that came several times, which one. */
function startStep<Facts>(
  { fact, authority, ordinalOf }: PlannedStart<Facts>,
  day: DayNumber,
  facts: Facts,
): ExplanationStep {
  const step = { kind: "START", fact, to: fromDayNumber(day), authority } as const;
  const ordinal = ordinalOf?.(facts);
  return ordinal === undefined ? step : { ...step, ordinal };
}

/** The day a rule gives from a start: the period, the days granted on top of the unrolled day, then the roll. */
export function countFrom<Facts>(
  plan: Counted,
  start: PlannedStart<Facts>,
  count: Count<Facts>,
  steps: Steps,
): DayNumber {
  const { facts, context, days } = count;
  let day = days.day(start.slot);
  steps?.push(startStep(start, day, facts));
  if (start.period !== null) day = countPeriod(start.period, day, plan, context, steps);
  if (start.addition !== null) day = countAddition(start.addition, day, count, steps);
  return roll(plan, start, day, count, steps);
}

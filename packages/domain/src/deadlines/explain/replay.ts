import {
  addBusinessDays,
  calendarName,
  isBusinessDay,
  nextBusinessDay,
  previousBusinessDay,
  type BusinessCalendar,
  type Calendars,
} from "../../calendar/business-calendar.ts";
import type { CalendarBody } from "../../calendar/california-holidays.ts";
import { addDays, addYears, isCountedDay, type PlainDate } from "../../calendar/plain-date.ts";
import { Impossible } from "../../vocabulary/impossible.ts";
import type { ExplanationStep } from "../counting/explanation-step.ts";

/**
 * Follows the steps and returns the date they end on. Throws `Impossible` when a step does not begin where the one
 * before ended, or says another day than its own arithmetic gives. With `calendars`, each count and roll over open days
 * is done again too, so a stored explanation can be checked and not only read.
 */
export function replay(steps: readonly ExplanationStep[], calendars?: Calendars): PlainDate {
  let at: PlainDate | undefined;
  for (const step of steps) {
    if ((step.kind === "START") !== (at === undefined))
      throw new Impossible("The first step, and no other, names the fact the clock runs from.");
    if (step.kind !== "START" && step.from !== at)
      throw new Impossible(`A step begins on ${step.from} and not on ${at}.`);
    const to = redo(step, calendars);
    if (to !== step.to) throw new Impossible(`A step says ${step.to}; counted again it is ${to}.`);
    at = to;
  }
  if (!isCountedDay(at)) throw new Impossible("There are no steps to follow.");
  return at;
}

function redo(step: ExplanationStep, calendars: Calendars | undefined): PlainDate {
  switch (step.kind) {
    case "START":
      return step.to;
    case "ADD_CALENDAR_DAYS":
      return addDays(step.from, step.days);
    case "COUNT_BACK":
      return addDays(step.from, -step.days);
    case "ADD_YEARS":
      return addYears(step.from, step.years);
    case "EARLIER_OF":
      return earlier(step.from, replay(step.otherSteps, calendars));
    case "ADD_BUSINESS_DAYS":
    case "ROLL_FORWARD":
    case "ROLL_BACK":
      return calendars === undefined ? step.to : redoOnOpenDays(step, calendars[calendarName[step.body]]);
  }
}

function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return one <= other ? one : other;
}

function redoOnOpenDays(
  step: Extract<ExplanationStep, { body: CalendarBody }>,
  calendar: BusinessCalendar,
): PlainDate {
  if (step.kind === "ADD_BUSINESS_DAYS") return addBusinessDays(calendar, step.from, step.days);
  if (isBusinessDay(calendar, step.from)) throw new Impossible(`${step.from} is open and moves nowhere.`);
  return step.kind === "ROLL_BACK"
    ? previousBusinessDay(calendar, step.from)
    : nextBusinessDay(calendar, step.from);
}

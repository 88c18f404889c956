import type { PathStep } from "../refusal/coded-refusal.ts";
import { textTrouble } from "../input/typed-text.ts";
import { calendarCoverage, createCalendar, isBusinessDay } from "../calendar/business-calendar.ts";
import { closureScopes, type CalendarEntry, type Closure, type StruckDay } from "./calendar-entry.ts";
import { refuseCalendar, type CalendarRefusal } from "./calendar-refusal.ts";
import type { CalendarBody } from "../calendar/california-holidays.ts";
import { daysBetween, isPlainDate, weekday, type PlainDate } from "../calendar/plain-date.ts";

/** Days that one closure may hold: a year. */
export const closureDaysLimit = 366;

type Path = readonly PathStep[];

/** Whether a day is one, and of the years that the body's table holds. */
function checkDay(body: CalendarBody, date: PlainDate, path: Path): CalendarRefusal | undefined {
  if (!isPlainDate(date)) return refuseCalendar("INVALID_DATE", path);
  const { firstYear, lastYear } = calendarCoverage(body);
  const year = Number(date.slice(0, 4));
  return year < firstYear || year > lastYear
    ? refuseCalendar("OUT_OF_RANGE", path, { firstYear, lastYear })
    : undefined;
}

function checkSpan({ scope, from, through }: Closure, path: Path): CalendarRefusal | undefined {
  if (through === null)
    return scope === "WHOLE_AGENCY_WHOLE_DAY"
      ? refuseCalendar("CLOSURE_WITHOUT_END", [...path, "through"])
      : undefined;
  if (through < from) return refuseCalendar("CLOSURE_REVERSED", [...path, "through"]);
  const days = daysBetween(from, through) + 1;
  return scope === "WHOLE_AGENCY_WHOLE_DAY" && days > closureDaysLimit
    ? refuseCalendar("CLOSURE_TOO_LONG", [...path, "through"], { most: closureDaysLimit })
    : undefined;
}

function checkClosure(body: CalendarBody, closure: Closure, path: Path): CalendarRefusal | undefined {
  if (!closureScopes.includes(closure.scope))
    return refuseCalendar("UNKNOWN_VALUE", [...path, "scope"], { known: closureScopes.join(", ") });
  return (
    checkDay(body, closure.from, [...path, "from"]) ??
    (closure.through === null ? undefined : checkDay(body, closure.through, [...path, "through"])) ??
    checkSpan(closure, path)
  );
}

/** A day can be struck only when the body's table, and not the weekend, closes it. */
function checkStruckDay(body: CalendarBody, { on }: StruckDay, path: Path): CalendarRefusal | undefined {
  const wrong = checkDay(body, on, [...path, "on"]);
  if (wrong) return wrong;
  const closedByTable = weekday(on) < 6 && !isBusinessDay(createCalendar({ body }), on);
  return closedByTable ? undefined : refuseCalendar("DAY_NOT_IN_TABLE", [...path, "on"]);
}

function checkRecord(entry: CalendarEntry, path: Path): CalendarRefusal | undefined {
  const texts = [
    ["reason", textTrouble(entry.reason, { lines: "MANY_LINES", whenEmpty: "REASON_REQUIRED" })],
    ["author", textTrouble(entry.author, { lines: "ONE_LINE" })],
  ] as const;
  for (const [name, trouble] of texts)
    if (trouble) return refuseCalendar(trouble.code, [...path, name], trouble.details);
  return isPlainDate(entry.recordedOn) ? undefined : refuseCalendar("INVALID_DATE", [...path, "recordedOn"]);
}

/** Checks one entry of a body's calendar, wherever it came from; undefined when it can be taken. */
export function checkCalendarEntry(
  body: CalendarBody,
  entry: CalendarEntry,
  path: Path = [],
): CalendarRefusal | undefined {
  const kinds = ["CLOSURE", "STRUCK_DAY"] as const;
  if (!kinds.includes(entry.kind))
    return refuseCalendar("UNKNOWN_VALUE", [...path, "kind"], { known: kinds.join(", ") });
  const wrong =
    entry.kind === "CLOSURE" ? checkClosure(body, entry, path) : checkStruckDay(body, entry, path);
  return wrong ?? checkRecord(entry, path);
}

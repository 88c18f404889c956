import { ok, refused, type Result } from "../vocabulary/result.ts";
import { createCalendar, type BusinessCalendar } from "../calendar/business-calendar.ts";
import { movesDates, type CalendarEntry } from "./calendar-entry.ts";
import type { CalendarRefusal } from "./calendar-refusal.ts";
import type { CalendarBody } from "../calendar/california-holidays.ts";
import { checkCalendarEntry } from "./check-calendar-entry.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";

/** The calendar of one body as it was entered: each entry with its reason, author and day of recording. */
export interface CalendarEntries {
  readonly body: CalendarBody;
  readonly entries: readonly CalendarEntry[];
}

/** The days that an entry closes; none when it moves no date. */
function daysClosedBy(entry: CalendarEntry): readonly PlainDate[] {
  if (entry.kind !== "CLOSURE" || !movesDates(entry) || entry.through === null) return [];
  const days: PlainDate[] = [];
  for (let day = entry.from; day <= entry.through; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * The days on which a body is open: its shipped table, less the struck days, plus the days on which the whole of it is
 * closed. Closed branches and counters are kept in the entries and move nothing (CCP 12b). Refuses the first entry
 * that cannot be taken, with its path: ["entries", 2, "through"].
 */
export function calendarFrom({ body, entries }: CalendarEntries): Result<BusinessCalendar, CalendarRefusal> {
  for (const [at, entry] of entries.entries()) {
    const wrong = checkCalendarEntry(body, entry, ["entries", at]);
    if (wrong) return refused(wrong);
  }
  const openDays = entries.flatMap((entry) => (entry.kind === "STRUCK_DAY" ? [entry.on] : []));
  return ok(createCalendar({ body, closures: entries.flatMap(daysClosedBy), openDays }));
}

import { Impossible } from "../vocabulary/impossible.ts";
import type { BusinessCalendar } from "./business-calendar.ts";
import type { CalendarBody } from "./california-holidays.ts";
import { valueAt } from "./day-number.ts";
import { fromDayNumber, type PlainDate } from "./plain-date.ts";

/** One body's calendar before and after, and the days that differ, in order. */
export interface CalendarChange {
  readonly body: CalendarBody;
  readonly before: BusinessCalendar;
  readonly after: BusinessCalendar;
  /** Days that were open and are closed now. */
  readonly closed: readonly PlainDate[];
  /** Days that were closed and are open now. */
  readonly opened: readonly PlainDate[];
}

/** The days of one byte of a calendar that differ. */
function differingDays(byte: number, before: number, after: number): readonly number[] {
  const bits = before ^ after;
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (bits & (1 << bit)) !== 0).map((bit) => byte * 8 + bit);
}

/**
 * Compares two calendars of one body. A closed branch or a counter closed to visits is in neither list: it moves
 * nothing. Throws when the calendars belong to different bodies, which is a bug.
 */
export function calendarChange(before: BusinessCalendar, after: BusinessCalendar): CalendarChange {
  if (before.body !== after.body)
    throw new Impossible(`The calendars are of ${before.body} and of ${after.body}.`);
  const closed: PlainDate[] = [];
  const opened: PlainDate[] = [];
  for (const [byte, was] of before.openBits.entries()) {
    const is = valueAt(after.openBits, byte);
    if (was === is) continue;
    for (const day of differingDays(byte, was, is))
      ((is & (1 << (day & 7))) === 0 ? closed : opened).push(fromDayNumber(day));
  }
  return { body: before.body, before, after, closed, opened };
}

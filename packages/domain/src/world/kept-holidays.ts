import type { AuthorityKey } from "../law/authorities.ts";
import { ok, refused, type Result } from "../vocabulary/result.ts";
import type { Words } from "../vocabulary/words.ts";
import { calendarCoverage, tableOf } from "../calendar/business-calendar.ts";
import { refuseCalendar, type CalendarRefusal } from "./calendar-refusal.ts";
import { holidayNames, type CalendarBody } from "../calendar/california-holidays.ts";
import { dayNumberOf } from "../calendar/day-number.ts";
import { fromDayNumber, type PlainDate } from "../calendar/plain-date.ts";

/** The holidays that a body keeps in a year, as dates, with what they rest on. */
export interface KeptHolidays {
  readonly body: CalendarBody;
  readonly year: number;
  readonly authority: AuthorityKey;
  /** In the order of the year. A holiday kept on another day stands on the day it is kept. */
  readonly days: readonly { readonly on: PlainDate; readonly name: Words }[];
}

/**
 * The dated table of a body for a year: (COURT, 2027) ends with Friday, December 31, for January 1, 2028. A year for
 * which the table was not checked is refused: it never defaults.
 */
export function keptHolidays(body: CalendarBody, year: number): Result<KeptHolidays, CalendarRefusal> {
  const { authority, firstYear, lastYear } = calendarCoverage(body);
  if (!Number.isInteger(year) || year < firstYear || year > lastYear)
    return refused(refuseCalendar("OUT_OF_RANGE", ["year"], { firstYear, lastYear }));
  const first = dayNumberOf(year, 1, 1);
  const last = dayNumberOf(year, 12, 31);
  const days = [...holidayNames(tableOf(body))]
    .filter(([day]) => day >= first && day <= last)
    .map(([day, name]) => ({ on: fromDayNumber(day), name }));
  return ok({ body, year, authority, days });
}

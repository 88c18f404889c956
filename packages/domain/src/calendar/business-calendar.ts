import { holidayNames, tableCoverage, type CalendarBody, type HolidayTable } from "./california-holidays.ts";
import { dayCount, valueAt, weekdayOf, type DayNumber } from "./day-number.ts";
import { fromDayNumber, toDayNumber, type PlainDate } from "./plain-date.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { Language, Words } from "../vocabulary/words.ts";

/** The days on which one body is open. Made by `createCalendar`; an argument everywhere, never a global. */
export interface BusinessCalendar {
  readonly body: CalendarBody;
  /** Whole-day closures on top of the shipped table, CCP 12b. */
  readonly closures: readonly PlainDate[];
  /** Days of the shipped table that this body does not keep. */
  readonly openDays: readonly PlainDate[];
  /** One bit a day, 1 for open. Read it only through the functions of this file. */
  readonly openBits: Uint8Array;
}

/** The calendar of each body that counts days for or against a complaint. */
export interface Calendars {
  readonly agency: BusinessCalendar;
  readonly state: BusinessCalendar;
  readonly court: BusinessCalendar;
}

/** Under which name each body's calendar stands among them. */
export const calendarName: Readonly<Record<CalendarBody, keyof Calendars>> = {
  AGENCY: "agency",
  STATE: "state",
  COURT: "court",
};

interface ShippedTable {
  readonly bits: Uint8Array;
  readonly names: ReadonlyMap<DayNumber, Words>;
}

const shipped = new Map<HolidayTable, ShippedTable>();

/** The table a body starts from: an agency keeps the state's until it says otherwise. */
export function tableOf(body: CalendarBody): HolidayTable {
  return body === "COURT" ? "COURT" : "STATE";
}

function setBit(bits: Uint8Array, day: DayNumber, open: boolean): void {
  const mask = 1 << (day & 7);
  const byte = valueAt(bits, day >> 3);
  bits[day >> 3] = open ? byte | mask : byte & ~mask;
}

/** Builds a table once: weekdays open, holidays closed. Pure data, so keeping it changes no answer. */
function shippedTable(table: HolidayTable): ShippedTable {
  const known = shipped.get(table);
  if (known) return known;
  const bits = new Uint8Array((dayCount + 7) >> 3);
  for (let day = 0; day < dayCount; day += 1) if (weekdayOf(day) < 6) setBit(bits, day, true);
  const names = holidayNames(table);
  for (const day of names.keys()) setBit(bits, day, false);
  const made = { bits, names };
  shipped.set(table, made);
  return made;
}

/**
 * The calendar of a body: its shipped table, less `openDays`, plus `closures`. A day in both is closed. Saturdays and
 * Sundays stay closed whatever is said. Enter a closure only when the whole agency is closed for the whole day: a
 * closed branch or a counter closed to visits moves no date (CCP 12b).
 */
export function createCalendar(options: {
  readonly body: CalendarBody;
  readonly closures?: readonly PlainDate[];
  readonly openDays?: readonly PlainDate[];
}): BusinessCalendar {
  const { body, closures = [], openDays = [] } = options;
  const table = shippedTable(tableOf(body));
  if (closures.length === 0 && openDays.length === 0)
    return { body, closures, openDays, openBits: table.bits };
  const openBits = table.bits.slice();
  for (const date of openDays) {
    const day = toDayNumber(date);
    if (weekdayOf(day) < 6) setBit(openBits, day, true);
  }
  for (const date of closures) setBit(openBits, toDayNumber(date), false);
  return { body, closures, openDays, openBits };
}

/** Whether the body is open on a day number. */
function isOpenDay(calendar: BusinessCalendar, day: DayNumber): boolean {
  return (valueAt(calendar.openBits, day >> 3) & (1 << (day & 7))) !== 0;
}

/** The day itself if open, else the next open day: rolls as often as needed, so a holiday after a weekend is seen. */
export function rollForward(calendar: BusinessCalendar, day: DayNumber): DayNumber {
  let on = day;
  while (!isOpenDay(calendar, on)) {
    if (on >= dayCount) throw new RangeError("No open day is left in the calendar.");
    on += 1;
  }
  return on;
}

/** The day itself if open, else the open day before. */
export function rollBack(calendar: BusinessCalendar, day: DayNumber): DayNumber {
  let on = day;
  while (!isOpenDay(calendar, on)) {
    if (on < 0) throw new RangeError("No open day is left in the calendar.");
    on -= 1;
  }
  return on;
}

/** The `count`-th open day after `day`; `day` itself is not counted. A count of 0 is the day itself, open or not. */
export function countBusinessDays(calendar: BusinessCalendar, day: DayNumber, count: number): DayNumber {
  let on = day;
  for (let left = count; left > 0; left -= 1) on = rollForward(calendar, on + 1);
  return on;
}

/** Weekdays after `from` and before `to` on which the body is closed: what a count passed over. */
export function closedWeekdaysBetween(
  calendar: BusinessCalendar,
  from: DayNumber,
  to: DayNumber,
): readonly PlainDate[] {
  let closed: PlainDate[] | undefined;
  for (let day = from + 1; day < to; day += 1) {
    if (!isOpenDay(calendar, day) && weekdayOf(day) < 6) (closed ??= []).push(fromDayNumber(day));
  }
  return closed ?? nothingClosed;
}

const nothingClosed: readonly PlainDate[] = Object.freeze([]);

/** Whether the body is open: the state on Tuesday "2026-03-31" (a state holiday) → false. */
export function isBusinessDay(calendar: BusinessCalendar, date: PlainDate): boolean {
  return isOpenDay(calendar, toDayNumber(date));
}

/** The day itself if open, else the next open day, 22 CCR 120100(c): Sunday "2026-04-12" → Monday "2026-04-13". */
export function nextBusinessDay(calendar: BusinessCalendar, date: PlainDate): PlainDate {
  return fromDayNumber(rollForward(calendar, toDayNumber(date)));
}

/** The day itself if open, else the open day before: for what counts back from a hearing. */
export function previousBusinessDay(calendar: BusinessCalendar, date: PlainDate): PlainDate {
  return fromDayNumber(rollBack(calendar, toDayNumber(date)));
}

/** Counts open days, leaving out the first and keeping the last: (Friday "2026-03-06", 5) → Friday "2026-03-13". */
export function addBusinessDays(calendar: BusinessCalendar, date: PlainDate, count: number): PlainDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Cannot count ${count} business days.`);
  return fromDayNumber(countBusinessDays(calendar, toDayNumber(date), count));
}

const closure: Words = { en: "an office closure", es: "un cierre de la oficina" };
const weekend: Readonly<Record<number, Words>> = {
  6: { en: "Saturday", es: "sábado" },
  7: { en: "Sunday", es: "domingo" },
};

/** Why a day of the shipped table is closed, or that the body closed it itself. Weekends by their weekday. */
export function closedDayName(body: CalendarBody, date: PlainDate, language: Language): string {
  const day = toDayNumber(date);
  return (weekend[weekdayOf(day)] ?? shippedTable(tableOf(body)).names.get(day) ?? closure)[language];
}

/** Why the body is closed on a day ("31 March (state holiday)", "Sunday", "an office closure"); undefined when it is open. */
export function holidayName(
  calendar: BusinessCalendar,
  date: PlainDate,
  language: Language = "en",
): string | undefined {
  return isBusinessDay(calendar, date) ? undefined : closedDayName(calendar.body, date, language);
}

/** The years for which a body's table was checked, and its authority. Later years follow the same table. */
export function calendarCoverage(body: CalendarBody): {
  readonly authority: AuthorityKey;
  readonly firstYear: number;
  readonly lastYear: number;
} {
  return tableCoverage[tableOf(body)];
}

/**
 * Whole days as integers, counted from Monday, January 1, 1900 (day 0). Only this folder and the deadline engine
 * see them: everywhere else a legal day is a `PlainDate`. Integers make the arithmetic some thirty times faster
 * than objects, and no time zone can reach them.
 */
export type DayNumber = number;

/** The first and last years that the tables hold. */
export const firstYear = 1900;
export const lastYear = 2199;

const monthStartsCommon = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const monthStartsLeap = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

/** A value of a table, at a place that the caller knows to be within it. */
export function valueAt(table: ArrayLike<number>, index: number): number {
  // A default for a place that is never missing would be a branch that no test could take.
  return table[index] as number;
}

/** Whether a year has 366 days: 2000 and 2028 do, 1900 and 2100 do not. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The first day of each year, and of the one past the last. */
const yearStarts = [0];
for (let year = firstYear; year <= lastYear; year += 1)
  yearStarts.push(valueAt(yearStarts, year - firstYear) + (isLeapYear(year) ? 366 : 365));

/** One past the last day the tables hold. */
export const dayCount = valueAt(yearStarts, lastYear - firstYear + 1);

/** The days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  const starts = isLeapYear(year) ? monthStartsLeap : monthStartsCommon;
  return valueAt(starts, month) - valueAt(starts, month - 1);
}

/** The number of a day given by its parts, which must be valid: (2026, 3, 6) → 46086. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const starts = isLeapYear(year) ? monthStartsLeap : monthStartsCommon;
  return valueAt(yearStarts, year - firstYear) + valueAt(starts, month - 1) + day - 1;
}

function yearStart(year: number): DayNumber {
  return valueAt(yearStarts, year - firstYear);
}

/** The year that a day number of the tables lies in. */
function yearOf(dayNumber: DayNumber): number {
  let year = firstYear + Math.floor(dayNumber / 365);
  while (yearStart(year) > dayNumber) year -= 1;
  return year;
}

/** The year, month and day of a day number within the tables: 46086 → { year: 2026, month: 3, day: 6 }. */
export function partsOf(dayNumber: DayNumber): { year: number; month: number; day: number } {
  const year = yearOf(dayNumber);
  const starts = isLeapYear(year) ? monthStartsLeap : monthStartsCommon;
  const inYear = dayNumber - yearStart(year);
  const month = starts.findIndex((start) => start > inYear);
  return { year, month, day: inYear - valueAt(starts, month - 1) + 1 };
}

/** The same date some years later, the last day of February when that year has no 29th: Feb 29, 2028, 1 → Feb 28, 2029. */
export function sameDateAfterYears(dayNumber: DayNumber, years: number): DayNumber {
  const { year, month, day } = partsOf(dayNumber);
  return dayNumberOf(year + years, month, Math.min(day, daysInMonth(year + years, month)));
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(dayNumber: DayNumber): number {
  return (dayNumber % 7) + 1;
}

import {
  dayCount,
  dayNumberOf,
  daysInMonth,
  firstYear,
  partsOf,
  sameDateAfterYears,
  weekdayOf,
  type DayNumber,
} from "./day-number.ts";
import { ok, refused, type Result } from "../vocabulary/result.ts";
import type { Words } from "../vocabulary/words.ts";

declare const plainDateBrand: unique symbol;

/** A legal day in California civil time, as `YYYY-MM-DD`. Never an instant, never converted. */
export type PlainDate = string & { readonly [plainDateBrand]: "PlainDate" };

/** Why a text is no legal day. */
export interface DateRefusal {
  readonly code: "DATE_FORMAT" | "DATE_YEAR" | "DATE_MONTH" | "DATE_DAY";
  readonly words: Words;
}

/** The first of the years accepted at the border. The tables reach further so that no rule can count past their end. */
export const firstAcceptedYear = firstYear;
/** The last of them. */
export const lastAcceptedYear = 2150;

const isoShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads `YYYY-MM-DD`. Refuses anything else and names what is wrong: the form, the year (1900 to 2150), the month or the
 * day. `parsePlainDate("2026-02-30")` → refused, DATE_DAY: "There is no day 30 in 2026-02; that month has 28 days."
 */
export function parsePlainDate(text: string): Result<PlainDate, DateRefusal> {
  const match = isoShape.exec(text);
  if (!match) {
    return refused({
      code: "DATE_FORMAT",
      words: {
        en: "Write the date as year, month and day, like 2026-03-06.",
        es: "Escriba la fecha como año, mes y día, por ejemplo 2026-03-06.",
      },
    });
  }
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < firstAcceptedYear || year > lastAcceptedYear) {
    return refused({
      code: "DATE_YEAR",
      words: {
        en: `The year ${match[1]} is outside ${firstAcceptedYear} to ${lastAcceptedYear}.`,
        es: `El año ${match[1]} no está entre ${firstAcceptedYear} y ${lastAcceptedYear}.`,
      },
    });
  }
  if (month < 1 || month > 12) {
    return refused({
      code: "DATE_MONTH",
      words: {
        en: `There is no month ${match[2]}; months run from 01 to 12.`,
        es: `No existe el mes ${match[2]}; los meses van de 01 a 12.`,
      },
    });
  }
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return refused({
      code: "DATE_DAY",
      words: {
        en: `There is no day ${match[3]} in ${match[1]}-${match[2]}; that month has ${days} days.`,
        es: `No existe el día ${match[3]} en ${match[1]}-${match[2]}; ese mes tiene ${days} días.`,
      },
    });
  }
  return ok(text as PlainDate);
}

/** A legal day written in the code: `plainDate("2026-03-06")`. Throws on an invalid literal, which is a bug. */
export function plainDate(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new RangeError(`${JSON.stringify(text)}: ${parsed.refusal.words.en}`);
  return parsed.value;
}

/** Whether a value is a legal day: true for "2028-02-29", false for "2026-02-29" or 20260301. */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === "string" && parsePlainDate(value).ok;
}

/** The integer of a legal day. For the calendar and the deadline engine only. */
export function toDayNumber(date: PlainDate): DayNumber {
  const digit = (at: number): number => date.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return dayNumberOf(year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
}

/** Printed days, filled 512 at a time on first use: printing costs one look-up instead of building a string. */
const printed: (readonly PlainDate[] | undefined)[] = [];

function printChunk(chunk: number): readonly PlainDate[] {
  const dates: PlainDate[] = [];
  const end = Math.min((chunk + 1) << 9, dayCount);
  for (let n = chunk << 9; n < end; n += 1) {
    const { year, month, day } = partsOf(n);
    dates.push(`${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as PlainDate);
  }
  printed[chunk] = dates;
  return dates;
}

/** The legal day of an integer. Throws outside the tables (1900 to 2199), which only a bug can reach. */
export function fromDayNumber(dayNumber: DayNumber): PlainDate {
  if (!Number.isInteger(dayNumber)) throw new RangeError(`${dayNumber} is no whole day.`);
  const known = printed[dayNumber >> 9]?.[dayNumber & 511];
  if (known !== undefined) return known;
  const date = dayNumber >= 0 ? printChunk(dayNumber >> 9)[dayNumber & 511] : undefined;
  if (date === undefined) throw new RangeError(`Day ${dayNumber} is outside the years the calendar holds.`);
  return date;
}

/** Whether a value is a day that a count can end on, past the accepted years too: true for "2151-01-06", false for "2151-02-30". */
export function isCountedDay(value: unknown): value is PlainDate {
  if (typeof value !== "string" || !isoShape.test(value)) return false;
  const dayNumber = toDayNumber(value as PlainDate);
  return dayNumber >= 0 && dayNumber < dayCount && fromDayNumber(dayNumber) === value;
}

/** The day `days` calendar days later (earlier when negative): ("2026-03-06", 90) → "2026-06-04". */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day when it lies in the years accepted at the border; undefined outside them: ("1900-01-05", -10). */
export function addDaysIfAccepted(date: PlainDate, days: number): PlainDate | undefined {
  const sum = toDayNumber(date) + days;
  const day = sum >= 0 && sum < dayCount ? fromDayNumber(sum) : undefined;
  return isPlainDate(day) ? day : undefined;
}

/** The same date some years later; from Feb 29 it is Feb 28 where that year has no 29th: ("2026-06-19", 1) → "2027-06-19". */
export function addYears(date: PlainDate, years: number): PlainDate {
  return fromDayNumber(sameDateAfterYears(toDayNumber(date), years));
}

/** Calendar days from one day to another, negative when the second is earlier: ("2026-03-06", "2026-03-13") → 7. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Orders two days: negative, zero or positive, as `Array.sort` wants it. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The weekday, Monday 1 to Sunday 7: "2026-03-06" → 5. */
export function weekday(date: PlainDate): number {
  return weekdayOf(toDayNumber(date));
}

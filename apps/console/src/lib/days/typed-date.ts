import { addDays, parsePlainDate, type PlainDate } from "@redress/domain/calendar";

const monthNames: readonly (readonly string[])[] = [
  ["jan", "january", "ene", "enero"],
  ["feb", "february", "febrero"],
  ["mar", "march", "marzo"],
  ["apr", "april", "abr", "abril"],
  ["may", "mayo"],
  ["jun", "june", "junio"],
  ["jul", "july", "julio"],
  ["aug", "august", "ago", "agosto"],
  ["sep", "sept", "september", "septiembre", "setiembre"],
  ["oct", "october", "octubre"],
  ["nov", "november", "noviembre"],
  ["dec", "december", "dic", "diciembre"],
];

function monthOf(word: string): number {
  return monthNames.findIndex((names) => names.includes(word)) + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length <= 2 ? 2000 + year : year;
}

function iso(year: number, month: number, day: number): PlainDate | null {
  const two = (n: number): string => String(n).padStart(2, "0");
  const parsed = parsePlainDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
  return parsed.ok ? parsed.value : null;
}

/** A date without its year is the latest such day that is not after today. */
function lately(today: PlainDate, month: number, day: number): PlainDate | null {
  const year = Number(today.slice(0, 4));
  const thisYear = iso(year, month, day);
  return thisYear && thisYear <= today ? thisYear : iso(year - 1, month, day);
}

/**
 * Reads a date as people type it: `2026-03-06`, `3/6/2026`, `3-6-26`, `03062026`, `3/6`, `Mar 6, 2026`,
 * `6 de marzo de 2026`, `today`, `ayer`. Numbers alone are month first, as on every form of the field.
 * @param text What was typed.
 * @param today The viewer's legal day; dates without a year are read as past.
 * @returns The legal day, or null when the text is none.
 */
export function readTypedDate(text: string, today: PlainDate): PlainDate | null {
  const typed = text.trim().toLowerCase();
  if (typed === "today" || typed === "hoy") return today;
  if (typed === "yesterday" || typed === "ayer") return addDays(today, -1);

  const isoLike = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (isoLike) return iso(Number(isoLike[1]), Number(isoLike[2]), Number(isoLike[3]));

  const numbers = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(typed);
  if (numbers) {
    const [month, day] = [Number(numbers[1]), Number(numbers[2])];
    return numbers[3] ? iso(fullYear(numbers[3]), month, day) : lately(today, month, day);
  }

  const digits = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (digits) return iso(Number(digits[3]), Number(digits[1]), Number(digits[2]));

  return readWords(typed, today);
}

/** The weekday that the screens print before a date ("Fri Mar 6, 2026") may be typed back. */
function readWords(typed: string, today: PlainDate): PlainDate | null {
  const words = typed
    .replace(/[.,]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "de");
  const day = readDayAndMonth(startsWithWeekday(words) ? words.slice(1) : words);
  return day && readYear(day, today);
}

function startsWithWeekday([first = "", ...rest]: readonly string[]): boolean {
  return rest.length === 3 || (rest.length === 2 && !/\d/.test(first) && monthOf(first) === 0);
}

interface DayAndMonth {
  readonly month: number;
  readonly day: number;
  /** As typed; absent when none was. */
  readonly year: string | undefined;
}

/** "Mar 6 2026" and "6 marzo 2026" alike. */
function readDayAndMonth(words: readonly string[]): DayAndMonth | null {
  if (words.length < 2 || words.length > 3) return null;
  const [first = "", second = "", year] = words;
  const [monthWord, dayWord] = /^\d/.test(first) ? [second, first] : [first, second];
  const month = monthOf(monthWord);
  return month === 0 || !/^\d{1,2}$/.test(dayWord) ? null : { month, day: Number(dayWord), year };
}

function readYear({ month, day, year }: DayAndMonth, today: PlainDate): PlainDate | null {
  if (year === undefined) return lately(today, month, day);
  return /^(\d{4}|\d{2})$/.test(year) ? iso(fullYear(year), month, day) : null;
}

const weekdayNames: readonly (readonly string[])[] = [
  ["sun", "sunday", "dom", "domingo"],
  ["mon", "monday", "lun", "lunes"],
  ["tue", "tues", "tuesday", "martes"],
  ["wed", "wednesday", "mié", "mie", "miércoles", "miercoles"],
  ["thu", "thur", "thurs", "thursday", "jue", "jueves"],
  ["fri", "friday", "vie", "viernes"],
  ["sat", "saturday", "sáb", "sab", "sábado", "sabado"],
];

/** Whether a typed date names a weekday that its day does not fall on: "Mon Mar 6, 2026" is a Friday. */
export function namesWrongWeekday(text: string, date: PlainDate): boolean {
  const [word = ""] = text
    .trim()
    .toLowerCase()
    .split(/[\s.,]+/);
  const named = weekdayNames.findIndex((names) => names.includes(word));
  return named >= 0 && named !== new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** A legal day as people type it: "2026-03-06" → "3/6/2026". `readTypedDate` reads it back. */
export function writeTypedDate(date: PlainDate): string {
  const [year, month, day] = date.split("-");
  return `${Number(month)}/${Number(day)}/${year}`;
}

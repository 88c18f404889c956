import { addDays, parsePlainDate, type PlainDate } from "@redress/domain";

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
  const withoutWeekday =
    words.length === 4 || (words.length === 3 && !/\d/.test(words[0] ?? "") && monthOf(words[0] ?? "") === 0)
      ? words.slice(1)
      : words;
  const [first = "", second = "", third] = withoutWeekday;
  if (withoutWeekday.length < 2 || withoutWeekday.length > 3) return null;
  const [monthWord, dayWord] = /^\d/.test(first) ? [second, first] : [first, second];
  const month = monthOf(monthWord);
  const day = Number(/^\d{1,2}$/.exec(dayWord)?.[0] ?? Number.NaN);
  if (month === 0 || Number.isNaN(day)) return null;
  if (third === undefined) return lately(today, month, day);
  return /^(\d{4}|\d{2})$/.test(third) ? iso(fullYear(third), month, day) : null;
}

/** A legal day as people type it: "2026-03-06" → "3/6/2026". `readTypedDate` reads it back. */
export function writeTypedDate(date: PlainDate): string {
  const [year, month, day] = date.split("-");
  return `${Number(month)}/${Number(day)}/${year}`;
}

import { toDayNumber, type PlainDate } from "./plain-date.ts";
import { weekdayOf } from "./day-number.ts";
import { sentence, type Language } from "../vocabulary/words.ts";

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  // Whole words: “mar 10 mar” would say two things by one.
  es: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
};

const months: Readonly<Record<Language, readonly string[]>> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  es: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
};

const written = sentence<"weekday" | "month" | "day" | "year">({
  en: "{weekday} {month} {day}, {year}",
  es: "{weekday} {day} {month} {year}",
});

/** Written days: a day comes back in many sentences. There are no more of them than the calendar has days. */
const remembered: Readonly<Record<Language, Map<PlainDate, string>>> = { en: new Map(), es: new Map() };

/** A legal day as people read it, weekday first: "2026-12-03" → "Thu Dec 3, 2026" or "jueves 3 dic 2026". */
export function formatDate(date: PlainDate, language: Language): string {
  const known = remembered[language].get(date);
  if (known !== undefined) return known;
  const text = writeDate(date, language);
  remembered[language].set(date, text);
  return text;
}

function writeDate(date: PlainDate, language: Language): string {
  return written(language, {
    weekday: weekdays[language][weekdayOf(toDayNumber(date)) - 1] ?? "",
    month: months[language][Number(date.slice(5, 7)) - 1] ?? "",
    day: Number(date.slice(8, 10)),
    year: date.slice(0, 4),
  });
}

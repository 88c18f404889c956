import { weekdayOf } from "../calendar/day-number.ts";
import { toDayNumber, type PlainDate } from "../calendar/plain-date.ts";
import { sentence, type Language } from "../vocabulary/words.ts";

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  es: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
};

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
};

const spoken = sentence<"weekday" | "month" | "day" | "year">({
  en: "{weekday}, {month} {day}, {year}",
  es: "{weekday} {day} de {month} de {year}",
});

/** A day as it is read out, nothing shortened: "2026-12-03" → "Thursday, December 3, 2026", "jueves 3 de diciembre de 2026". */
export function spokenDate(date: PlainDate, language: Language): string {
  return spoken(language, {
    weekday: weekdays[language][weekdayOf(toDayNumber(date)) - 1] ?? "",
    month: months[language][Number(date.slice(5, 7)) - 1] ?? "",
    day: Number(date.slice(8, 10)),
    year: date.slice(0, 4),
  });
}

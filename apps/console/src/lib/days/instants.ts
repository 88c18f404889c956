import type { Language } from "@redress/domain/vocabulary";

const zone = "America/Los_Angeles";
const locale: Readonly<Record<Language, string>> = { en: "en-US", es: "es-US" };

/** An instant in California's civil time: `2026-11-22T03:10:00Z` → "Nov 21, 2026, 7:10 PM". */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locale[language], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: zone,
  }).format(new Date(instant));
}

/** The hour of an instant of today, and the day with it of any other: "2:02 PM", "Nov 21, 2026, 7:10 PM". */
export function formatMoment(instant: string, language: Language, now: number = Date.now()): string {
  const day = (at: number | string) =>
    new Intl.DateTimeFormat(locale.en, { dateStyle: "short", timeZone: zone }).format(new Date(at));
  if (day(instant) !== day(now)) return formatInstant(instant, language);
  const format = new Intl.DateTimeFormat(locale[language], { timeStyle: "short", timeZone: zone });
  return format.format(new Date(instant));
}

const units = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** How long ago an instant was: "40 seconds ago", "hace 2 días". */
export function formatAgo(instant: string, language: Language, now: number = Date.now()): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1_000);
  const format = new Intl.RelativeTimeFormat(locale[language], { numeric: "auto" });
  for (const [unit, size] of units)
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  return format.format(Math.min(0, seconds), "second");
}

/** Days from today as words: 3 → "in 3 days", -1 → "yesterday". */
export function formatDaysAway(days: number, language: Language): string {
  return new Intl.RelativeTimeFormat(locale[language], { numeric: "auto" }).format(days, "day");
}

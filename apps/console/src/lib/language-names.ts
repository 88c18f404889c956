import type { Language } from "@redress/domain/vocabulary";

/** Languages offered at intake: the ones most often asked for in California's child support offices. */
export const intakeLanguages = [
  "en",
  "es",
  "zh",
  "vi",
  "tl",
  "ko",
  "hy",
  "fa",
  "ru",
  "ar",
  "pa",
  "hmn",
  "km",
  "sgn",
] as const;

/** A language's name in the language of the screen: ("vi", "en") → "Vietnamese". Unknown tags stand for themselves. */
export function languageName(tag: string, language: Language): string {
  try {
    const name = new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return tag;
  }
}

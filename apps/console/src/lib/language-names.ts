import type { Language, Words } from "@redress/domain/vocabulary";

/** Languages offered at intake: the ones most often asked for in California's child support offices. */
export const intakeLanguages = [
  "en",
  "es",
  "cmn",
  "yue",
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
  "ase",
] as const;

/** Names that the tables of browsers and servers lack, or give to two languages at once. */
const ownNames: Readonly<Record<string, Words>> = {
  ase: { en: "American Sign Language", es: "Lengua de señas americana" },
  cmn: { en: "Mandarin", es: "Mandarín" },
  sgn: { en: "Sign language, not said which", es: "Lengua de señas, sin decir cuál" },
  zh: { en: "Chinese, not said which", es: "Chino, sin decir cuál" },
};

/** A language's name as a person reads it: ("vi", "en") → "Vietnamese". A tag that nobody has a name for stands for itself. */
export function languageName(tag: string, language: Language): string {
  const own = ownNames[tag.toLowerCase()];
  if (own) return own[language];
  try {
    const name = new Intl.DisplayNames([language], { type: "language", fallback: "none" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return tag;
  }
}

import { languages, type Language } from "@redress/domain/vocabulary";

/** The language of letters to somebody: the one they wish where letters are written in it ("es-MX" → "es"), else English. */
export function letterLanguage(wished: string | undefined): Language {
  return languages.find((one) => one === wished?.split("-")[0]) ?? "en";
}

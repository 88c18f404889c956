/** The languages the domain speaks. English is the language of the law; Spanish says the same. */
export const languages = ["en", "es"] as const;

/** One language. */
export type Language = (typeof languages)[number];

/** One sentence or phrase in every language. */
export type Words = Readonly<Record<Language, string>>;

/** Picks the words of one language: `say({ en: "Received", es: "Recibida" }, "es")` → "Recibida". */
export function say(words: Words, language: Language): string {
  return words[language];
}

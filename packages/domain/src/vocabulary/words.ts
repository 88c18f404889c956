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

/** Words with blanks, ready to be filled: a function from the language and the values to the sentence. */
export type Sentence<Blank extends string> = (
  language: Language,
  values: Readonly<Record<Blank, string | number>>,
) => string;

/**
 * Makes words with blanks ready, read once: `sentence({ en: "{days} days", es: "{days} días" })("en", { days: 3 })` →
 * "3 days". What every language says stands side by side, so that no code asks which language it is.
 */
export function sentence<Blank extends string = never>(words: Words): Sentence<Blank> {
  const read = (text: string) => text.split(/\{(\w+)\}/);
  const parts = new Map(languages.map((language) => [language, read(words[language])]));
  return (language, values) => {
    const blanks: Readonly<Record<string, string | number>> = values;
    let text = "";
    // Every second part is the name of a blank.
    for (const [at, part] of (parts.get(language) ?? []).entries())
      text += at % 2 === 0 ? part : String(blanks[part] ?? "");
    return text;
  };
}

import { languages, type Language } from "@redress/domain/vocabulary";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";

/** The words of each language, and how it calls itself. Only English comes with the first load. */
const catalogues: Readonly<
  Record<Language, { readonly name: string; readonly load: () => Promise<readonly object[]> }>
> = {
  en: { name: "English", load: () => Promise.resolve([en]) },
  es: { name: "Español", load: async () => (await import("./es.ts")).es },
};

/** The languages to choose from, each named in itself. */
export const languageChoices = languages.map((language) => ({ language, name: catalogues[language].name }));

/** Makes the catalogues ready; the language is the one that `<html lang>` was given before the first paint. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    // A copy, because words that come later are joined into it and not into the catalogue.
    resources: { en: { translation: structuredClone(en) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(language);
}

/** Changes the language of every screen; its words are fetched the first time. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation"))
    for (const words of await catalogues[language].load())
      i18next.addResourceBundle(language, "translation", words, true);
  await i18next.changeLanguage(language);
}

/**
 * Adds words of English that do not come with the first load: called by the module of the screen that says them, as it
 * is fetched. Adding them twice changes nothing.
 */
export function addEnglish(...catalogue: readonly object[]): void {
  for (const words of catalogue) i18next.addResourceBundle("en", "translation", words, true);
}

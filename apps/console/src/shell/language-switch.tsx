import type { Language } from "@redress/domain/vocabulary";
import { UnstyledButton } from "@mantine/core";
import { languageChoices, speak } from "../i18n/i18n.ts";
import { keepLanguage, setPreferences, useLanguage } from "../lib/preferences.ts";
import classes from "./language-switch.module.css";

/** The languages that are not spoken now, each named in itself. */
export function LanguageSwitch() {
  return useOtherLanguages().map(({ language, name }) => (
    <UnstyledButton
      key={language}
      className={classes.button}
      lang={language}
      onClick={() => void changeLanguage(language)}
    >
      {name}
    </UnstyledButton>
  ));
}

/** What one may change to. */
export function useOtherLanguages(): typeof languageChoices {
  const spoken = useLanguage();
  return languageChoices.filter(({ language }) => language !== spoken);
}

/** Changes the language of the console and of what the server says. */
export async function changeLanguage(language: Language): Promise<void> {
  // At once: a page that is opened while the words are on their way speaks the chosen language too.
  keepLanguage(language);
  await speak(language);
  setPreferences({ language });
}

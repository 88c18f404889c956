import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { speak } from "../i18n/i18n.ts";
import { setPreferences, useLanguage } from "../lib/preferences.ts";
import classes from "./language-switch.module.css";

/** The other language, named in that language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === "en" ? "es" : "en";
  return (
    <UnstyledButton className={classes.button} lang={other} onClick={() => void changeLanguage(other)}>
      {t("language.other")}
    </UnstyledButton>
  );
}

/** Changes the language of the console and of what the server says. */
export async function changeLanguage(language: "en" | "es"): Promise<void> {
  await speak(language);
  setPreferences({ language });
}

import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";

async function loadSpanish(): Promise<void> {
  if (i18next.hasResourceBundle("es", "translation")) return;
  const { es } = await import("./es.ts");
  i18next.addResourceBundle("es", "translation", es);
}

/** Makes the catalogues ready; the language is the one that `<html lang>` was given before the first paint. */
export async function startI18n(language: "en" | "es"): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (language === "es") await speak("es");
}

/** Changes the language of every screen; Spanish is fetched the first time. */
export async function speak(language: "en" | "es"): Promise<void> {
  if (language === "es") await loadSpanish();
  await i18next.changeLanguage(language);
}

import type { Words } from "../vocabulary/words.ts";

/** What whoever needs another language is told, whomever they contact. */
export const languageHelp: Words = {
  en: "Say which language you speak: an interpreter is free. Say so too if you need help because of a disability.",
  es: "Diga qué idioma habla: el intérprete es gratis. Diga también si necesita ayuda por una discapacidad.",
};

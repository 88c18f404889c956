import type { TextBlock } from "../../input/action-field.ts";
import type { Words } from "../../vocabulary/words.ts";

/** What is said of an issue that only a court decides, 22 CCR 111542(a)(6). */
export const courtDecides: Words = {
  en: "This is something that only a court can decide. The county’s Family Law Facilitator helps without charge.",
  es: "Esto solo lo puede decidir un tribunal. El asistente de derecho familiar (Family Law Facilitator) del condado ayuda sin costo.",
};

/** Paragraphs with which an explanation of a finding often begins. */
export const explanationBlocks: readonly TextBlock[] = [
  {
    title: { en: "The complaint is right", es: "La queja tiene razón" },
    text: {
      en: "We looked into this and found that you are right. We are sorry for the trouble that it caused you.",
      es: "Examinamos este asunto y comprobamos que usted tiene razón. Lamentamos las molestias que le causó.",
    },
  },
  {
    title: { en: "No mistake was found", es: "No se encontró ningún error" },
    text: {
      en: "We looked into this and found no mistake. This is how we came to that:",
      es: "Examinamos este asunto y no encontramos ningún error. Así llegamos a esa conclusión:",
    },
  },
  { title: { en: "Only a court decides this", es: "Solo un tribunal decide esto" }, text: courtDecides },
];

/** The same of what the agency will do. */
export const undertakingBlocks: readonly TextBlock[] = [
  {
    title: { en: "It will be put right", es: "Se corregirá" },
    text: {
      en: "We will put this right and write to you when it is done.",
      es: "Corregiremos esto y le escribiremos cuando esté hecho.",
    },
  },
  {
    title: { en: "Nothing is left to do", es: "No queda nada por hacer" },
    text: {
      en: "It has been put right. Nothing is left to do.",
      es: "Ya se corrigió. No queda nada por hacer.",
    },
  },
];

import type { ActionFields } from "../input/action-field.ts";
import type { InputOf } from "../input/input-of.ts";
import type { Choices } from "../input/action-field.ts";

const matterChoices = {
  name: "ExplainedMatter",
  words: {
    RIGHTS: { en: "The rights", es: "Los derechos" },
    PROCESS: { en: "What happened and what comes", es: "Qué pasó y qué viene" },
    BOTH: { en: "Both", es: "Ambos" },
  },
} as const satisfies Choices;

const languageChoices = {
  name: "ExplainedLanguage",
  words: {
    ENGLISH: { en: "English", es: "Inglés" },
    SPANISH: { en: "Spanish", es: "Español" },
    INTERPRETED: {
      en: "Another language, by an interpreter",
      es: "Otro idioma, mediante intérprete",
    },
  },
} as const satisfies Choices;

const mannerChoices = {
  name: "ExplanationManner",
  words: {
    TELEPHONE: { en: "By telephone", es: "Por teléfono" },
    IN_PERSON: { en: "In person", es: "En persona" },
    WRITING: { en: "Printed or sent", es: "Impreso o enviado" },
  },
} as const satisfies Choices;

const listenerChoices = {
  name: "ExplanationListener",
  words: {
    PERSON: { en: "The person", es: "La persona" },
    REPRESENTATIVE: { en: "The authorized representative", es: "El representante autorizado" },
  },
} as const satisfies Choices;

/**
 * What is asked when the rights, or where the matter stands, were explained to somebody.
 *
 * @param since the record's day before which nothing can have been explained.
 */
export function explanationFields(since: string) {
  return {
    explainedOn: {
      kind: "PAST_DAY",
      label: { en: "Explained on", es: "Explicado el" },
      notBefore: { day: since, code: "OUT_OF_ORDER", detail: "earliest" },
    },
    matter: { kind: "CHOICE", label: { en: "What", es: "Qué" }, choices: matterChoices },
    language: {
      kind: "CHOICE",
      label: { en: "Language", es: "Idioma" },
      choices: languageChoices,
    },
    manner: { kind: "CHOICE", label: { en: "How", es: "Cómo" }, choices: mannerChoices },
    listener: {
      kind: "CHOICE",
      label: { en: "To whom", es: "A quién" },
      choices: listenerChoices,
    },
  } as const satisfies ActionFields;
}

/** That rights or process were explained: when, in which language, how and to whom. */
export type Explanation = InputOf<ReturnType<typeof explanationFields>>;

/** The explanations of a record, oldest first. */
export interface ExplainedFacts {
  readonly explanations?: readonly Explanation[] | undefined;
}

/** The event. */
export type ProcessExplained = { readonly kind: "ProcessExplained" } & Explanation;

/** Folds an explanation into the facts of its record. */
export function foldExplanation<Facts extends ExplainedFacts>(facts: Facts, event: ProcessExplained): Facts {
  const { kind: _, ...explanation } = event;
  return { ...facts, explanations: [...(facts.explanations ?? []), explanation] };
}

/** How an explanation is said by a button and by a timeline. */
export const explanationWords = {
  action: { en: "Record what was explained", es: "Registrar lo que se explicó" },
  event: { en: "Rights or process explained", es: "Derechos o proceso explicados" },
} as const;

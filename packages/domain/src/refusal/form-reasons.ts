import { ofForm, refuseWith, type CodedReason } from "./coded-refusal.ts";

/** Reasons of form that more than one closed list of refusals needs, said once. */
export const formReasons = {
  UNKNOWN_VALUE: {
    en: "This value is not known here. Known: {known}.",
    es: "Este valor no se conoce aquí. Se conocen: {known}.",
    citations: ofForm,
  },
  INVALID_DATE: {
    en: "This is no calendar date. Write it as year, month and day, like 2026-03-06.",
    es: "Esta no es una fecha del calendario. Escríbala como año, mes y día, por ejemplo 2026-03-06.",
    citations: ofForm,
  },
  REASON_REQUIRED: {
    en: "Say why, in a few words.",
    es: "Diga por qué, en pocas palabras.",
    citations: ofForm,
  },
  TEXT_REQUIRED: { en: "Write something here.", es: "Escriba algo aquí.", citations: ofForm },
  TEXT_TOO_LONG: {
    en: "This text has {length} characters; at most {most} fit. Shorten it.",
    es: "Este texto tiene {length} caracteres; caben como máximo {most}. Acórtelo.",
    citations: ofForm,
  },
  TEXT_NOT_READABLE: {
    en: "This text holds characters that cannot be stored or printed. Type it again.",
    es: "Este texto contiene caracteres que no se pueden guardar ni imprimir. Escríbalo de nuevo.",
    citations: ofForm,
  },
  ONE_LINE_ONLY: {
    en: "Write this in one line: it holds {character}.",
    es: "Escriba esto en una sola línea: contiene {character}.",
    citations: ofForm,
  },
  WRITING_TURNED: {
    en: "This text holds a mark that reverses the order of its letters, so it would be read otherwise than it is stored. Type it again.",
    es: "Este texto contiene una marca que invierte el orden de sus letras, de modo que se leería distinto de como se guarda. Escríbalo de nuevo.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** Makes the refusal of a form that belongs to no concept: `refuseForm("TEXT_REQUIRED", [])`. */
export const refuseForm = refuseWith<keyof typeof formReasons>(formReasons);

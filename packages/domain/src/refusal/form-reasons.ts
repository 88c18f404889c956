import { ofForm, type CodedReason } from "./coded-refusal.ts";

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
    en: "Write at most {most} characters here.",
    es: "Escriba como máximo {most} caracteres aquí.",
    citations: ofForm,
  },
  TEXT_NOT_READABLE: {
    en: "This text holds characters that cannot be stored. Type it again.",
    es: "Este texto contiene caracteres que no se pueden guardar. Escríbalo de nuevo.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

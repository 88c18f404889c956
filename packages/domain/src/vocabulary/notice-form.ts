import type { Words } from "./words.ts";

/**
 * What an action of the complaint machine has prepared: the Department's forms by their numbers, and the letters that
 * have none by what they say.
 */
export const noticeForms = [
  "LCR002",
  "LCR003",
  "LCR004",
  "LCR004_COPY",
  "LCR005",
  "LCR006",
  "SH001",
  "CONTACT_ACKNOWLEDGEMENT",
  "NO_RESOLUTION_ADVICE",
  "WITHDRAWAL_CONFIRMATION",
] as const;

/** One form or letter. */
export type NoticeForm = (typeof noticeForms)[number];

/** The title printed on each. */
export const noticeFormWords: Readonly<Record<NoticeForm, Words>> = {
  LCR002: {
    en: "Request for Complaint Resolution Acknowledgement",
    es: "Acuse de recibo de la solicitud de resolución de queja",
  },
  LCR003: { en: "Complaint Amendment", es: "Modificación de la queja" },
  LCR004: { en: "Complaint Transfer", es: "Traslado de la queja" },
  LCR004_COPY: {
    en: "Complaint Transfer, copy to the complainant",
    es: "Traslado de la queja, copia para la persona que se queja",
  },
  LCR005: { en: "Notice of Complaint Resolution Extension", es: "Aviso de prórroga para resolver la queja" },
  LCR006: { en: "Notice of Complaint Resolution", es: "Aviso de resolución de la queja" },
  SH001: { en: "Request for State Hearing", es: "Solicitud de audiencia estatal" },
  CONTACT_ACKNOWLEDGEMENT: {
    en: "What is being done and when to expect an answer",
    es: "Qué se está haciendo y cuándo esperar una respuesta",
  },
  NO_RESOLUTION_ADVICE: {
    en: "No resolution came in time: you may ask for a state hearing",
    es: "No hubo resolución a tiempo: puede pedir una audiencia estatal",
  },
  WITHDRAWAL_CONFIRMATION: {
    en: "Your complaint was withdrawn as you asked",
    es: "Su queja fue retirada como lo pidió",
  },
};

/** The Department's number of a form, such as LCR004 for it and for its copy; null for a letter that has none. */
export function formNumber(form: NoticeForm): string | null {
  return /^(?:LCR|SH)\d{3}/.exec(form)?.[0] ?? null;
}

import type { Words } from "../words.ts";

/** The forms that an action of the complaint machine has prepared. */
export const noticeForms = ["LCR002", "LCR005", "LCR006"] as const;

/** One form. */
export type NoticeForm = (typeof noticeForms)[number];

/** The title printed on each form. */
export const noticeFormWords: Readonly<Record<NoticeForm, Words>> = {
  LCR002: {
    en: "Request for Complaint Resolution Acknowledgement",
    es: "Acuse de recibo de la solicitud de resolución de queja",
  },
  LCR005: { en: "Notice of Complaint Resolution Extension", es: "Aviso de prórroga para resolver la queja" },
  LCR006: { en: "Notice of Complaint Resolution", es: "Aviso de resolución de la queja" },
};

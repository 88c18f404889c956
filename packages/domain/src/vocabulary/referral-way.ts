import type { Words } from "./words.ts";

/** How paperwork reaches a person. */
export type PaperworkWay = "IN_PERSON" | "MAIL" | "EMAIL";

/** How each is said. */
export const paperworkWayWords: Readonly<Record<PaperworkWay, Words>> = {
  IN_PERSON: { en: "Handed over", es: "En mano" },
  MAIL: { en: "By mail", es: "Por correo" },
  EMAIL: { en: "By e-mail", es: "Por correo electrónico" },
};

/** How a person is referred elsewhere: on paper, or by hearing it. */
export type ReferralWay = PaperworkWay | "TELEPHONE";

/** How each is said. */
export const referralWayWords: Readonly<Record<ReferralWay, Words>> = {
  ...paperworkWayWords,
  TELEPHONE: { en: "Read out by telephone", es: "Leída por teléfono" },
};

/** The ways to a changed order: the agency reviews it and asks the court, or both parents agree and the court signs it. */
export type ModificationPaperwork = "REVIEW_AND_ADJUSTMENT" | "STIPULATION";

/** What each is called. */
export const modificationPaperworkWords: Readonly<Record<ModificationPaperwork, Words>> = {
  REVIEW_AND_ADJUSTMENT: {
    en: "Request for review and adjustment",
    es: "Solicitud de revisión y ajuste",
  },
  STIPULATION: { en: "Stipulation by both parents", es: "Acuerdo (estipulación) de ambos padres" },
};

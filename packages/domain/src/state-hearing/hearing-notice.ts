import type { Words } from "../vocabulary/words.ts";

/** The letters of a state hearing, by what they say. */
export const hearingNotices = [
  "REQUEST_ACKNOWLEDGEMENT",
  "HEARING_NOTICE",
  "POSITION_STATEMENT",
  "DISMISSAL_NOTICE",
  "FURTHER_FACTS_COPY",
  "DISMISSAL_DECISION",
  "NON_APPEARANCE_NOTICE",
  "JUDGE_REPLACED",
  "DECISION",
  "COMPLIANCE_REPORT",
  "COMPLIANCE_DETERMINATION",
] as const;

/** One letter. */
export type HearingNotice = (typeof hearingNotices)[number];

/** The title of each letter. */
export const hearingNoticeWords: Readonly<Record<HearingNotice, Words>> = {
  REQUEST_ACKNOWLEDGEMENT: {
    en: "Your request for a state hearing was received",
    es: "Se recibió su solicitud de audiencia estatal",
  },
  HEARING_NOTICE: { en: "Notice of hearing", es: "Aviso de audiencia" },
  POSITION_STATEMENT: { en: "Position statement", es: "Declaración de posición" },
  DISMISSAL_NOTICE: { en: "Notice of dismissal", es: "Aviso de desestimación" },
  FURTHER_FACTS_COPY: {
    en: "Copy of the complainant’s further facts",
    es: "Copia de los hechos adicionales de la persona que se queja",
  },
  DISMISSAL_DECISION: { en: "Decision of dismissal", es: "Decisión de desestimación" },
  NON_APPEARANCE_NOTICE: {
    en: "Notice after a missed hearing",
    es: "Aviso por no presentarse a la audiencia",
  },
  JUDGE_REPLACED: {
    en: "Notice that another judge decides",
    es: "Aviso de que decide otro juez",
  },
  DECISION: { en: "Decision", es: "Decisión" },
  COMPLIANCE_REPORT: { en: "Compliance report", es: "Informe de cumplimiento" },
  COMPLIANCE_DETERMINATION: { en: "Determination on compliance", es: "Determinación sobre el cumplimiento" },
};

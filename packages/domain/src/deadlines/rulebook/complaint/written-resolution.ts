// "The local child support agency shall provide a written resolution of the complaint within 30 days of the receipt of
// the complaint. The director ... may extend the period for resolution of the complaint an additional 30 days."
// Fam. Code 17800. The extended period runs from receipt, never from a rolled day 30. That the notice (LCR005) must be
// mailed before day 30 ends is how the Department's page reads it; the statute does not say so in words.
// An amendment (LCR003) is named in 22 CCR 120107(e)(2); no text that was read says what it does to these days. The setting
// decides. Only the time to resolve may start again: the acknowledgement was owed for the complaint as it first came, and an
// amendment has its own notice. The complainant's days run from the making and never move.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

const amendmentDoubt = {
  en: "Whether an amendment leaves the time to answer running or starts it again is not in any text that was read; unless the setting says otherwise the first clock goes on.",
  es: "Ningún texto leído dice si una modificación deja correr el plazo para responder o lo inicia de nuevo; salvo que la configuración diga otra cosa, sigue el primer plazo.",
};

/** The day from which an amended complaint's time to answer runs: receipt, or the amendment if that restarts it. */
export const amendedComplaintClock = defineRule({
  id: "amended-complaint-clock",
  title: { en: "Clock of the amended complaint", es: "Plazo de la queja modificada" },
  duty: {
    en: "count the time to answer the amended complaint from here",
    es: "contar desde aquí el plazo para responder la queja modificada",
  },
  obligor: "LCSA",
  nature: "DERIVED",
  inConformanceVectors: false,
  runsFrom: [
    { fact: "complaintReceiptDate", authority: "22-ccr-110164" },
    { fact: "amendedOn", onlyIf: "amendmentRestartsClock", authority: "22-ccr-120107-e" },
  ],
  // A transfer after the amendment starts the clock again in any case.
  choose: "LATEST",
  condition: "complaintAmended",
  produces: "amendedClockStart",
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["22-ccr-120107-e", "fam-code-17800"],
  reading: "amendment-and-the-first-clock",
  confidence: 0.6,
  doubt: amendmentDoubt,
  setting: "amendedComplaintClock",
});

/** The last day to mail the notice that extends the time. Nobody owes it; an extension noticed later may not hold. */
export const resolutionExtensionNotice = defineRule({
  id: "resolution-extension-notice",
  title: { en: "Extension notice limit", es: "Límite para avisar de una prórroga" },
  duty: { en: "mail the extension notice (LCR005)", es: "enviar por correo el aviso de prórroga (LCR005)" },
  obligor: "LCSA",
  nature: "LIMIT",
  inConformanceVectors: true,
  runsFrom: [
    { fact: "amendedClockStart", authority: "22-ccr-120107-e" },
    { fact: "complaintReceiptDate", authority: "22-ccr-110164" },
  ],
  period: { amount: 30, unit: "CALENDAR_DAYS", authority: "fam-code-17800" },
  calendar: "AGENCY",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" },
  satisfiedBy: "extensionNoticeMailedOn",
  excusedBy: ["resolutionMailedOn", "withdrawnOn"],
  ifMissed: {
    en: "An extension noticed later may not hold; the complainant may ask for a state hearing.",
    es: "Una prórroga avisada después puede no valer; la persona que se queja puede pedir una audiencia estatal.",
  },
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["fam-code-17800", "22-ccr-120105"],
  reading: "extension-notice-by-day-30",
  confidence: 0.85,
  doubt: {
    en: "That the notice must be mailed within the first 30 days is read from the Department’s page; the statute does not say it in words.",
    es: "Que el aviso deba enviarse dentro de los primeros 30 días se lee en la página del Departamento; la ley no lo dice con esas palabras.",
  },
  setting: "extensionNoticeAfterDay30",
});

/** The last day to mail the written resolution, with its extension if there is one. */
export const writtenResolution = defineRule({
  id: "written-resolution",
  title: { en: "Written resolution", es: "Resolución escrita" },
  duty: {
    en: "mail the written resolution (LCR006)",
    es: "enviar por correo la resolución escrita (LCR006)",
  },
  obligor: "LCSA",
  nature: "DUTY",
  inConformanceVectors: true,
  runsFrom: [
    { fact: "amendedClockStart", authority: "22-ccr-120107-e" },
    { fact: "complaintReceiptDate", authority: "22-ccr-110164" },
  ],
  period: { amount: 30, unit: "CALENDAR_DAYS", authority: "fam-code-17800" },
  calendar: "AGENCY",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" },
  extension: { atMostDays: 30, decidedBy: "DIRECTOR", notice: "LCR005", authority: "fam-code-17800" },
  satisfiedBy: "resolutionMailedOn",
  excusedBy: ["withdrawnOn"],
  ifMissed: {
    en: "The complainant may ask for a state hearing without waiting for an answer.",
    es: "La persona que se queja puede pedir una audiencia estatal sin esperar respuesta.",
  },
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["fam-code-17800", "22-ccr-120105"],
  reading: "amendment-and-the-first-clock",
  confidence: 0.98,
  doubt: amendmentDoubt,
  doubtAppliesTo: ["amendedClockStart"],
  setting: "amendedComplaintClock",
});

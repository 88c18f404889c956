// Either side may ask for a rehearing after receiving the decision, each after its own receipt (22 CCR 120221(a)(2)
// presupposes it; its length is that of Welf. & Inst. Code 10960, by Fam. Code 17801(e)). The Department grants or denies it,
// Welf. & Inst. Code 10951 and 10960 by the same way. The complainant may ask a superior court to review the decision within
// one year of receiving it, Fam. Code 17803: the same date next year, moved when the court is closed. Nothing presumes that
// a complainant has received a decision.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

const common = {
  nature: "RIGHT",
  inConformanceVectors: true,
  runsFrom: [{ fact: "decisionReceivedByComplainantOn", authority: "fam-code-17801-e" }],
  inForce: { from: plainDate("2000-01-01"), until: null },
} as const;

const rehearing = {
  ...common,
  period: { amount: "rehearingDays", unit: "CALENDAR_DAYS", authority: "fam-code-17801-e" },
  calendar: "STATE",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" },
  ifMissed: {
    en: "The decision stands; a late request with good cause is taken all the same.",
    es: "La decisión se mantiene; una solicitud tardía con motivo justificado se recibe de todos modos.",
  },
  authority: ["fam-code-17801-e", "wic-10960", "22-ccr-120221-a"],
  reading: "rehearing-length",
  confidence: 0.85,
  doubt: {
    en: "Thirty days are those of Welf. & Inst. Code 10960, which Fam. Code 17801(e) borrows; the regulation’s own length was not read.",
    es: "Treinta días son los del Código de Bienestar e Instituciones, sección 10960, que hace suyos el Código de Familia, sección 17801(e); no se leyó el plazo propio del reglamento.",
  },
  setting: "rehearingDays",
} as const;

/** The last day for the complainant to ask for a rehearing. Only their own request meets it. */
export const rehearingRequest = defineRule({
  ...rehearing,
  id: "rehearing-request",
  title: { en: "Rehearing request", es: "Solicitud de nueva audiencia (rehearing)" },
  duty: { en: "ask for a rehearing", es: "pedir una nueva audiencia (rehearing)" },
  obligor: "COMPLAINANT",
  satisfiedBy: "rehearingRequestedOn",
});

/**
 * The last day for the agency to ask for one: the same days, met by its own request alone. An agency is presumed to have
 * the decision after 15 business days, a complainant is not.
 */
export const agencyRehearingRequest = defineRule({
  ...rehearing,
  id: "agency-rehearing-request",
  title: {
    en: "Rehearing request by the agency",
    es: "Solicitud de nueva audiencia (rehearing) por la agencia",
  },
  duty: {
    en: "ask for a rehearing, if the agency wants one",
    es: "pedir una nueva audiencia (rehearing), si la agencia la desea",
  },
  obligor: "LCSA",
  inConformanceVectors: false,
  runsFrom: [
    { fact: "decisionReceivedByAgencyOn", authority: "fam-code-17801-e" },
    { fact: "decisionPresumedReceivedOn", authority: "22-ccr-120221-b" },
  ],
  satisfiedBy: "agencyRehearingRequestedOn",
});

/** The last day to grant or deny a rehearing, whoever asked first. */
export const rehearingDecision = defineRule({
  ...common,
  id: "rehearing-decision",
  title: {
    en: "Decision on the rehearing request",
    es: "Decisión sobre la solicitud de nueva audiencia (rehearing)",
  },
  duty: { en: "grant or deny the rehearing", es: "conceder o negar la nueva audiencia (rehearing)" },
  obligor: "DEPARTMENT",
  nature: "DUTY",
  inConformanceVectors: false,
  runsFrom: [
    { fact: "rehearingRequestedOn", authority: "wic-10960" },
    { fact: "agencyRehearingRequestedOn", authority: "wic-10960" },
  ],
  choose: "EARLIEST",
  period: { amount: "rehearingDecisionDays", unit: "CALENDAR_DAYS", authority: "wic-10960" },
  calendar: "STATE",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "ccp-12a" },
  satisfiedBy: "rehearingDecidedOn",
  ifMissed: {
    en: "What follows was not found in the law; ask the State Hearing Office.",
    es: "No se encontró en la ley qué sigue; consulte a la Oficina de Audiencias Estatales.",
  },
  authority: ["wic-10960", "wic-10951", "fam-code-17801-e"],
  reading: "rehearing-length",
  confidence: 0.7,
  doubt: {
    en: "Thirty-five days are those of Welf. & Inst. Code 10960 (AB 921), borrowed by Fam. Code 17801(e); whether they bind the Department is a reading, and the number is a setting.",
    es: "Treinta y cinco días son los del Código de Bienestar e Instituciones, sección 10960 (AB 921), que hace suyos el Código de Familia, sección 17801(e); que obliguen al Departamento es una lectura, y el número es una configuración.",
  },
  setting: "rehearingDecisionDays",
});

/** The last day to ask the superior court for a review. */
export const judicialReview = defineRule({
  ...common,
  id: "judicial-review",
  title: { en: "Judicial review", es: "Revisión judicial" },
  duty: {
    en: "ask the superior court to review the decision",
    es: "pedir a la corte superior que revise la decisión",
  },
  obligor: "COMPLAINANT",
  runsFrom: [{ fact: "decisionReceivedByComplainantOn", authority: "fam-code-17803" }],
  period: { amount: 1, unit: "YEARS", authority: "fam-code-17803" },
  calendar: "COURT",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" },
  satisfiedBy: "courtPetitionedOn",
  ifMissed: { en: "The decision is final.", es: "La decisión es definitiva." },
  authority: ["fam-code-17803", "gov-code-6803", "ccp-135", "crc-1.11"],
  reading: "holidays-of-a-court",
  confidence: 0.9,
  doubt: {
    en: "The Judicial Council may name other days than those of Code Civ. Proc. 135. File before the last day.",
    es: "El Consejo Judicial puede fijar otros días que los del Código de Procedimiento Civil, sección 135. Presente la petición antes del último día.",
  },
});

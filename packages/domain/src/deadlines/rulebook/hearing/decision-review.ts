// Either side may ask for a rehearing after receiving the decision (22 CCR 120221(a)(2) presupposes it; its length was not
// read: 30 days is borrowed). The complainant may ask a superior court to review it within one year, Fam. Code 17803: the
// same date next year, moved when the court is closed.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

const common = {
  version: 1,
  nature: "RIGHT",
  inConformanceVectors: true,
  runsFrom: [{ fact: "decisionReceivedOn", authority: "fam-code-17801-e" }],
  choose: "FIRST_KNOWN",
  extension: null,
  condition: null,
  produces: null,
  excusedBy: [],
  inForce: { from: plainDate("2000-01-01"), until: null },
  doubtAppliesTo: null,
} as const;

const rehearing = {
  ...common,
  period: { amount: "rehearingDays", unit: "CALENDAR_DAYS", authority: "fam-code-17801-e" },
  calendar: "STATE",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" },
  ifMissed: { en: "The decision stands.", es: "La decisión queda firme." },
  authority: ["fam-code-17801-e", "22-ccr-120221-a"],
  reading: "rehearing-length",
  confidence: 0.75,
  doubt: {
    en: "That a rehearing may be asked for is certain; how long after the decision was not read. Thirty days is a setting.",
    es: "Es seguro que se puede pedir la reconsideración; no se leyó en qué plazo. Treinta días es una configuración.",
  },
  setting: "rehearingDays",
} as const;

/** The last day for the complainant to ask for a rehearing. Only their own request meets it. */
export const rehearingRequest = defineRule({
  ...rehearing,
  id: "rehearing-request",
  title: { en: "Rehearing request", es: "Solicitud de reconsideración" },
  duty: { en: "ask for a rehearing", es: "pedir la reconsideración" },
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
  title: { en: "Rehearing request by the agency", es: "Solicitud de reconsideración por la agencia" },
  duty: {
    en: "ask for a rehearing, if the agency wants one",
    es: "pedir la reconsideración, si la agencia la desea",
  },
  obligor: "LCSA",
  inConformanceVectors: false,
  runsFrom: [
    { fact: "decisionReceivedOn", authority: "fam-code-17801-e" },
    { fact: "decisionPresumedReceivedOn", authority: "22-ccr-120221-b" },
  ],
  satisfiedBy: "agencyRehearingRequestedOn",
});

/** The last day to ask the superior court for a review. */
export const judicialReview = defineRule({
  ...common,
  id: "judicial-review",
  title: { en: "Judicial review", es: "Revisión judicial" },
  duty: {
    en: "ask the superior court to review the decision",
    es: "pedir al tribunal superior que revise la decisión",
  },
  obligor: "COMPLAINANT",
  runsFrom: [{ fact: "decisionReceivedOn", authority: "fam-code-17803" }],
  period: { amount: 1, unit: "YEARS", authority: "fam-code-17803" },
  calendar: "COURT",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" },
  satisfiedBy: "courtPetitionedOn",
  ifMissed: { en: "The decision is final.", es: "La decisión es definitiva." },
  authority: ["fam-code-17803", "gov-code-6803"],
  reading: "holidays-of-a-court",
  confidence: 0.9,
  doubt: {
    en: "Which days the superior court keeps was read in an older text of Code Civ. Proc. 135; a court may name other days. File before the last day.",
    es: "Los días festivos del tribunal superior se leyeron en un texto anterior del Code Civ. Proc. 135; un tribunal puede fijar otros. Presente la petición antes del último día.",
  },
  setting: null,
});

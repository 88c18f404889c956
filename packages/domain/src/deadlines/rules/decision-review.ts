// Either side may ask for a rehearing after receiving the decision (22 CCR 120221(a)(2) presupposes it; its length was not
// read: 30 days is borrowed). The complainant may ask a superior court to review it within one year, Fam. Code 17803: the
// same date next year, moved when the court is closed.
import { plainDate } from "../../calendar/plain-date.ts";
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

/** The last day to ask for a rehearing. */
export const rehearingRequest = defineRule({
  ...common,
  id: "rehearing-request",
  title: { en: "Rehearing request", es: "Solicitud de nueva audiencia" },
  duty: { en: "ask for a rehearing", es: "pedir una nueva audiencia" },
  obligor: "EITHER_PARTY",
  period: { amount: "rehearingDays", unit: "CALENDAR_DAYS", authority: "fam-code-17801-e" },
  calendar: "STATE",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" },
  satisfiedBy: "rehearingRequestedOn",
  ifMissed: { en: "The decision stands.", es: "La decisión queda firme." },
  authority: ["fam-code-17801-e", "22-ccr-120221-a"],
  reading: "rehearing-length",
  confidence: 0.75,
  doubt: {
    en: "That a rehearing may be asked for is certain; how long after the decision was not read. Thirty days is a setting.",
    es: "Es seguro que se puede pedir una nueva audiencia; no se leyó en qué plazo. Treinta días es una configuración.",
  },
  setting: "rehearingDays",
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
  satisfiedBy: null,
  ifMissed: { en: "The decision is final.", es: "La decisión es definitiva." },
  authority: ["fam-code-17803", "gov-code-6803"],
  reading: null,
  confidence: 0.9,
  doubt: null,
  setting: null,
});

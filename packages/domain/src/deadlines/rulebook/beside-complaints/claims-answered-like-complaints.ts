// A claim that enforcement meets the wrong person is answered in the time frames of a complaint, Fam. Code 17530(c) and
// (d); a request to review a statement of arrears in their manner and time, Fam. Code 17526. Both then go to court.
// 120100(c) does not name chapter 2, so a closed last day moves under Code Civ. Proc. 12a.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

const common = {
  version: 1,
  obligor: "LCSA",
  nature: "DUTY",
  inConformanceVectors: false,
  choose: "FIRST_KNOWN",
  calendar: "AGENCY",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "ccp-12a" },
  extension: null,
  produces: null,
  satisfiedBy: "claimAnsweredOn",
  excusedBy: [],
  ifMissed: {
    en: "The person may ask the court to decide.",
    es: "La persona puede pedir que decida el tribunal.",
  },
  inForce: { from: plainDate("2000-01-01"), until: null },
  doubtAppliesTo: null,
} as const;

/** The last day to answer a claim of mistaken identity. */
export const mistakenIdentityAnswer = defineRule({
  ...common,
  id: "mistaken-identity-answer",
  title: {
    en: "Answer to a claim of mistaken identity",
    es: "Respuesta a un reclamo por error de identidad",
  },
  duty: {
    en: "answer the claim that this is the wrong person",
    es: "responder al reclamo de que se trata de la persona equivocada",
  },
  runsFrom: [{ fact: "claimReceivedOn", authority: "fam-code-17530-c" }],
  period: { amount: 30, unit: "CALENDAR_DAYS", authority: "fam-code-17800" },
  condition: "claimsMistakenIdentity",
  authority: ["fam-code-17530-c", "fam-code-17800"],
  reading: null,
  confidence: 0.93,
  doubt: null,
  setting: null,
});

/** The last day to answer a request to review a statement of arrears. */
export const arrearsReviewAnswer = defineRule({
  ...common,
  id: "arrears-review-answer",
  title: { en: "Review of a statement of arrears", es: "Revisión de un estado de pagos atrasados" },
  duty: {
    en: "answer the request to review the statement of arrears",
    es: "responder a la solicitud de revisar el estado de pagos atrasados",
  },
  runsFrom: [{ fact: "claimReceivedOn", authority: "fam-code-17526" }],
  period: { amount: "arrearsReviewDays", unit: "CALENDAR_DAYS", authority: "fam-code-17526" },
  condition: "asksArrearsReview",
  authority: ["fam-code-17526", "fam-code-17800"],
  reading: "arrears-review-time",
  confidence: 0.85,
  doubt: {
    en: "That the time of a complaint applies is known from a summary of the statute. Thirty days is a setting.",
    es: "Que se aplique el plazo de una queja se sabe por un resumen de la ley. Treinta días es una configuración.",
  },
  setting: "arrearsReviewDays",
});

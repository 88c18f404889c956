// A claim that enforcement meets the wrong person is resolved "in the same manner and timeframes" as a complaint, Fam. Code
// 17530(b); a request to review a statement of arrears in the same manner and time frames, Fam. Code 17526(a), which any party may
// ask for before going to court, (c). Acknowledgement and the director's extension therefore belong to both. 120100(c) does not
// name chapter 2, so a closed last day moves under Code Civ. Proc. 12a.
import { plainDate } from "../../../calendar/plain-date.ts";
import { acknowledgement } from "../complaint/acknowledgement.ts";
import { defineRule } from "../deadline-rule.ts";
import { writtenResolution } from "../complaint/written-resolution.ts";

const common = {
  obligor: "LCSA",
  nature: "DUTY",
  inConformanceVectors: false,
  calendar: "AGENCY",
  ifMissed: {
    en: "The person may ask the court to decide.",
    es: "La persona puede pedir que decida la corte.",
  },
  inForce: { from: plainDate("2000-01-01"), until: null },
  confidence: 0.98,
} as const;

const answer = {
  ...common,
  period: { amount: 30, unit: "CALENDAR_DAYS", authority: "fam-code-17800" },
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "ccp-12a" },
  extension: writtenResolution.extension,
  satisfiedBy: "claimAnsweredOn",
  excusedBy: [],
} as const;

/** The last day to acknowledge either claim: as many days as for a complaint, which a setting says. */
export const claimAcknowledgement = defineRule({
  ...common,
  id: "claim-acknowledgement",
  title: { en: "Acknowledgement of a claim", es: "Acuse de recibo de un reclamo" },
  duty: { en: "acknowledge the claim in writing", es: "acusar recibo del reclamo por escrito" },
  runsFrom: [{ fact: "claimReceivedOn", authority: "fam-code-17800" }],
  period: { amount: "acknowledgementBusinessDays", unit: "BUSINESS_DAYS", authority: "22-ccr-120102" },
  satisfiedBy: "claimAcknowledgedOn",
  excusedBy: ["claimAnsweredOn"],
  ifMissed: acknowledgement.ifMissed,
  inForce: acknowledgement.inForce,
  authority: ["fam-code-17530-b", "fam-code-17526-a", "22-ccr-120102"],
  reading: acknowledgement.reading,
  confidence: acknowledgement.confidence,
  doubt: acknowledgement.doubt,
  setting: acknowledgement.setting,
});

/** The last day to answer a claim of mistaken identity. */
export const mistakenIdentityAnswer = defineRule({
  ...answer,
  id: "mistaken-identity-answer",
  title: {
    en: "Answer to a claim of mistaken identity",
    es: "Respuesta a un reclamo por error de identidad",
  },
  duty: {
    en: "answer the claim that this is the wrong person; where it is upheld, stop enforcement, release levies, return assets and certify it",
    es: "responder al reclamo de que se trata de la persona equivocada; si se acepta, suspender el cobro, liberar embargos, devolver bienes y certificarlo",
  },
  runsFrom: [{ fact: "claimReceivedOn", authority: "fam-code-17530-b" }],
  condition: "claimsMistakenIdentity",
  authority: ["fam-code-17530-b", "fam-code-17530-c", "fam-code-17800"],
});

/** The last day to answer a request to review a statement of arrears. */
export const arrearsReviewAnswer = defineRule({
  ...answer,
  id: "arrears-review-answer",
  title: { en: "Review of a statement of arrears", es: "Revisión de un estado de pagos atrasados" },
  duty: {
    en: "answer the request to review the statement of arrears",
    es: "responder a la solicitud de revisar el estado de pagos atrasados",
  },
  runsFrom: [{ fact: "claimReceivedOn", authority: "fam-code-17526-a" }],
  condition: "asksArrearsReview",
  authority: ["fam-code-17526-a", "fam-code-17526-c", "fam-code-17800"],
});

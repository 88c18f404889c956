// Before a case is closed the recipient of services has 60 days' written notice of the intent to close it. 45 CFR
// 303.11(d); 22 CCR 118203, whose days were cut off where it was read. Counted back from the day of closing; on a
// closed day it goes out on the open day before, since at least 60 days must lie between.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

/** The last day to mail the notice that a case will be closed on a planned day. */
export const caseClosureNotice = defineRule({
  id: "case-closure-notice",
  title: { en: "Notice before closing a case", es: "Aviso antes de cerrar un caso" },
  duty: {
    en: "mail the recipient notice of the intent to close the case",
    es: "enviar a la persona beneficiaria el aviso de que se piensa cerrar el caso",
  },
  obligor: "LCSA",
  nature: "DUTY",
  inConformanceVectors: false,
  runsFrom: [{ fact: "closurePlannedFor", authority: "45-cfr-303.11-d" }],
  period: { amount: 60, unit: "DAYS_BEFORE", authority: "45-cfr-303.11-d" },
  calendar: "AGENCY",
  rollover: { to: "PRECEDING_BUSINESS_DAY", authority: "45-cfr-303.11-d" },
  satisfiedBy: "closureNoticeMailedOn",
  ifMissed: {
    en: "Closing the case is improper and a ground for a state hearing.",
    es: "Cerrar el caso es indebido y es motivo para una audiencia estatal.",
  },
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["45-cfr-303.11-d", "22-ccr-118203"],
  confidence: 0.9,
});

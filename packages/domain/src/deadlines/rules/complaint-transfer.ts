// "...within five business days of the complaint receipt date" the agency that received a complaint about another
// county's case sends it on with LCR004 and all papers. 22 CCR 120104(a)(1). It binds only if another county has the case.
import { plainDate } from "../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

/** The last day to send a complaint on to the county that has the case. */
export const complaintTransfer = defineRule({
  id: "complaint-transfer",
  version: 1,
  title: { en: "Transfer, if another county must answer", es: "Traslado, si debe responder otro condado" },
  duty: {
    en: "send the complaint on with LCR004, only if another county has the case",
    es: "enviar la queja con el LCR004, solo si el caso es de otro condado",
  },
  obligor: "LCSA",
  nature: "LIMIT",
  runsFrom: [{ fact: "complaintReceiptDate", authority: "22-ccr-110164" }],
  choose: "FIRST_KNOWN",
  period: { amount: 5, unit: "BUSINESS_DAYS", authority: "22-ccr-120104-a-1" },
  calendar: "AGENCY",
  rollover: null,
  extension: null,
  condition: null,
  produces: null,
  satisfiedBy: null,
  excusedBy: ["resolutionMailedOn", "withdrawnOn"],
  ifMissed: {
    en: "The agency that received the complaint stays answerable for it.",
    es: "La agencia que recibió la queja sigue siendo responsable de ella.",
  },
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["22-ccr-120104-a-1"],
  reading: null,
  confidence: 0.98,
  doubt: null,
  doubtAppliesTo: null,
  setting: null,
});

// "...within 90 days after the parent or custodial party knew or should have known of the child support action
// complained of." Fam. Code 17800. What the person knew may be disputed. A late complaint is recorded and flagged and
// never turned away at the door: 22 CCR 120100(a)(2) forbids discouraging anyone from filing.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

/** The last day to make a complaint in time. */
export const complaintFilingWindow = defineRule({
  id: "complaint-filing-window",
  title: { en: "Complaint filing window", es: "Plazo para presentar la queja" },
  duty: { en: "make the complaint", es: "presentar la queja" },
  obligor: "COMPLAINANT",
  nature: "RIGHT",
  inConformanceVectors: true,
  runsFrom: [{ fact: "knewOn", authority: "fam-code-17800" }],
  period: { amount: 90, unit: "CALENDAR_DAYS", authority: "fam-code-17800" },
  calendar: "AGENCY",
  rollover: { to: "NEXT_BUSINESS_DAY", authority: "22-ccr-120100-c" },
  satisfiedBy: "complaintMadeOn",
  ifMissed: {
    en: "The complaint is flagged as late and still taken; the agency may decline it with a written reason.",
    es: "La queja se marca como tardía y aun así se recibe; la agencia puede rechazarla con una razón por escrito.",
  },
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["fam-code-17800", "22-ccr-120100-a-2"],
  confidence: 0.98,
});

// "A complaint that is mailed shall be deemed received five business days from the postmark date; if the postmark is
// illegible, the date it is stamped" and: hand-delivered, the date stamped; oral, the date the person speaks to a
// representative, asks to file and gives the basis. 22 CCR 110164. It is silent on e-mail, web forms and fax.
// The statute never says when a complaint is "made", from which the parent's days run: see docs/law/readings.md.
import { plainDate } from "../../calendar/plain-date.ts";
import { defineRule, type Period } from "../deadline-rule.ts";

const mailed: Period = { amount: 5, unit: "BUSINESS_DAYS", authority: "22-ccr-110164-a-1" };
const electronic: Period = {
  amount: "electronicReceiptBusinessDays",
  unit: "BUSINESS_DAYS",
  authority: "22-ccr-110164",
};

/** The day the complaint was made: the earliest trace of it. The complainant's own days run from here. */
export const complaintMadeOn = defineRule({
  id: "complaint-made-on",
  version: 1,
  title: { en: "Complaint made", es: "Queja presentada" },
  duty: {
    en: "count the complainant’s days from here",
    es: "contar desde aquí los días de la persona que se queja",
  },
  obligor: "COMPLAINANT",
  nature: "DERIVED",
  runsFrom: [
    { fact: "postmarkedOn", authority: "fam-code-17800" },
    { fact: "dateStampedOn", authority: "fam-code-17800" },
    { fact: "spokenOn", authority: "22-ccr-110160" },
    { fact: "arrivedOn", authority: "fam-code-17800" },
  ],
  choose: "EARLIEST",
  period: null,
  calendar: null,
  rollover: null,
  extension: null,
  condition: null,
  produces: "complaintMadeOn",
  satisfiedBy: null,
  excusedBy: [],
  ifMissed: null,
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["fam-code-17800", "22-ccr-110160"],
  reading: "made-and-received",
  confidence: 0.9,
  doubt: null,
  doubtAppliesTo: null,
  setting: null,
});

/** The complaint receipt date. The agency's days run from here. */
export const complaintReceiptDate = defineRule({
  id: "complaint-receipt-date",
  version: 1,
  title: { en: "Complaint receipt date", es: "Fecha de recepción de la queja" },
  duty: { en: "count the agency’s days from here", es: "contar desde aquí los días de la agencia" },
  obligor: "LCSA",
  nature: "DERIVED",
  runsFrom: [
    { fact: "postmarkedOn", channel: "MAIL", period: mailed, authority: "22-ccr-110164-a-1" },
    { fact: "dateStampedOn", channel: "MAIL", authority: "22-ccr-110164-a-1" },
    { fact: "dateStampedOn", channel: "HAND_DELIVERY", authority: "22-ccr-110164-a-2" },
    { fact: "spokenOn", channel: "ORAL", authority: "22-ccr-110164-b" },
    { fact: "arrivedOn", channel: "ELECTRONIC", period: electronic, authority: "22-ccr-110164" },
    { fact: "arrivedOn", channel: "FAX", period: electronic, authority: "22-ccr-110164" },
  ],
  choose: "FIRST_KNOWN",
  period: null,
  calendar: "AGENCY",
  rollover: null,
  extension: null,
  condition: null,
  produces: "complaintReceiptDate",
  satisfiedBy: null,
  excusedBy: [],
  ifMissed: null,
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["22-ccr-110164"],
  reading: "electronic-and-faxed-complaints",
  confidence: 0.6,
  doubt: {
    en: "The regulation is silent on electronic and faxed complaints; they are treated as handed over on arrival.",
    es: "El reglamento no dice nada de las quejas electrónicas o por fax; se tratan como entregadas en mano al llegar.",
  },
  doubtAppliesTo: ["arrivedOn"],
  setting: "electronicReceiptBusinessDays",
});

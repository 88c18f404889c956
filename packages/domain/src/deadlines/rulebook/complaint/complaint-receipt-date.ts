// "A complaint that is mailed shall be deemed received five business days from the postmark date; if the postmark is
// illegible, the date it is stamped" and: hand-delivered, the date stamped; oral, the date the person speaks to a
// representative, asks to file and gives the basis. 22 CCR 110164. It is silent on e-mail, web forms and fax.
// 111544(d) makes a complaint of a repeated contact and does not say when it is received.
// The statute never says when a complaint is "made", from which the parent's days run: see docs/law/readings.md.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule, type Period, type Start } from "../deadline-rule.ts";

const mailed: Period = { amount: 5, unit: "BUSINESS_DAYS", authority: "22-ccr-110164-a-1" };
const electronic: Period = {
  amount: "electronicReceiptBusinessDays",
  unit: "BUSINESS_DAYS",
  authority: "22-ccr-110164",
};

const repeated: Period = {
  amount: "repeatedContactReceiptBusinessDays",
  unit: "BUSINESS_DAYS",
  authority: "22-ccr-111544-d",
};

/** How 110164 finds the day of receipt, by the way a complaint came; of a repeated contact 111544(d) does not say it. */
const receiptByChannel: readonly [Start, ...Start[]] = [
  {
    fact: "complaintMadeOn",
    onlyIf: "madeByRepeatedContact",
    period: repeated,
    authority: "22-ccr-111544-d",
  },
  { fact: "postmarkedOn", channel: "MAIL", period: mailed, authority: "22-ccr-110164-a-1" },
  { fact: "dateStampedOn", channel: "MAIL", authority: "22-ccr-110164-a-1" },
  { fact: "dateStampedOn", channel: "HAND_DELIVERY", authority: "22-ccr-110164-a-2" },
  { fact: "spokenOn", channel: "ORAL", authority: "22-ccr-110164-b" },
  { fact: "arrivedOn", channel: "ELECTRONIC", period: electronic, authority: "22-ccr-110164" },
  { fact: "arrivedOn", channel: "FAX", period: electronic, authority: "22-ccr-110164" },
];

/** The day the complaint was made: the earliest trace of it. The complainant's own days run from here. */
export const complaintMadeOn = defineRule({
  id: "complaint-made-on",
  title: { en: "Complaint made", es: "Queja presentada" },
  duty: {
    en: "count the complainant’s days from here",
    es: "contar desde aquí los días de la persona que se queja",
  },
  obligor: "COMPLAINANT",
  nature: "DERIVED",
  inConformanceVectors: true,
  runsFrom: [
    { fact: "postmarkedOn", authority: "fam-code-17800" },
    { fact: "dateStampedOn", authority: "fam-code-17800" },
    { fact: "spokenOn", authority: "22-ccr-110160" },
    { fact: "arrivedOn", authority: "fam-code-17800" },
  ],
  choose: "EARLIEST",
  produces: "complaintMadeOn",
  inForce: { from: plainDate("2000-01-01"), until: null },
  authority: ["fam-code-17800", "22-ccr-110160"],
  reading: "made-and-received",
  confidence: 0.9,
});

const receipt = {
  version: 1,
  obligor: "LCSA",
  nature: "DERIVED",
  choose: "FIRST_KNOWN",
  period: null,
  calendar: "AGENCY",
  rollover: null,
  extension: null,
  satisfiedBy: null,
  excusedBy: [],
  ifMissed: null,
  inForce: { from: plainDate("2000-01-01"), until: null },
  reading: "electronic-and-faxed-complaints",
  confidence: 0.6,
  doubt: {
    en: "The regulation is silent on when an electronic or faxed complaint, or one made by repeating a contact, is received; it counts as received on the day it came unless the setting adds business days.",
    es: "El reglamento no dice cuándo se recibe una queja electrónica o por fax, o hecha al repetir un contacto; se considera recibida el día en que llegó, salvo que la configuración añada días hábiles.",
  },
  doubtAppliesTo: ["arrivedOn", "complaintMadeOn"],
  setting: "electronicReceiptBusinessDays",
} as const;

/** The day on which the first agency received a complaint that another one answers. The first transfer's days run from here. */
export const complaintFirstReceiptDate = defineRule({
  ...receipt,
  id: "complaint-first-receipt-date",
  title: { en: "Receipt date at the first agency", es: "Fecha de recepción en la primera agencia" },
  duty: {
    en: "count the days of the transfer from here",
    es: "contar desde aquí los días del traslado",
  },
  inConformanceVectors: false,
  runsFrom: receiptByChannel,
  condition: "receivingAgencyAnswers",
  produces: "firstReceiptDate",
  authority: ["22-ccr-110164", "22-ccr-120104-c"],
});

/**
 * The complaint receipt date. The agency's days run from here; after a transfer, those of the agency that answers: the last
 * that got the complaint and was not relieved of it. While it is on its way to yet another one, that agency still answers.
 */
export const complaintReceiptDate = defineRule({
  ...receipt,
  id: "complaint-receipt-date",
  title: { en: "Complaint receipt date", es: "Fecha de recepción de la queja" },
  duty: { en: "count the agency’s days from here", es: "contar desde aquí los días de la agencia" },
  inConformanceVectors: true,
  runsFrom: [
    {
      fact: "answeringAgencyReceivedOn",
      onlyIf: "receivingAgencyAnswers",
      alsoUnder: ["22-ccr-120104-c"],
      authority: "22-ccr-120104-b",
    },
    ...receiptByChannel,
  ],
  produces: "complaintReceiptDate",
  authority: ["22-ccr-110164"],
});

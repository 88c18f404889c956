// Inquiries or disputes of a participant on the same subject within 90 days of each other are an unresolved dispute and a
// written request for resolution: a complaint. 22 CCR 111544(d). It does not say on which day that complaint is received;
// the second contact is taken, the earlier and so the safer day: see docs/law/readings.md. Operative from June 1, 2022.
import { plainDate } from "../../../calendar/plain-date.ts";
import { conditions } from "../conditions.ts";
import { defineRule } from "../deadline-rule.ts";

const common = {
  obligor: "LCSA",
  nature: "DERIVED",
  authority: ["22-ccr-111544-d"],
} as const;

/** The last day on which another contact on the same subject makes a complaint. It is no act's last day and does not roll. */
export const repeatContactWindow = defineRule({
  ...common,
  id: "repeat-contact-window",
  title: { en: "Window for a repeated contact", es: "Plazo de contacto repetido" },
  duty: {
    en: "treat another contact on the same subject until then as a complaint",
    es: "tratar como queja otro contacto por el mismo asunto hasta ese día",
  },
  inConformanceVectors: true,
  runsFrom: [{ fact: "contactReceivedOn", authority: "22-ccr-111544-d" }],
  period: {
    amount: conditions.sameSubjectWithinNinetyDays.days,
    unit: "CALENDAR_DAYS",
    authority: "22-ccr-111544-d",
  },
  condition: "fromParticipant",
  inForce: { from: plainDate("2022-06-01"), until: null },
  reading: "repeated-contacts",
  confidence: 0.98,
});

/** The day on which a repeated contact is received as a complaint. */
export const repeatedContactComplaint = defineRule({
  ...common,
  id: "repeated-contact-complaint",
  title: { en: "Repeated contact received as a complaint", es: "Contacto repetido recibido como queja" },
  duty: {
    en: "receive the repeated contact as a complaint of this day",
    es: "recibir el contacto repetido como queja de este día",
  },
  inConformanceVectors: false,
  runsFrom: [{ fact: "contactReceivedOn", authority: "22-ccr-111544-d" }],
  period: {
    amount: "repeatedContactReceiptBusinessDays",
    unit: "BUSINESS_DAYS",
    authority: "22-ccr-111544-d",
  },
  calendar: "AGENCY",
  condition: "sameSubjectWithinNinetyDays",
  inForce: { from: plainDate("2022-06-01"), until: null },
  reading: "repeated-contacts",
  confidence: 0.7,
  doubt: {
    en: "The regulation does not say on which day a repeated contact is received as a complaint; the day of the second contact is taken.",
    es: "El reglamento no dice en qué día se recibe como queja un contacto repetido; se toma el día del segundo contacto.",
  },
  setting: "repeatedContactReceiptBusinessDays",
});

// 22 CCR 120102 commands an acknowledgement (LCR002) on receipt of a complaint, and 120107(e)(1) that its mailing date
// be kept. The text of 120102 was not read, so its length is a setting: five business days, as for a transfer.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

/** The last day to mail the acknowledgement. */
export const acknowledgement = defineRule({
  id: "acknowledgement",
  title: { en: "Acknowledgement", es: "Acuse de recibo" },
  duty: { en: "mail the acknowledgement (LCR002)", es: "enviar por correo el acuse de recibo (LCR002)" },
  obligor: "LCSA",
  nature: "DUTY",
  inConformanceVectors: true,
  runsFrom: [{ fact: "complaintReceiptDate", authority: "22-ccr-110164" }],
  period: { amount: "acknowledgementBusinessDays", unit: "BUSINESS_DAYS", authority: "22-ccr-120102" },
  calendar: "AGENCY",
  satisfiedBy: "acknowledgementMailedOn",
  excusedBy: ["resolutionMailedOn", "withdrawnOn"],
  ifMissed: {
    en: "The agency is late; the complainant loses no right.",
    es: "La agencia se retrasa; la persona que se queja no pierde ningún derecho.",
  },
  inForce: { from: plainDate("2001-07-01"), until: null },
  authority: ["22-ccr-120102", "22-ccr-120107-e"],
  reading: "acknowledgement-length",
  confidence: 0.55,
  doubt: {
    en: "The duty is certain; how many days it allows was not read in the regulation. Five business days is the agency’s setting.",
    es: "El deber es seguro; no se leyó en el reglamento cuántos días concede. Cinco días hábiles es la configuración de la agencia.",
  },
  setting: "acknowledgementBusinessDays",
});

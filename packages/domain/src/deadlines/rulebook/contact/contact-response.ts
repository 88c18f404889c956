// A question, inquiry, dispute or request for help from a case participant is answered, orally, electronically or in
// writing, within three business days. 22 CCR 111544(a). A dispute that takes longer is acknowledged in that time, with
// what is being done and a day for the answer, (b). Other customers' contacts are acknowledged in it, (e). The section is
// operative from June 1, 2022, by its history note.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

const common = {
  obligor: "LCSA",
  nature: "DUTY",
  calendar: "AGENCY",
  inForce: { from: plainDate("2022-06-01"), until: null },
  confidence: 0.98,
} as const;

/** The last day to answer a case participant. */
export const contactResponse = defineRule({
  ...common,
  id: "contact-response",
  title: { en: "Answer to a participant’s contact", es: "Respuesta al contacto de un participante" },
  duty: {
    en: "answer the question, inquiry or dispute",
    es: "responder a la pregunta, consulta o desacuerdo",
  },
  inConformanceVectors: true,
  runsFrom: [{ fact: "contactReceivedOn", authority: "22-ccr-111544-a" }],
  period: { amount: 3, unit: "BUSINESS_DAYS", authority: "22-ccr-111544-a" },
  condition: "fromParticipant",
  satisfiedBy: "contactAnsweredOn",
  excusedBy: ["disputeAcknowledgedOn"],
  ifMissed: {
    en: "A service failure, which may itself become a complaint.",
    es: "Una falla de servicio, que puede convertirse en queja.",
  },
  authority: ["22-ccr-111544-a"],
});

/** The last day to acknowledge the contact of an employer or the public. */
export const contactAcknowledgement = defineRule({
  ...common,
  id: "contact-acknowledgement",
  title: { en: "Acknowledgement of another customer’s contact", es: "Acuse del contacto de otra persona" },
  duty: {
    en: "acknowledge the contact, and answer as promptly as possible",
    es: "acusar recibo del contacto y responder lo antes posible",
  },
  inConformanceVectors: true,
  runsFrom: [{ fact: "contactReceivedOn", authority: "22-ccr-111544-e" }],
  period: { amount: 3, unit: "BUSINESS_DAYS", authority: "22-ccr-111544-e" },
  condition: "fromOtherCustomer",
  satisfiedBy: "contactAcknowledgedOn",
  excusedBy: ["contactAnsweredOn"],
  ifMissed: {
    en: "A service failure; no right is lost.",
    es: "Una falla de servicio; no se pierde ningún derecho.",
  },
  authority: ["22-ccr-111544-e"],
});

/** The last day to acknowledge a dispute that cannot be answered in time. */
export const disputeAcknowledgement = defineRule({
  ...common,
  id: "dispute-acknowledgement",
  title: { en: "Acknowledgement of a dispute", es: "Acuse de un desacuerdo" },
  duty: {
    en: "if it is not answered by then, acknowledge the dispute, say what is being done and give a day for the answer",
    es: "si aún no se ha respondido, acusar recibo del desacuerdo, decir qué se está haciendo y dar un día para la respuesta",
  },
  inConformanceVectors: false,
  runsFrom: [{ fact: "contactReceivedOn", authority: "22-ccr-111544-b" }],
  period: { amount: 3, unit: "BUSINESS_DAYS", authority: "22-ccr-111544-b" },
  condition: "participantDisputes",
  satisfiedBy: "contactAcknowledgedOn",
  excusedBy: ["contactAnsweredOn"],
  ifMissed: {
    en: "A service failure; a second contact on the same subject makes it a complaint.",
    es: "Una falla de servicio; un segundo contacto por el mismo asunto lo convierte en queja.",
  },
  authority: ["22-ccr-111544-b"],
  confidence: 0.9,
});

/** The day for which the acknowledgement promised an answer. */
export const promisedAnswer = defineRule({
  ...common,
  id: "promised-answer",
  title: { en: "Answer on the promised day", es: "Respuesta el día prometido" },
  duty: {
    en: "answer by the day that the acknowledgement promised",
    es: "responder a más tardar el día que prometió el acuse",
  },
  inConformanceVectors: false,
  runsFrom: [{ fact: "contactAnswerExpectedOn", authority: "22-ccr-111544-b" }],
  calendar: null,
  satisfiedBy: "contactAnsweredOn",
  ifMissed: {
    en: "The promise is broken: call, and give another day; a second contact on the same subject makes it a complaint.",
    es: "La promesa no se cumplió: llame y dé otro día; un segundo contacto por el mismo asunto lo convierte en queja.",
  },
  authority: ["22-ccr-111544-b"],
  confidence: 0.9,
});

// "...within five business days of the complaint receipt date" the agency that received a complaint about another
// county's case sends it on with LCR004 and all papers, and mails the complainant a copy within five more. 22 CCR
// 120104(a). The agency that gets it owes all that Article 2 asks from that day, (b). If it disputes that the complaint
// is its own, it telephones the Department within five business days, which determines within five more, (c). A complaint may
// be sent on again: these days are then those of the latest transfer.
import { plainDate } from "../../../calendar/plain-date.ts";
import { defineRule } from "../deadline-rule.ts";

const common = {
  obligor: "LCSA",
  inConformanceVectors: true,
  calendar: "AGENCY",
  inForce: { from: plainDate("2001-07-01"), until: null },
  confidence: 0.98,
} as const;

/**
 * The last day to send a complaint on to the county that has the case. It binds only if another county has it. It runs for
 * the agency that sent the latest transfer: from its own receipt, by the transfer before or, for the first agency, by 110164.
 */
export const complaintTransfer = defineRule({
  ...common,
  id: "complaint-transfer",
  title: { en: "Transfer, if another county must answer", es: "Traslado, si debe responder otro condado" },
  duty: {
    en: "send the complaint on with LCR004, only if another county has the case",
    es: "enviar la queja con el LCR004, solo si el caso es de otro condado",
  },
  nature: "LIMIT",
  runsFrom: [
    {
      fact: "sendingAgencyReceivedOn",
      onlyIf: "sentOnByReceivingAgency",
      authority: "22-ccr-120104-b",
    },
    { fact: "firstReceiptDate", authority: "22-ccr-110164" },
    { fact: "complaintReceiptDate", authority: "22-ccr-110164" },
  ],
  period: { amount: 5, unit: "BUSINESS_DAYS", authority: "22-ccr-120104-a-1" },
  satisfiedBy: "transferSentOn",
  excusedBy: ["resolutionMailedOn", "withdrawnOn"],
  ifMissed: {
    en: "The agency that received the complaint stays answerable for it.",
    es: "La agencia que recibió la queja sigue siendo responsable de ella.",
  },
  authority: ["22-ccr-120104-a-1"],
});

/** The last day to mail the complainant a copy of the transfer. */
export const complaintTransferCopy = defineRule({
  ...common,
  id: "complaint-transfer-copy",
  title: {
    en: "Copy of the transfer to the complainant",
    es: "Copia del traslado a la persona que se queja",
  },
  duty: {
    en: "mail the complainant a copy of LCR004",
    es: "enviar por correo una copia del LCR004 a la persona que se queja",
  },
  nature: "DUTY",
  runsFrom: [{ fact: "transferSentOn", authority: "22-ccr-120104-a-2" }],
  period: { amount: 5, unit: "BUSINESS_DAYS", authority: "22-ccr-120104-a-2" },
  satisfiedBy: "transferCopyMailedOn",
  excusedBy: ["withdrawnOn"],
  ifMissed: {
    en: "The complainant does not know who must answer; the first agency failed to give notice.",
    es: "La persona que se queja no sabe quién debe responder; la primera agencia no dio el aviso.",
  },
  authority: ["22-ccr-120104-a-2"],
});

/** The last day for the agency that got a transfer to tell the Department that the complaint is not its own. */
export const ownershipDisputeContact = defineRule({
  ...common,
  id: "ownership-dispute-contact",
  title: { en: "Disputing a transfer", es: "Objeción a un traslado" },
  duty: {
    en: "call the Department, only if the complaint belongs to another agency",
    es: "llamar al Departamento, solo si la queja corresponde a otra agencia",
  },
  nature: "LIMIT",
  runsFrom: [{ fact: "transferReceivedOn", authority: "22-ccr-120104-c" }],
  period: { amount: 5, unit: "BUSINESS_DAYS", authority: "22-ccr-120104-c" },
  satisfiedBy: "ownershipDisputedOn",
  excusedBy: ["resolutionMailedOn", "withdrawnOn"],
  ifMissed: {
    en: "The agency that received the transfer keeps the complaint.",
    es: "La agencia que recibió el traslado se queda con la queja.",
  },
  authority: ["22-ccr-120104-c"],
});

/** The last day for the Department to determine whose complaint it is. */
export const ownershipDetermination = defineRule({
  ...common,
  id: "ownership-determination",
  title: { en: "Whose complaint it is", es: "A quién corresponde la queja" },
  duty: { en: "determine which agency must answer", es: "determinar qué agencia debe responder" },
  obligor: "DEPARTMENT",
  nature: "DUTY",
  runsFrom: [{ fact: "ownershipDisputedOn", authority: "22-ccr-120104-c" }],
  period: { amount: 5, unit: "BUSINESS_DAYS", authority: "22-ccr-120104-c" },
  calendar: "STATE",
  satisfiedBy: "ownershipDeterminedOn",
  excusedBy: ["withdrawnOn"],
  ifMissed: {
    en: "The receiving agency’s thirty days keep running while nobody has decided.",
    es: "Los treinta días de la agencia receptora siguen corriendo mientras nadie decide.",
  },
  authority: ["22-ccr-120104-c"],
});

// Fam. Code 17800 against 22 CCR 120104(b): an extension that was noticed before the complaint went to another agency.
import type { QuestionRecord } from "../question-record.ts";
import { notExtended } from "../sees-as.ts";

/** Whether the first agency's extension goes along to the agency that receives the complaint by transfer. */
export const extensionBeforeTransfer: QuestionRecord = {
  id: "extension-before-a-transfer",
  title: { en: "An extension before a transfer", es: "Una prórroga antes de un traslado" },
  question: {
    en: "Does an extension that the first agency noticed go along to the agency that receives the complaint?",
    es: "¿La prórroga que avisó la primera agencia pasa a la agencia que recibe la queja?",
  },
  arises: ({ facts, dates }) => {
    const noticedOn = facts.complaint?.extension?.noticeMailedOn;
    const movedOn = dates["complaint-receipt-date"];
    if (dates["complaint-first-receipt-date"] === undefined || movedOn === undefined) return false;
    return noticedOn !== undefined && noticedOn < movedOn;
  },
  readings: [
    {
      id: "ends-with-the-transfer",
      name: {
        en: "no, the receiving agency has its 30 days",
        es: "no, la agencia receptora tiene sus 30 días",
      },
      whoseReading: "REGULATION",
      authority: "22-ccr-120104-b",
      followed: "NEVER",
      due: { ruleId: "written-resolution", sees: notExtended },
    },
    {
      id: "goes-along",
      name: {
        en: "yes, the extension is counted on from the new receipt",
        es: "sí, la prórroga se cuenta desde la nueva recepción",
      },
      whoseReading: "STATUTE",
      authority: "fam-code-17800",
      followed: "ALWAYS",
      due: { ruleId: "written-resolution" },
    },
  ],
  explanation: {
    en: "22 CCR 120104(b) gives the receiving agency the 30 days from LCR004 and does not mention an extension noticed before it; its own director decided none. The dates keep the extension. Work to the first 30 days of the receiving agency.",
    es: "22 CCR 120104(b) da a la agencia receptora los 30 días desde el LCR004 y no menciona una prórroga avisada antes; su propio director no decidió ninguna. Las fechas conservan la prórroga. Trabaje para los primeros 30 días de la agencia receptora.",
  },
  citations: ["22-ccr-120104-b", "fam-code-17800"],
  confidence: 0.6,
  forAPerson: true,
};

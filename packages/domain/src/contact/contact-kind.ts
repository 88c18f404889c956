import { channelWords, filingChannels } from "../vocabulary/filing.ts";
import type { Words } from "../vocabulary/words.ts";

/** How a contact came: the ways of filing, and a visit to the office, which 22 CCR 111544(a) asks to answer at once. */
export const contactChannels = [...filingChannels, "VISIT"] as const;

/** One way. */
export type ContactChannel = (typeof contactChannels)[number];

/** Ways in which a contact comes. */
export const contactChannelWords: Readonly<Record<ContactChannel, Words>> = {
  ...channelWords,
  VISIT: { en: "In a visit to the office", es: "En una visita a la oficina" },
};

/** What a contact is, 22 CCR 111544. Only a dispute may be acknowledged first and answered later. */
export const contactKinds = ["QUESTION", "INQUIRY", "DISPUTE", "HELP"] as const;

/** One kind. */
export type ContactKind = (typeof contactKinds)[number];

/** Kinds of contact. */
export const contactKindWords: Readonly<Record<ContactKind, Words>> = {
  QUESTION: { en: "Question", es: "Pregunta" },
  INQUIRY: { en: "Inquiry", es: "Consulta" },
  DISPUTE: { en: "Dispute", es: "Desacuerdo" },
  HELP: { en: "Request for help", es: "Solicitud de ayuda" },
};

import type { ContactParty } from "../vocabulary/contact-party.ts";
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

/** Who spoke: somebody from a case, by themselves or through a representative, or any other customer, 22 CCR 111544(a), (e). */
export const contactCallers = ["PARTICIPANT", "REPRESENTATIVE", "EMPLOYER", "PUBLIC"] as const;

/** One of them. */
export type ContactCaller = (typeof contactCallers)[number];

/** Who spoke. */
export const contactCallerWords: Readonly<Record<ContactCaller, Words>> = {
  PARTICIPANT: { en: "A parent or other participant", es: "Un padre, una madre u otra parte" },
  REPRESENTATIVE: {
    en: "A lawyer or representative of a participant",
    es: "Un abogado o representante de una parte",
  },
  EMPLOYER: { en: "An employer", es: "Un empleador" },
  PUBLIC: { en: "Somebody else", es: "Otra persona" },
};

/** On whose side of the three business days each stands: a representative asks for the participant. */
export const partyOfCaller: Readonly<Record<ContactCaller, ContactParty>> = {
  PARTICIPANT: "PARTICIPANT",
  REPRESENTATIVE: "PARTICIPANT",
  EMPLOYER: "OTHER",
  PUBLIC: "OTHER",
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

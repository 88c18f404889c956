import { contactRefusals } from "../../contact/contact-refusals.ts";
import type { CodedReason } from "../../refusal/coded-refusal.ts";

const { CONTACT_NOT_REPEATED, REPETITION_REJECTED } = contactRefusals;

/** Why an action on a complaint that a repeated contact made, or on the contacts it names, is refused. */
export const repetitionRefusals = {
  CONTACT_NOT_REPEATED,
  REPETITION_REJECTED,
  NOT_MADE_BY_REPETITION: {
    en: "No repeated contact made this complaint, so there is nothing to confirm: it was filed.",
    es: "Ningún contacto repetido dio lugar a esta queja, así que no hay nada que confirmar: fue presentada.",
    citations: ["22-ccr-111544-d"],
  },
  REPETITION_CONFIRMED: {
    en: "It was confirmed on {confirmedOn} that both contacts are about the same subject.",
    es: "El {confirmedOn} se confirmó que ambos contactos tratan del mismo tema.",
    citations: ["22-ccr-111544-d"],
  },
  CONTACT_ALREADY_NAMED: {
    en: "This complaint names that contact already.",
    es: "Esta queja ya menciona ese contacto.",
    citations: ["22-ccr-111544-c"],
  },
  CONTACT_OF_OTHER_SIDE: {
    en: "This contact is not of this person: it came from the other side of the case. Add it to a record of whoever called.",
    es: "Este contacto no es de esta persona: vino de la otra parte del caso. Agréguelo a un expediente de quien llamó.",
    citations: ["22-ccr-111544-c"],
  },
  CONTACT_OF_ANOTHER_DAY: {
    en: "This contact is on record for {contactOn}. Give that day, or correct the contact first.",
    es: "Este contacto consta con fecha del {contactOn}. Indique ese día o corrija antes el contacto.",
    citations: ["22-ccr-111544-c"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

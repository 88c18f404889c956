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
} as const satisfies Readonly<Record<string, CodedReason>>;

import { datedFactWords } from "../../deadlines/facts/dated-fact-words.ts";
import type { ActionFields } from "../../input/action-field.ts";
import { reason } from "../../input/reason-field.ts";
import { after } from "./fields.ts";

/** What the acts ask for by which a person looks at the contacts that a complaint names. */
export const receiptInputs = {
  confirmRepeatedContact: {
    confirmedOn: {
      kind: "PAST_DAY",
      label: { en: "Confirmed", es: "Confirmado" },
      help: {
        en: "Look at both contacts first: they must be about the same subject.",
        es: "Revise antes ambos contactos: deben tratar del mismo tema.",
      },
      notBefore: after("made"),
    },
  },
  findNotSameSubject: {
    foundOn: { kind: "PAST_DAY", label: { en: "Found", es: "Determinado" }, notBefore: after("made") },
    reason,
  },
  joinContact: {
    contactId: {
      kind: "TEXT",
      label: { en: "Contact", es: "Contacto" },
      help: { en: "Its number, such as CT-2026-31-000123.", es: "Su número, como CT-2026-31-000123." },
      names: "contact",
      timeline: "ELSEWHERE",
    },
    receivedOn: { kind: "PAST_DAY", label: datedFactWords.contactReceivedOn },
  },
} as const satisfies Readonly<Record<string, ActionFields>>;

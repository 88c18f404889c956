import { claimKindWords } from "../../deadlines/facts/given-choice-words.ts";
import { mostExtensionDays } from "../../deadlines/rulebook/rulebook.ts";
import type { ActionFields } from "../../input/action-field.ts";
import { claimOutcomeWords } from "../../vocabulary/claim-outcome.ts";
import { after } from "./fields.ts";

const notBeforeClaim = after("claimReceived");

/** What is asked of a claim of mistaken identity or a request to review arrears, in the order of its life. */
export const claimInputs = {
  recordClaim: {
    claimKind: {
      kind: "CHOICE",
      label: { en: "What is claimed", es: "Qué se reclama" },
      choices: { name: "ClaimKind", words: claimKindWords },
      atOnce: true,
    },
    receivedOn: { kind: "PAST_DAY", label: { en: "Claim received", es: "Reclamo recibido" } },
    statement: { kind: "LONG_TEXT", label: { en: "What the person says", es: "Qué dice la persona" } },
  },
  acknowledgeClaim: {
    acknowledgedOn: {
      kind: "PAST_DAY",
      label: { en: "Acknowledgement mailed", es: "Acuse de recibo enviado" },
      notBefore: notBeforeClaim,
    },
  },
  extendClaim: {
    days: {
      kind: "DAYS",
      label: { en: "Days added", es: "Días añadidos" },
      least: 1,
      most: mostExtensionDays("mistaken-identity-answer"),
      outside: "EXTENSION_DAYS_OUT_OF_RANGE",
    },
    reason: {
      kind: "LONG_TEXT",
      label: { en: "Reason", es: "Motivo" },
      help: { en: "Stands in the notice to the person.", es: "Consta en el aviso a la persona." },
    },
    noticeMailedOn: {
      kind: "PAST_DAY",
      label: { en: "Notice of extension mailed", es: "Aviso de prórroga enviado" },
      notBefore: notBeforeClaim,
    },
  },
  answerClaim: {
    answeredOn: {
      kind: "PAST_DAY",
      label: { en: "Claim answered", es: "Reclamo respondido" },
      notBefore: notBeforeClaim,
    },
    outcome: {
      kind: "CHOICE",
      label: { en: "What the answer is", es: "Cuál es la respuesta" },
      choices: { name: "ClaimOutcome", words: claimOutcomeWords },
      atOnce: true,
    },
    explanation: {
      kind: "LONG_TEXT",
      label: { en: "Explanation", es: "Explicación" },
      help: {
        en: "Of mistaken identity that is upheld: what was stopped, released and returned, and that it was certified. Of one that is rejected: that the court is next.",
        es: "Si se acepta el error de identidad: qué se suspendió, liberó y devolvió, y que se certificó. Si se rechaza: que sigue la corte.",
      },
    },
  },
} as const satisfies Readonly<Record<string, ActionFields>>;

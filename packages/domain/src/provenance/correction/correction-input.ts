import type { ActionFields, CarriedField, Choices } from "../../input/action-field.ts";
import { reason } from "../../input/reason-field.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { CorrectionEffect } from "./correction.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { evidencedFactNames, evidencedFactWords, type EvidencedFact } from "../evidenced-facts.ts";

const factChoices = {
  name: "EvidencedFact",
  words: Object.fromEntries(evidencedFactNames.map((fact) => [fact, evidencedFactWords(fact)])) as Readonly<
    Record<EvidencedFact, Words>
  >,
} as const satisfies Choices;

const evidence: { readonly kind: "EVIDENCE" } & CarriedField<Evidence> = {
  kind: "EVIDENCE",
  label: { en: "Evidence of the right day", es: "Prueba del día correcto" },
  timeline: "ELSEWHERE",
};

const shown: { readonly kind: "SHOWN_EFFECT" } & CarriedField<CorrectionEffect> = {
  kind: "SHOWN_EFFECT",
  label: { en: "What the correction changes", es: "Qué cambia la corrección" },
  timeline: "ELSEWHERE",
};

/** What correcting a day asks for, whatever record keeps it. */
export const correctionInput = {
  fact: {
    kind: "CHOICE",
    label: { en: "Date to correct", es: "Fecha por corregir" },
    choices: factChoices,
    unknown: "UNKNOWN_FACT",
  },
  to: {
    kind: "DAY",
    label: { en: "Right day", es: "Día correcto" },
    help: {
      en: "Leave it empty when there was no such day, as of a postmark that cannot be read.",
      es: "Déjelo vacío si no hubo tal día, como el de un matasellos ilegible.",
    },
    orNone: true,
  },
  reason,
  evidence: { ...evidence, optional: true },
  shown: { ...shown, optional: true },
} as const satisfies ActionFields;

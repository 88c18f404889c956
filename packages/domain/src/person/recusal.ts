import type { CodedReason } from "../refusal/coded-refusal.ts";
import { refusalsOf, type Refusal } from "../refusal/refusal.ts";
import type { Words } from "../vocabulary/words.ts";

/** Why somebody who works here must not work on somebody's records, as they declare it. */
export const declaredRecusalWords = {
  SELF: { en: "It is my own record", es: "Es mi propio registro" },
  HOUSEHOLD: { en: "We live in one household", es: "Vivimos en el mismo hogar" },
  KIN: { en: "Family or close to me", es: "Familiar o persona cercana" },
  OTHER: { en: "Another conflict of interest", es: "Otro conflicto de intereses" },
} as const satisfies Readonly<Record<string, Words>>;

/** One such reason. */
export type DeclaredRecusal = keyof typeof declaredRecusalWords;

/**
 * Every reason for which somebody is kept apart, as the office is told it. SELF and HOUSEHOLD follow from the record of
 * whoever works here; CASEWORKER from having been the caseworker of the case, 22 CCR 120103.
 */
export const recusalWords = {
  SELF: { en: "Own record", es: "Registro propio" },
  HOUSEHOLD: { en: "Same household", es: "Mismo hogar" },
  KIN: { en: "Family or close", es: "Familiar o cercana" },
  OTHER: { en: "Conflict of interest", es: "Conflicto de intereses" },
  CASEWORKER: { en: "Was the caseworker of the case", es: "Fue encargada del caso" },
} as const satisfies Readonly<Record<DeclaredRecusal | "CASEWORKER", Words>>;

/** One reason, declared or derived. */
export type RecusalKind = keyof typeof recusalWords;

const reasons = {
  RECUSED: {
    en: "You are kept apart from this record: it concerns you, somebody close to you, or a case of yours. Nothing was written. Ask a supervisor to give it to somebody else.",
    es: "Usted no puede intervenir en este registro: se trata de usted, de alguien cercano o de un caso suyo. No se guardó nada. Pida a supervisión que lo encargue a otra persona.",
    citations: ["22-ccr-120103"],
    practice: true,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

const refuse = refusalsOf<"RECUSED">(reasons);

/** The refusal of whoever is kept apart from a record or a person. It does not say why: the reason may be another person's. */
export function refuseRecused(): Refusal<"RECUSED"> {
  return refuse("RECUSED");
}

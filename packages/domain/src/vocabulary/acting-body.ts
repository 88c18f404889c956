import type { Words } from "./words.ts";

/**
 * On whose side an act on a record lies. A transfer moves a record from one agency to another, so which agency is meant
 * is told from the record: who holds it, who sent it on, to whom it was sent.
 */
export const actingBodies = ["HOLDER", "SENDER", "RECEIVER", "DEPARTMENT", "HEARING_OFFICE"] as const;

/** One body. */
export type ActingBody = (typeof actingBodies)[number];

/** Bodies, as a sentence names them. */
export const bodyWords: Readonly<Record<ActingBody, Words>> = {
  HOLDER: { en: "the agency that has it in hand", es: "la agencia que lo tiene a su cargo" },
  SENDER: { en: "the agency that sent it on", es: "la agencia que lo envió" },
  RECEIVER: { en: "the agency to which it was sent", es: "la agencia a la que se envió" },
  DEPARTMENT: { en: "the Department", es: "el Departamento" },
  HEARING_OFFICE: { en: "the State Hearing Office", es: "la Oficina de Audiencias Estatales" },
};

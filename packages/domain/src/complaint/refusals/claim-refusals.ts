import type { CodedReason } from "../../refusal/coded-refusal.ts";

const citations = ["fam-code-17530-b", "fam-code-17526-a"] as const;

/** Why an act on a claim, or closing a complaint beside which one is open, is refused. */
export const claimRefusals = {
  CLAIM_STILL_OPEN: {
    en: "A claim of {receivedOn} has no answer yet. Answer it first.",
    es: "Un reclamo del {receivedOn} aún no tiene respuesta. Primero respóndalo.",
    citations,
  },
  CLAIM_NOT_OPEN: {
    en: "No claim waits for an answer. Record the claim first.",
    es: "Ningún reclamo espera respuesta. Primero registre el reclamo.",
    citations,
  },
  CLAIM_ALREADY_ACKNOWLEDGED: {
    en: "The claim was acknowledged on {acknowledgedOn} already.",
    es: "Ya se acusó recibo del reclamo el {acknowledgedOn}.",
    citations,
  },
  CLAIM_ALREADY_EXTENDED: {
    en: "The time to answer the claim was extended already. It can be extended once.",
    es: "El plazo para responder al reclamo ya se prorrogó. Solo puede prorrogarse una vez.",
    citations: ["fam-code-17530-b", "fam-code-17526-a", "fam-code-17800"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

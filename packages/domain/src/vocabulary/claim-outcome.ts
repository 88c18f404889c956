import type { Words } from "./words.ts";

/** What the answer to a claim may come to. */
export type ClaimOutcome = "UPHELD" | "PARTLY_UPHELD" | "REJECTED";

/** How each is said. */
export const claimOutcomeWords: Readonly<Record<ClaimOutcome, Words>> = {
  UPHELD: { en: "Upheld", es: "Aceptado" },
  PARTLY_UPHELD: { en: "Upheld in part", es: "Aceptado en parte" },
  REJECTED: { en: "Rejected", es: "Rechazado" },
};

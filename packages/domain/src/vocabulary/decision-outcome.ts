import type { Words } from "./words.ts";

/** What a decision says about one ground. */
export const decisionOutcomes = ["FOR_COMPLAINANT", "PARTLY_FOR_COMPLAINANT", "AGAINST_COMPLAINANT"] as const;

/** One outcome. */
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** What a decision comes to, all its grounds taken together. */
export const decisionOutcomeWords: Readonly<Record<DecisionOutcome, Words>> = {
  FOR_COMPLAINANT: { en: "For the complainant", es: "A favor de la persona que se queja" },
  PARTLY_FOR_COMPLAINANT: {
    en: "Partly for the complainant",
    es: "En parte a favor de la persona que se queja",
  },
  AGAINST_COMPLAINANT: {
    en: "Wholly against the complainant; nothing is ordered",
    es: "Del todo en contra de la persona que se queja; no se ordena nada",
  },
};

import type { Words } from "./words.ts";

/** The answer to one issue in the written resolution. */
export const findingOutcomes = [
  "FOR_COMPLAINANT",
  "PARTLY_FOR_COMPLAINANT",
  "NOT_FOR_COMPLAINANT",
  "OUTSIDE_JURISDICTION",
  "UNTIMELY",
] as const;

/** One outcome. */
export type FindingOutcome = (typeof findingOutcomes)[number];

/** Outcomes of a finding. */
export const outcomeWords: Readonly<Record<FindingOutcome, Words>> = {
  FOR_COMPLAINANT: { en: "For the complainant", es: "A favor de la persona que se queja" },
  PARTLY_FOR_COMPLAINANT: {
    en: "Partly for the complainant",
    es: "En parte a favor de la persona que se queja",
  },
  NOT_FOR_COMPLAINANT: { en: "Not for the complainant", es: "No a favor de la persona que se queja" },
  OUTSIDE_JURISDICTION: {
    en: "Outside the agency’s jurisdiction",
    es: "Fuera de la competencia de la agencia",
  },
  UNTIMELY: { en: "Complained of too late", es: "Queja presentada fuera de plazo" },
};

import type { Words } from "../vocabulary/words.ts";
import type { CountingContext } from "../world/world.ts";
import { computeDueDates } from "./compute/compute-deadlines.ts";
import type { ComplaintClockFacts } from "./facts/given-facts.ts";

/** Whether the complaint was made within its filing window. */
export const filingTimelinesses = ["TIMELY", "OUTSIDE_WINDOW", "BEFORE_LAW", "NOT_KNOWN"] as const;

/** One answer. */
export type FilingTimeliness = (typeof filingTimelinesses)[number];

/** How each answer is said. Late is flagged, never refused. */
export const timelinessWords: Readonly<Record<FilingTimeliness, Words>> = {
  TIMELY: { en: "Within the 90-day window", es: "Dentro del plazo de 90 días" },
  OUTSIDE_WINDOW: {
    en: "Outside the 90-day window; still taken",
    es: "Fuera del plazo de 90 días; se recibe de todos modos",
  },
  BEFORE_LAW: {
    en: "The person knew before the 90-day window was law; none is counted",
    es: "La persona lo supo antes de que el plazo de 90 días fuera ley; no se cuenta ninguno",
  },
  NOT_KNOWN: {
    en: "The day the person knew is not recorded",
    es: "No consta el día en que la persona lo supo",
  },
};

/**
 * Compares the day the complaint was made with the last day of its filing window, Fam. Code 17800. A recorded day from
 * before the window was law is not one that is missing.
 */
export function filingTimeliness(facts: ComplaintClockFacts, context: CountingContext): FilingTimeliness {
  const dates = computeDueDates(facts, context);
  const madeOn = dates["complaint-made-on"];
  const lastDay = dates["complaint-filing-window"];
  if (madeOn === undefined || facts.knewOn === undefined) return "NOT_KNOWN";
  if (lastDay === undefined) return "BEFORE_LAW";
  return madeOn <= lastDay ? "TIMELY" : "OUTSIDE_WINDOW";
}

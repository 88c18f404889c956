import type { Words } from "../vocabulary/words.ts";
import type { CountingContext } from "../world/world.ts";
import { computeDueDates } from "./compute/compute-deadlines.ts";
import type { ComplaintClockFacts } from "./facts/given-facts.ts";

/** Whether the complaint was made within its filing window. */
export const filingTimelinesses = ["TIMELY", "OUTSIDE_WINDOW", "NOT_KNOWN"] as const;

/** One answer. */
export type FilingTimeliness = (typeof filingTimelinesses)[number];

/** How each answer is said. Late is flagged, never refused. */
export const timelinessWords: Readonly<Record<FilingTimeliness, Words>> = {
  TIMELY: { en: "Within the 90-day window", es: "Dentro del plazo de 90 días" },
  OUTSIDE_WINDOW: {
    en: "Outside the 90-day window; still taken",
    es: "Fuera del plazo de 90 días; se recibe de todos modos",
  },
  NOT_KNOWN: {
    en: "The day the person knew is not recorded",
    es: "No consta el día en que la persona lo supo",
  },
};

/** Compares the day the complaint was made with the last day of its filing window, Fam. Code 17800. */
export function filingTimeliness(facts: ComplaintClockFacts, context: CountingContext): FilingTimeliness {
  const dates = computeDueDates(facts, context);
  const madeOn = dates["complaint-made-on"];
  const lastDay = dates["complaint-filing-window"];
  if (madeOn === undefined || lastDay === undefined) return "NOT_KNOWN";
  return madeOn <= lastDay ? "TIMELY" : "OUTSIDE_WINDOW";
}

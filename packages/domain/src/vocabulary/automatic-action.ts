import type { Words } from "./words.ts";

/** What is done to collect support without anybody deciding on it in the single case. */
export const automaticActions = ["LEVY", "LICENSE_SUSPENSION"] as const;

/** One of them. */
export type AutomaticAction = (typeof automaticActions)[number];

/** What each is called. */
export const automaticActionWords: Readonly<Record<AutomaticAction, Words>> = {
  LEVY: { en: "Bank levy", es: "Embargo bancario" },
  LICENSE_SUSPENSION: { en: "Licence suspension", es: "Suspensión de licencia" },
};

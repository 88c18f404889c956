import type { ClockFacts } from "../complaint/complaint-facts.ts";
import { toDayNumber } from "../calendar/plain-date.ts";
import type { DayNumber } from "../calendar/day-number.ts";
import type { Words } from "../words.ts";
import type { ConditionName } from "./deadline-rule.ts";

/** A condition on the facts. `start` is the day the rule's clock starts. */
export interface Condition {
  readonly words: Words;
  readonly holds: (facts: ClockFacts, start: DayNumber) => boolean;
}

/** Days after making the complaint within which a resolution closes the first door, Fam. Code 17801(b) and (c). */
const daysToResolve = 30;

/** Every condition by name. */
export const conditions: Readonly<Record<ConditionName, Condition>> = {
  noTimelyResolution: {
    words: {
      en: "no written resolution, or one dated more than 30 days after the complaint was made",
      es: "sin resolución escrita, o fechada más de 30 días después de presentada la queja",
    },
    holds: (facts, start) =>
      facts.resolution === undefined || toDayNumber(facts.resolution.datedOn) - start > daysToResolve,
  },
};

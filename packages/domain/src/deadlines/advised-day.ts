import { compareDates, type PlainDate } from "../calendar/plain-date.ts";

/**
 * Of the last days of a right the one to tell the parent: the first to end, of those that were not over when the answer
 * was dated. Days that are not known are left out; undefined when none is left.
 */
export function advisedDay(
  lastDays: readonly (PlainDate | undefined)[],
  answeredOn: PlainDate | undefined,
): PlainDate | undefined {
  return lastDays
    .filter((day) => day !== undefined)
    .filter((day) => answeredOn === undefined || day >= answeredOn)
    .toSorted(compareDates)[0];
}

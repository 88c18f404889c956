import type { PlainDate } from "./plain-date.ts";

/** The days that are known, in order: written as ISO days, they sort as text. */
function inOrder(dates: readonly (PlainDate | undefined)[]): readonly PlainDate[] {
  return dates.filter((date) => date !== undefined).toSorted();
}

/** The latest of the days that are known: what comes next cannot come before it. */
export function latestOf(...dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return inOrder(dates).at(-1);
}

/** The earliest of the days that are known: whichever comes first. */
export function earliestOf(...dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return inOrder(dates)[0];
}

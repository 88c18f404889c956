import type { PlainDate } from "../calendar/plain-date.ts";
import { checkPastDate } from "../complaint/input-checks/date.ts";
import { refuse, type Refusal } from "../complaint/refusal.ts";

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

/** Checks that a day does not come before the day of what it follows; nothing to compare with passes. */
export function checkNotBefore(
  date: PlainDate,
  field: readonly string[],
  earliest: PlainDate | undefined,
): Refusal | undefined {
  return earliest === undefined || date >= earliest ? undefined : refuse("OUT_OF_ORDER", field, { earliest });
}

/** Checks a day on which something happened: a calendar date, not in the future, not before what it follows. */
export function checkHappened(
  date: PlainDate,
  field: string,
  today: PlainDate,
  earliest?: PlainDate,
): Refusal | undefined {
  return checkPastDate(date, [field], today) ?? checkNotBefore(date, [field], earliest);
}

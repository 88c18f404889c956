import type { PlainDate } from "../calendar/plain-date.ts";
import { checkPastDate } from "../complaint/input-checks/date.ts";
import { refuse, type Refusal } from "../complaint/refusal.ts";

/** The latest of the days that are known: what comes next cannot come before it. */
export function latestOf(...dates: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  let latest: PlainDate | undefined;
  for (const date of dates) if (date !== undefined && (latest === undefined || date > latest)) latest = date;
  return latest;
}

/** Checks that a day does not come before the day of what it follows; nothing to compare with passes. */
export function checkNotBefore(
  date: PlainDate,
  field: readonly string[],
  earliest: PlainDate | undefined,
): Refusal | undefined {
  return earliest !== undefined && date < earliest ? refuse("OUT_OF_ORDER", field, { earliest }) : undefined;
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

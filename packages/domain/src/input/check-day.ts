import { isPlainDate, type PlainDate } from "../calendar/plain-date.ts";
import { refuse, type Refusal } from "./form-refusal.ts";

/** Checks a day that may lie in the future: a calendar date. */
export function checkCalendarDate(date: PlainDate, field: readonly string[]): Refusal | undefined {
  return isPlainDate(date) ? undefined : refuse("INVALID_DATE", field);
}

/** Checks a day on which something happened: a calendar date, not in the future. */
export function checkPastDate(
  date: PlainDate,
  field: readonly string[],
  today: PlainDate,
): Refusal | undefined {
  return (
    checkCalendarDate(date, field) ??
    (date > today ? refuse("FUTURE_DATE", field, { date, today }) : undefined)
  );
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

import { isPlainDate, type PlainDate } from "../../calendar/plain-date.ts";
import { refuse, type Refusal } from "../refusal.ts";

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

/** Checks a choice from a closed list that a partner may have misspelt. */
export function checkChoice(
  value: string,
  choices: readonly string[],
  field: readonly string[],
): Refusal | undefined {
  return choices.includes(value)
    ? undefined
    : refuse("UNKNOWN_CHOICE", field, { choices: choices.join(", ") });
}

/** The first refusal of a list of answers. */
export function first(answers: Iterable<Refusal | undefined>): Refusal | undefined {
  for (const answer of answers) if (answer) return answer;
  return undefined;
}

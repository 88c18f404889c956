import { refuse, type Refusal } from "./form-refusal.ts";

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
export function first<Answer extends object>(answers: Iterable<Answer | undefined>): Answer | undefined {
  for (const answer of answers) if (answer) return answer;
  return undefined;
}

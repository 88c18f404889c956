import { refuse, type Refusal } from "./form-refusal.ts";
import { textTrouble } from "./typed-text.ts";

/** Checks a text of one or several lines that must say something: what nobody sees does not count. */
export function checkText(
  text: string,
  field: readonly string[],
  whenEmpty?: "TEXT_REQUIRED" | "REASON_REQUIRED",
): Refusal | undefined {
  const trouble = textTrouble(text, { lines: "MANY_LINES", whenEmpty });
  return trouble && refuse(trouble.code, field, trouble.details);
}

import { refuse, type Refusal } from "./form-refusal.ts";

/** Characters that one text may hold. */
export const textLimit = 10_000;

/** Control characters other than tab and line breaks; a NUL cannot be stored at all. */
// oxlint-disable-next-line no-control-regex
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Characters by code point, so that an emoji outside the basic plane is one and not two. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Checks a text that may be empty: at most so many characters (an emoji is one), and all of them storable. */
export function checkOptionalText(
  text: string,
  field: readonly string[],
  most = textLimit,
): Refusal | undefined {
  if (text.length > most) {
    const length = text.length > 2 * most ? text.length : countCharacters(text);
    if (length > most) return refuse("TEXT_TOO_LONG", field, { length, most });
  }
  return unreadable.test(text) || !text.isWellFormed() ? refuse("TEXT_NOT_READABLE", field) : undefined;
}

/** Checks a text that must say something: blanks alone do not count. */
export function checkText(
  text: string,
  field: readonly string[],
  whenEmpty: "TEXT_REQUIRED" | "REASON_REQUIRED" = "TEXT_REQUIRED",
  most = textLimit,
): Refusal | undefined {
  return text.trim() === "" ? refuse(whenEmpty, field) : checkOptionalText(text, field, most);
}

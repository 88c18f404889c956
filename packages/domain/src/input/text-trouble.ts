import { checkText, textLimit } from "./check-text.ts";

/** The codes with which a text is not taken. */
export type TextTrouble = "REASON_REQUIRED" | "TEXT_REQUIRED" | "TEXT_TOO_LONG" | "TEXT_NOT_READABLE";

/** What is wrong with a text that must say something; undefined when nothing is. */
export function textTrouble(
  text: unknown,
  whenEmpty: "REASON_REQUIRED" | "TEXT_REQUIRED",
): { readonly code: TextTrouble; readonly details: { readonly most: number } } | undefined {
  const refusal = typeof text === "string" ? checkText(text, [], whenEmpty) : { code: whenEmpty };
  return refusal && { code: refusal.code as TextTrouble, details: { most: textLimit } };
}

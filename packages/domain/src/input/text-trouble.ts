import { checkText, textLimit } from "./check-text.ts";

/** The codes with which a text is not taken. */
export type TextTrouble = "REASON_REQUIRED" | "TEXT_REQUIRED" | "TEXT_TOO_LONG" | "TEXT_NOT_READABLE";

/** What is wrong with a text that must say something; undefined when nothing is. */
export function textTrouble(
  text: unknown,
  whenEmpty: "REASON_REQUIRED" | "TEXT_REQUIRED",
  most = textLimit,
): { readonly code: TextTrouble; readonly details: Readonly<Record<string, number>> } | undefined {
  if (typeof text !== "string") return { code: whenEmpty, details: { most } };
  const refusal = checkText(text, [], whenEmpty, most);
  return (
    refusal && {
      code: refusal.code as TextTrouble,
      details: { most, ...(refusal.details as { readonly length: number } | undefined) },
    }
  );
}

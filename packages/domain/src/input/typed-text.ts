import type { RefusalDetails } from "../refusal/coded-refusal.ts";
import type { Words } from "../vocabulary/words.ts";

/** Whether a text is one line, as a name is, or may be several, as what somebody told. */
export type Lines = "ONE_LINE" | "MANY_LINES";

/** Characters that one text may hold. */
export const textLimit = 10_000;

/** The codes with which a text is not taken. */
export type TextTrouble =
  | "REASON_REQUIRED"
  | "TEXT_REQUIRED"
  | "TEXT_TOO_LONG"
  | "TEXT_NOT_READABLE"
  | "ONE_LINE_ONLY"
  | "WRITING_TURNED";

/** What a text must hold to be taken. */
export interface TextDemands {
  readonly lines: Lines;
  readonly whenEmpty?: "TEXT_REQUIRED" | "REASON_REQUIRED" | undefined;
  readonly most?: number | undefined;
}

/** Every character that ends a line or a paragraph or jumps to a column: in a letter it would pass for the agency's layout. */
const separators: Readonly<Record<string, Words>> = {
  "\t": { en: "a tab", es: "un tabulador" },
  "\n": { en: "a line break", es: "un salto de línea" },
  "\v": { en: "a vertical tab", es: "un tabulador vertical" },
  "\f": { en: "a page break", es: "un salto de página" },
  "\r": { en: "a carriage return", es: "un retorno de carro" },
  "\u0085": { en: "a next-line mark", es: "una marca de línea nueva" },
  "\u2028": { en: "a line separator", es: "un separador de líneas" },
  "\u2029": { en: "a paragraph separator", es: "un separador de párrafos" },
};
const separator = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** Control characters other than tab and line breaks; a NUL cannot be stored at all. */
// oxlint-disable-next-line no-control-regex
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]/;

/** Overrides of the direction of writing: with one, a reader sees another text than the one that is stored. */
const override = /[\u202D\u202E]/;

/** What nobody sees: blanks, the blank Braille cell, and characters that only tell a program how to set others. */
const unseen = /[\s\u2800\uFFF9-\uFFFB\p{Default_Ignorable_Code_Point}]+/gu;

/** Scripts in which a joiner changes how a word is written and read. */
const joining = (
  "Arabic Syriac Mandaic Nko Mongolian Phags_Pa Devanagari Bengali Gurmukhi " +
  "Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar"
).replaceAll(/\w+ ?/g, (script) => String.raw`\p{Script=${script.trim()}}`);

/** Format characters that belong to the writing where they stand; the last ones only where lines may be several. */
const belonging = [
  String.raw`(?<=[${joining}]\p{M}*)\u200C(?=[${joining}])`,
  String.raw`(?<=[${joining}]\p{M}*)\u200D`,
  String.raw`(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=[\p{Emoji}\p{Ideographic}\p{S}])[\uFE00-\uFE0F]`,
  String.raw`(?<=\p{Ideographic})[\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180F]`,
  String.raw`(?<=\p{M})\u034F(?=\p{M})`,
].join("|");
const format = String.raw`(?![\u202D\u202E])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]`;
const formatIn: Readonly<Record<Lines, RegExp>> = {
  ONE_LINE: new RegExp(`(?!${belonging})${format}`, "gu"),
  MANY_LINES: new RegExp(String.raw`(?!${belonging}|[\u200E\u200F\u061C])${format}`, "gu"),
};

/** Characters by code point, so that an emoji outside the basic plane is one and not two. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * A typed text as it is kept: without the blanks around it and without format characters that nobody sees. Those that
 * belong to the writing stay: joiners within Arabic and Indic words and emoji, variants of ideographs, and the marks of
 * direction where a text may have several lines.
 */
export function tidyText(text: string, lines: Lines): string {
  return text.replace(formatIn[lines], "").trim();
}

interface Trouble {
  readonly code: TextTrouble;
  readonly details: RefusalDetails;
}

/** What is wrong with the characters of a text. */
function characterTrouble(text: string, lines: Lines): Trouble | undefined {
  const found = lines === "ONE_LINE" ? separator.exec(text)?.[0] : undefined;
  if (found !== undefined) return { code: "ONE_LINE_ONLY", details: { character: separators[found] ?? "" } };
  if (override.test(text)) return { code: "WRITING_TURNED", details: {} };
  const readable = !unreadable.test(text) && text.isWellFormed();
  return readable ? undefined : { code: "TEXT_NOT_READABLE", details: {} };
}

/** What is wrong with a text that must say something; undefined when nothing is. An emoji counts as one character. */
export function textTrouble(
  text: unknown,
  { lines, whenEmpty = "TEXT_REQUIRED", most = textLimit }: TextDemands,
): Trouble | undefined {
  if (typeof text !== "string" || text.replace(unseen, "") === "")
    return { code: whenEmpty, details: { most } };
  // Counting characters costs a walk; it is only needed where the bytes alone do not decide.
  const length = text.length <= most || text.length > 2 * most ? text.length : countCharacters(text);
  return length > most ? { code: "TEXT_TOO_LONG", details: { length, most } } : characterTrouble(text, lines);
}

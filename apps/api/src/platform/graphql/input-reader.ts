import { parsePlainDate, type PlainDate } from "@redress/domain/calendar";
import { refuseOnComplaint, type ComplaintRefusalCode } from "@redress/domain/complaint";
import { textLimit } from "@redress/domain/input";
import { refusalMessage, say, type CodedRefusal, type Language } from "@redress/domain/vocabulary";
import { citationsOf, type CitationType } from "./citation.type.ts";
import { keyOf } from "./global-id.ts";
import { inputWords, type InputCode } from "./input-words.ts";
import { InputIssueType, InvalidInputType } from "./user-error.type.ts";

/** The place of a field within the input. */
export type InputPath = string | readonly (string | number)[];

/** Control characters other than tab and line breaks; a NUL cannot be stored at all. */
// oxlint-disable-next-line no-control-regex
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Characters as the reader of a text would count them at most: an emoji made of several counts as several, never as halves. */
function charactersOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Items a list within an input may hold. */
const listLimit = 50;

/**
 * Reads an input field by field and remembers everything that is wrong, so that one answer names it all. A method that
 * finds a fault returns a stand-in; whoever reads asks `invalid()` before using anything.
 */
export class InputReader {
  readonly #language: Language;
  readonly #issues: InputIssueType[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  /** A legal day. */
  date(path: InputPath, text: string): PlainDate {
    const parsed = parsePlainDate(text);
    if (parsed.ok) return parsed.value;
    this.#add(path, "INVALID_DATE", say(parsed.refusal.words, this.#language));
    return "" as PlainDate;
  }

  /** A legal day that may be left out. */
  optionalDate(path: InputPath, text: string | null | undefined): PlainDate | undefined {
    return text === null || text === undefined ? undefined : this.date(path, text);
  }

  /** A text that must say something, without the blanks around it. An emoji counts as one character. */
  text(
    path: InputPath,
    text: string,
    whenEmpty: "TEXT_REQUIRED" | "REASON_REQUIRED" = "TEXT_REQUIRED",
    most: number = textLimit,
  ): string {
    const trimmed = text.trim();
    if (trimmed === "") this.refuse(path, whenEmpty);
    else this.#checkText(path, trimmed, most);
    return trimmed;
  }

  /** A text that may be left out; blanks alone are nothing. */
  optionalText(path: InputPath, text: string | null | undefined, most: number = textLimit): string | null {
    const trimmed = text?.trim() ?? "";
    if (trimmed === "") return null;
    this.#checkText(path, trimmed, most);
    return trimmed;
  }

  /** The caller's idempotency key: 1 to 100 printable characters. */
  clientMutationId(text: string): void {
    const printable =
      text.trim() !== "" && text.length <= 100 && !unreadable.test(text) && text.isWellFormed();
    if (!printable) this.fault("clientMutationId", "INVALID_KEY");
  }

  /** The key inside a public id, or null after remembering that it names nothing of this kind. */
  key(path: InputPath, kind: string, id: string): string | null {
    const key = keyOf(kind, id);
    if (key === null) this.fault(path, "UNKNOWN_ID");
    return key;
  }

  /** Every item of a list, read with its place. */
  list<Item, Read>(path: string, items: readonly Item[], read: (item: Item, at: number) => Read): Read[] {
    if (items.length <= listLimit) return items.map(read);
    this.refuse(path, "TOO_MANY_ISSUES", { most: listLimit });
    return [];
  }

  /** Remembers a fault in the domain's words. */
  refuse(path: InputPath, code: ComplaintRefusalCode, details: Record<string, number> = {}): void {
    this.#add(path, code, refusalMessage(refuseOnComplaint(code, undefined, details), this.#language));
  }

  /** Remembers a fault that the domain has no words for. */
  fault(path: InputPath, code: InputCode): void {
    this.#add(path, code, inputWords[code][this.#language]);
  }

  /** Remembers the domain's refusal of what was given, at a place within the input. */
  refusal(path: InputPath, { code, words, citations }: Omit<CodedRefusal<string>, "path">): void {
    this.#add(path, code, say(words, this.#language), citationsOf(citations));
  }

  /** The answer when anything was wrong; null when all could be read. */
  invalid(): InvalidInputType | null {
    if (this.#issues.length === 0) return null;
    return new InvalidInputType(inputWords.INVALID_INPUT[this.#language], this.#issues);
  }

  #checkText(path: InputPath, text: string, most: number): void {
    // Counting characters costs a walk; it is only needed where the bytes alone do not decide.
    const length = text.length <= most || text.length > 2 * most ? text.length : charactersOf(text);
    if (length > most) this.refuse(path, "TEXT_TOO_LONG", { length, most });
    else if (unreadable.test(text) || !text.isWellFormed()) this.refuse(path, "TEXT_NOT_READABLE");
  }

  #add(path: InputPath, code: string, message: string, citations: CitationType[] = []): void {
    const place = ["input", ...(typeof path === "string" ? [path] : path)];
    this.#issues.push(new InputIssueType(place, code, message, citations));
  }
}

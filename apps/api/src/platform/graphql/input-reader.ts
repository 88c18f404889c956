import { parsePlainDate, type PlainDate } from "@redress/domain/calendar";
import { refuseForm, textTrouble, tidyText, type TextDemands } from "@redress/domain/input";
import { say, type CodedRefusal, type Language } from "@redress/domain/vocabulary";
import { citationsOf, type CitationType } from "./citation.type.ts";
import { keyOf } from "./global-id.ts";
import { inputWords, type InputCode } from "./input-words.ts";
import { InputIssueType, InvalidInputType } from "./user-error.type.ts";

/** The place of a field within the input. */
export type InputPath = string | readonly (string | number)[];

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

  /** A text that must say something, as it is kept: without the blanks around it and what nobody sees. */
  text(path: InputPath, text: string, demands: TextDemands): string {
    const kept = tidyText(text, demands.lines);
    const trouble = textTrouble(kept, demands);
    if (trouble) this.refusal(path, refuseForm(trouble.code, [], trouble.details));
    return kept;
  }

  /** A text that may be left out; one in which nobody sees anything is nothing. */
  optionalText(path: InputPath, text: string | null | undefined, demands: TextDemands): string | null {
    if (textTrouble(text, { lines: demands.lines })?.code === "TEXT_REQUIRED") return null;
    return this.text(path, text ?? "", demands);
  }

  /** The caller's idempotency key: 1 to 100 printable characters. */
  clientMutationId(text: string): void {
    if (text.length > 100 || textTrouble(text, { lines: "ONE_LINE" }))
      this.fault("clientMutationId", "INVALID_KEY");
  }

  /** The key inside a public id, or null after remembering that it names nothing of this kind. */
  key(path: InputPath, kind: string, id: string): string | null {
    const key = keyOf(kind, id);
    if (key === null) this.fault(path, "UNKNOWN_ID");
    return key;
  }

  /** Remembers a fault that the domain has no words for. */
  fault(path: InputPath, code: InputCode): void {
    this.#add(path, code, inputWords[code][this.#language]);
  }

  /** Remembers the domain's refusal of what was given, at a place within the input. */
  refusal(
    path: InputPath,
    { code, words, citations }: Pick<CodedRefusal<string>, "citations" | "code" | "words">,
  ): void {
    this.#add(path, code, say(words, this.#language), citationsOf(citations));
  }

  /** The answer when anything was wrong; null when all could be read. */
  invalid(): InvalidInputType | null {
    if (this.#issues.length === 0) return null;
    return new InvalidInputType(inputWords.INVALID_INPUT[this.#language], this.#issues);
  }

  #add(path: InputPath, code: string, message: string, citations: CitationType[] = []): void {
    const place = ["input", ...(typeof path === "string" ? [path] : path)];
    this.#issues.push(new InputIssueType(place, code, message, citations));
  }
}

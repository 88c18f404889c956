import type { AuthorityKey } from "./law/authorities.ts";
import type { Words } from "./words.ts";

/** One step of a path into given JSON: the name of a field, or a place in a list, from 0. */
export type PathStep = string | number;

/** Why something given is not taken: a value, never an exception. */
export interface CodedRefusal<Code extends string> {
  readonly code: Code;
  /** In English; `words` says it in every language. */
  readonly message: string;
  readonly words: Words;
  /** Where the trouble is: ["issues", 0, "subject"]. */
  readonly path: readonly PathStep[];
  /** Empty when it is a matter of form. */
  readonly citations: readonly AuthorityKey[];
}

/** One reason of a closed list; `{name}` is filled in. */
export interface CodedReason extends Words {
  readonly citations: readonly AuthorityKey[];
  /** True when the office's practice asks for it and no text of the law does. */
  readonly practice?: true;
}

type Details = Readonly<Record<string, string | number>>;

function fill(template: string, details: Details): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ""));
}

/** Makes the refusals of one closed list of reasons: `refuseWith(reasons)("UNKNOWN_FACT", ["fact"])`. */
export function refuseWith<Code extends string>(reasons: Readonly<Record<Code, CodedReason>>) {
  return (code: Code, path: readonly PathStep[], details: Details = {}): CodedRefusal<Code> => {
    const { en, es, citations } = reasons[code];
    const words: Words = { en: fill(en, details), es: fill(es, details) };
    return { code, message: words.en, words, path, citations };
  };
}

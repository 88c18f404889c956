import { formatDate } from "../calendar/format-date.ts";
import { isPlainDate } from "../calendar/plain-date.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { refused, type Result } from "../vocabulary/result.ts";
import { say, type Language, type Words } from "../vocabulary/words.ts";

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

/** One reason of a closed list: what is wrong and what can be done. `{name}` is filled in. */
export interface CodedReason extends Words {
  readonly citations: readonly AuthorityKey[];
  /** True when the office's practice asks for it and no text of the law does. */
  readonly practice?: true;
}

/** The citations of what is a matter of form, or of practice. */
export const ofForm: readonly AuthorityKey[] = [];

/** Values that a refusal's words mention. Words are said in their language, dates as people read them. */
export type RefusalDetails = Readonly<Record<string, string | number | Words>>;

function sayDetail(value: string | number | Words | undefined, language: Language): string {
  if (typeof value === "object") return say(value, language);
  return isPlainDate(value) ? formatDate(value, language) : String(value ?? "");
}

/** Fills each `{name}` of a template in one language; what is not among the details is left out. */
export function fillIn(template: string, details: RefusalDetails, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => sayDetail(details[name], language));
}

/** Makes the refusals of one closed list of reasons: `refuseWith(reasons)("UNKNOWN_FACT", ["fact"])`. */
export function refuseWith<Code extends string>(reasons: Readonly<Record<Code, CodedReason>>) {
  return (code: Code, path: readonly PathStep[], details: RefusalDetails = {}): CodedRefusal<Code> => {
    const { en, es, citations } = reasons[code];
    const words: Words = { en: fillIn(en, details, "en"), es: fillIn(es, details, "es") };
    return { code, message: words.en, words, path, citations };
  };
}

/** The outcome of reading a part: its refusal says where in the whole the part stands. */
export function under<Value, Refusal extends { readonly path: readonly PathStep[] }>(
  path: readonly PathStep[],
  read: Result<Value, Refusal>,
): Result<Value, Refusal> {
  return read.ok ? read : refused({ ...read.refusal, path: [...path, ...read.refusal.path] });
}

import type { AuthorityKey } from "../law/authorities.ts";
import { say, type Language, type Words } from "../vocabulary/words.ts";
import { fillIn, type CodedReason, type RefusalDetails } from "./coded-refusal.ts";

/** Why an action is not done: a value, never an exception. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** In English; `words` says it in every language. */
  readonly message: string;
  readonly words: Words;
  /** Where in the action's input the trouble is, when it is there: ["findings", "0", "explanation"]. */
  readonly field?: readonly string[];
  readonly citations: readonly AuthorityKey[];
  readonly details?: RefusalDetails;
}

/** Makes the refusals of actions out of one closed list of reasons: `refuse("FUTURE_DATE", ["mailedOn"], { date, today })`. */
export function refusalsOf<Code extends string>(reasons: Readonly<Record<Code, CodedReason>>) {
  return (code: Code, field?: readonly string[], details: RefusalDetails = {}): Refusal<Code> => {
    const { en, es, citations } = reasons[code];
    const words: Words = { en: fillIn(en, details, "en"), es: fillIn(es, details, "es") };
    return {
      code,
      message: words.en,
      words,
      citations,
      ...(field && { field }),
      ...(Object.keys(details).length > 0 && { details }),
    };
  };
}

/** A refusal in a person's language. */
export function refusalMessage({ words }: Pick<Refusal, "words">, language: Language): string {
  return say(words, language);
}

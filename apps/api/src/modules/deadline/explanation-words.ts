import { explain, type ExplanationStep, type RuleId } from "@redress/domain/deadlines";
import type { Language } from "@redress/domain/vocabulary";

/** Explanations remembered at most, for each language: some five megabytes. A year of due dates needs fewer. */
const mostRemembered = 8_192;

const remembered: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), es: new Map() };

/**
 * The explanation of a stored deadline in words: `steps` is the JSON text of ExplanationStep[].
 *
 * The same dates are shown again and again, to everybody and on every page, and depend on nothing but their steps. So
 * neither the JSON is read nor the sentences are made twice: two thirds of the time that a caseload page took.
 */
export function explanationInWords(ruleId: RuleId, steps: string, language: Language): string {
  const known = remembered[language];
  const key = ruleId + steps;
  let words = known.get(key);
  if (words === undefined) {
    words = explain({ ruleId, steps: JSON.parse(steps) as ExplanationStep[] }, language);
    // Forgetting all at once is cheaper than keeping account of the oldest, and happens rarely.
    if (known.size >= mostRemembered) known.clear();
    known.set(key, words);
  }
  return words;
}

import type { Words } from "../../vocabulary/words.ts";
import { evidencedFactWords, type EvidencedFact } from "../evidenced-facts.ts";

/** The field of a day that is a dated fact, under the fact's own words: it may come with its evidence. */
export function recordedDay<const Fact extends EvidencedFact, const More extends object>(
  fact: Fact,
  more: More = {} as More,
): { readonly kind: "PAST_DAY"; readonly fact: Fact; readonly label: Words } & More {
  return { kind: "PAST_DAY", fact, label: evidencedFactWords(fact), ...more };
}

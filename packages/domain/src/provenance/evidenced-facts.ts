import type { ChosenFact, DatedFact, DerivedFact } from "../deadlines/facts/dated-fact.ts";
import { datedFactWords } from "../deadlines/facts/dated-fact-words.ts";
import type { Words } from "../vocabulary/words.ts";
import { complaintFactRows } from "./fact-rows/complaint-fact-rows.ts";
import type { EvidencedFactRow } from "./evidence/fact-row.ts";
import { hearingFactRows } from "./fact-rows/hearing-fact-rows.ts";
import { otherFactRows } from "./fact-rows/other-fact-rows.ts";

/** A dated fact that somebody records, and that can therefore have evidence and be wrong. */
export type EvidencedFact = Exclude<DatedFact, ChosenFact | DerivedFact> | "earlierContactOn";

const rows = {
  ...complaintFactRows,
  ...hearingFactRows,
  ...otherFactRows,
} as const satisfies Readonly<Record<EvidencedFact, EvidencedFactRow>>;

/**
 * THE table of evidence: every recorded fact, what may prove it, how it may be corrected, and the law that says so or
 * that the fact serves.
 */
export const evidencedFacts: Readonly<Record<EvidencedFact, EvidencedFactRow>> = rows;

type Joined<Path extends readonly string[]> = Path extends readonly [infer Name extends string]
  ? Name
  : Path extends readonly [infer Name extends string, ...infer Rest extends readonly string[]]
    ? `${Name}.${Joined<Rest>}`
    : never;

/** Where a recorded fact stands among the given facts, as one name: "complaint.filing.postmarkedOn". */
export type EvidencedPath = Joined<(typeof rows)[EvidencedFact]["path"]>;

/** Every recorded fact, in the order of the table. */
export const evidencedFactNames = Object.keys(evidencedFacts) as readonly EvidencedFact[];

/** What a recorded fact is called. */
export function evidencedFactWords(fact: EvidencedFact): Words {
  return fact === "earlierContactOn"
    ? { en: "Earlier contact on the same subject", es: "Contacto anterior sobre el mismo asunto" }
    : datedFactWords[fact];
}

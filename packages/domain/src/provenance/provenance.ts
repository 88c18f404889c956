import type { GivenFacts } from "../deadlines/given-facts.ts";
import type { CountingContext } from "../world.ts";
import { checkEvidence } from "./check-evidence.ts";
import { refuseCorrection, type CorrectionRefusal } from "./correction-refusal.ts";
import { dueDateRanges, type DueDateRange } from "./due-date-range.ts";
import { evidencedFactNames, evidencedFacts, type EvidencedFact } from "./evidenced-facts.ts";
import type { Evidence } from "./evidence.ts";
import { factAt } from "./fact-at.ts";

/** The evidence of the facts of one matter. A fact without evidence is taken as exact and as its record says. */
export type Provenance = Readonly<Partial<Record<EvidencedFact, Evidence>>>;

/** Checks the evidence of recorded facts; refuses the first that does not fit, with its path: ["knewOn", "kind"]. */
export function checkProvenance(given: GivenFacts, provenance: Provenance): CorrectionRefusal | undefined {
  for (const [name, evidence] of Object.entries(provenance)) {
    if (!Object.hasOwn(evidencedFacts, name)) return refuseCorrection("UNKNOWN_FACT", [name]);
    const fact = name as EvidencedFact;
    const day = factAt(given, fact);
    const wrong =
      day === undefined
        ? refuseCorrection("FACT_NOT_RECORDED", [fact])
        : checkEvidence(fact, day, evidence, [fact]);
    if (wrong) return wrong;
  }
  return undefined;
}

/** The dates that one uncertain fact leaves open. */
export interface UncertainDates {
  readonly fact: EvidencedFact;
  readonly ranges: readonly DueDateRange[];
}

/**
 * Every date that is not certain, by the fact that leaves it open, each looked at with the others as recorded. Facts
 * whose uncertainty moves no date are left out.
 */
export function uncertainDates(
  given: GivenFacts,
  provenance: Provenance,
  context: CountingContext,
): readonly UncertainDates[] {
  return evidencedFactNames.flatMap((fact) => {
    const evidence = provenance[fact];
    const ranges = evidence ? dueDateRanges(given, fact, evidence.exactness, context) : [];
    return ranges.length > 0 ? [{ fact, ranges }] : [];
  });
}

import type { PlainDate } from "../calendar/plain-date.ts";
import type { PathStep } from "../refusal/coded-refusal.ts";
import type { GivenFacts } from "../deadlines/facts/given-facts.ts";
import type { CountingContext } from "../world/world.ts";
import { checkEvidence } from "./evidence/check-evidence.ts";
import { refuseCorrection, type CorrectionRefusal } from "./correction-refusal.ts";
import { dueDateRanges, type DueDateRange } from "./correction/due-date-range.ts";
import { evidencedFactNames, evidencedFacts, type EvidencedFact } from "./evidenced-facts.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { factAt } from "./fact-at.ts";

/** The evidence of the facts of one matter. A fact without evidence is taken as exact and as its record says. */
export type Provenance = Readonly<Partial<Record<EvidencedFact, Evidence>>>;

/** What an action may carry: the evidence of the days that it records. */
export interface Evidenced<Fact extends EvidencedFact> {
  readonly provenance?: Readonly<Partial<Record<Fact, Evidence>>> | undefined;
}

/** Days by the fact that they are the day of. */
export type RecordedDays = Readonly<Partial<Record<EvidencedFact, PlainDate | undefined>>>;

/**
 * Checks the evidence of days; refuses the first that does not fit, with its path: ["knewOn", "kind"]. Evidence of a day
 * that is not among them is refused too.
 */
export function checkEvidenceOfDays(
  dayOf: (fact: EvidencedFact) => PlainDate | undefined,
  provenance: Provenance,
  path: readonly PathStep[] = [],
): CorrectionRefusal | undefined {
  for (const [name, evidence] of Object.entries(provenance)) {
    if (!Object.hasOwn(evidencedFacts, name)) return refuseCorrection("UNKNOWN_FACT", [...path, name]);
    const fact = name as EvidencedFact;
    const day = dayOf(fact);
    const wrong =
      day === undefined
        ? refuseCorrection("FACT_NOT_RECORDED", [...path, fact])
        : checkEvidence(fact, day, evidence, [...path, fact]);
    if (wrong) return wrong;
  }
  return undefined;
}

/** Checks the evidence of recorded facts; refuses the first that does not fit, with its path: ["knewOn", "kind"]. */
export function checkProvenance(given: GivenFacts, provenance: Provenance): CorrectionRefusal | undefined {
  return checkEvidenceOfDays((fact) => factAt(given, fact), provenance);
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

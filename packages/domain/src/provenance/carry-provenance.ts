import type { GivenFacts } from "../deadlines/facts/given-facts.ts";
import type { CorrectionRecord } from "./correction/correction.ts";
import { evidencedFactNames } from "./evidenced-facts.ts";
import { factAt } from "./fact-at.ts";
import type { Provenance } from "./provenance.ts";

/** A record that keeps the evidence of its days. */
interface KeepsProvenance {
  readonly provenance?: Provenance | undefined;
}

/** An event that may bring evidence: of the days it records, or of the right day of a correction. */
type BringsEvidence = { readonly kind: string } & Partial<Pick<CorrectionRecord, "fact" | "evidence">> &
  KeepsProvenance;

/** The evidence that an event brings. */
function broughtBy({ kind, fact, evidence, provenance }: BringsEvidence): Provenance | undefined {
  if (kind !== "FactCorrected") return provenance;
  return fact && evidence && { [fact]: evidence };
}

/**
 * A record after an event, with the evidence of its days: what the event brought, and what was known before of each day
 * that is still the same. The evidence of a day that is another one now, or gone, went with it; a fold that brings a day
 * back brings its evidence back as the record's own.
 */
export function carryProvenance<Facts extends KeepsProvenance>(
  before: Facts | null,
  after: Facts,
  event: BringsEvidence,
  givenOf: (facts: Facts) => GivenFacts,
): Facts {
  const brought = broughtBy(event);
  const kept = before?.provenance;
  // Most histories hold no evidence, and are folded often.
  if (brought === undefined && kept === undefined) return after;
  const [then, now] = [before ? givenOf(before) : {}, givenOf(after)];
  const returned = after.provenance === kept ? undefined : after.provenance;
  const entries = evidencedFactNames.flatMap((fact) => {
    const day = factAt(now, fact);
    const evidence = brought?.[fact] ?? (factAt(then, fact) === day ? kept : returned)?.[fact];
    return day !== undefined && evidence ? [[fact, evidence] as const] : [];
  });
  const { provenance: _, ...rest } = after;
  const facts = entries.length > 0 ? { ...rest, provenance: Object.fromEntries(entries) } : rest;
  return facts as Facts;
}

import {
  isCorrectable,
  previewOfRecord,
  withCorrection,
  type CorrectableRecord,
} from "../provenance/correction-of-record.ts";
import type { Correction, CorrectionEffect } from "../provenance/correction/correction.ts";
import { evidencedFactNames, evidencedFacts, type EvidencedFact } from "../provenance/evidenced-facts.ts";
import type { DayPath } from "../provenance/fact-at.ts";
import { uncertainDates, type UncertainDates } from "../provenance/provenance.ts";
import type { Result } from "../vocabulary/result.ts";
import { evidenceOfChannel } from "../vocabulary/filing.ts";
import type { CountingContext, World } from "../world/world.ts";
import type { ComplaintFacts } from "./facts/complaint-facts.ts";
import { complaintGivenFacts } from "./facts/complaint-readings.ts";
import { checkFiling } from "./input-checks/filing.ts";
import type { ComplaintRefusalCode, Refusal } from "./refusals/refusal.ts";

/**
 * A complaint as a record whose days are corrected: it keeps them as the given facts do, without the name of their part. Its
 * filing must still be what its channel asks for.
 */
export const correctableComplaint: CorrectableRecord<ComplaintFacts, ComplaintRefusalCode> = {
  given: complaintGivenFacts,
  placeOf: (fact) => {
    const [part, ...own] = evidencedFacts[fact].path;
    return part === "complaint" ? (own as unknown as DayPath) : undefined;
  },
  check: ({ filing }, world) => checkFiling(filing, world),
};

/** The days of a complaint that can be corrected: those on record, and those that its way of filing has a place for. */
export function correctableDays(facts: ComplaintFacts): readonly EvidencedFact[] {
  const { channel } = facts.filing;
  const ofAnotherWay = Object.values(evidenceOfChannel)
    .flat()
    .filter((fact) => !evidenceOfChannel[channel].includes(fact));
  return evidencedFactNames.filter(
    (fact) => isCorrectable(correctableComplaint, facts, fact) && !ofAnotherWay.some((one) => one === fact),
  );
}

/** The day of the last amendment also stands among the amendments. */
function inAmendments(facts: ComplaintFacts): ComplaintFacts {
  const { amendedOn, amendments = [] } = facts;
  const last = amendments.at(-1);
  return last && amendedOn ? { ...facts, amendments: amendments.with(-1, { ...last, amendedOn }) } : facts;
}

/** A complaint with another day for one of its facts, or without it. */
export function corrected(
  facts: ComplaintFacts,
  { fact, to }: Pick<Correction, "fact" | "to">,
): ComplaintFacts {
  return inAmendments(withCorrection(correctableComplaint, facts, fact, to));
}

/**
 * What correcting a day of a complaint would do: what a screen asks first, and what it then hands over as `shown` with
 * `correctFact`. Refused as the machine would refuse it, but for the evidence, which may still be missing.
 */
export function previewComplaintCorrection(
  facts: ComplaintFacts,
  correction: Correction,
  world: World,
): Result<CorrectionEffect, Refusal> {
  return previewOfRecord(correctableComplaint, facts, correction, world);
}

/** The dates that stay uncertain in a complaint, by the recorded fact that leaves them open. */
export function uncertainDatesOfComplaint(
  facts: ComplaintFacts,
  context: CountingContext,
): readonly UncertainDates[] {
  return uncertainDates(complaintGivenFacts(facts), facts.provenance ?? {}, context);
}

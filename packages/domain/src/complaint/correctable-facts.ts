import {
  correctionsOf,
  isCorrectable,
  placeInPart,
  type CorrectableRecord,
} from "../provenance/correction-of-record.ts";
import type { Correction } from "../provenance/correction/correction.ts";
import { evidencedFactNames, type EvidencedFact } from "../provenance/evidenced-facts.ts";
import { evidenceOfChannel } from "../vocabulary/filing.ts";
import type { ComplaintFacts } from "./facts/complaint-facts.ts";
import { complaintGivenFacts } from "./facts/complaint-readings.ts";
import { checkFiling } from "./input-checks/filing.ts";
import type { ComplaintRefusalCode } from "./refusals/refusal.ts";

/**
 * A complaint as a record whose days are corrected: it keeps them as the given facts do, without the name of their part. Its
 * filing must still be what its channel asks for.
 */
export const correctableComplaint: CorrectableRecord<ComplaintFacts, ComplaintRefusalCode> = {
  given: complaintGivenFacts,
  placeOf: placeInPart("complaint"),
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

const corrections = correctionsOf(correctableComplaint);

/** A complaint with another day for one of its facts, or without it. */
export function corrected(
  facts: ComplaintFacts,
  correction: Pick<Correction, "fact" | "to">,
): ComplaintFacts {
  return inAmendments(corrections.corrected(facts, correction));
}

/** What correcting a day of a complaint would do, and the dates that stay uncertain in it. */
export const { preview: previewComplaintCorrection, uncertain: uncertainDatesOfComplaint } = corrections;

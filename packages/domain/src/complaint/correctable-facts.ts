import {
  previewOfRecord,
  withCorrection,
  type CorrectableRecord,
} from "../provenance/correction-of-record.ts";
import type { Correction, CorrectionEffect } from "../provenance/correction.ts";
import { evidencedFacts, type EvidencedFact } from "../provenance/evidenced-facts.ts";
import type { DayPath } from "../provenance/fact-at.ts";
import { uncertainDates, type UncertainDates } from "../provenance/provenance.ts";
import type { Result } from "../outcome/result.ts";
import type { CountingContext, World } from "../world/world.ts";
import type { ComplaintFacts, MatterFacts } from "./complaint-facts.ts";
import { matterGivenFacts } from "./given-facts-of-matter.ts";
import { checkFiling } from "./input-checks/filing.ts";
import type { ComplaintRefusalCode, Refusal } from "./refusal.ts";

/** Where a complaint keeps a day: as the given facts do, its own days without the name of their part. */
function placeInComplaint(fact: EvidencedFact): DayPath | undefined {
  // What was promised stands with the rest of the promise.
  if (fact === "contactAnswerExpectedOn") return ["contact", "promise", "answerExpectedOn"];
  const [part, ...own] = evidencedFacts[fact].path;
  if (part === "contact") return [part, ...own];
  return part === "complaint" ? own : undefined;
}

/** A complaint as a record whose days are corrected. Its filing must still be what its channel asks for. */
export const correctableComplaint: CorrectableRecord<ComplaintFacts, ComplaintRefusalCode> = {
  given: matterGivenFacts,
  placeOf: placeInComplaint,
  check: ({ filing }, world) => checkFiling(filing, world),
};

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

/** The dates that stay uncertain in a contact or complaint, by the recorded fact that leaves them open. */
export function uncertainDatesOfMatter(
  facts: MatterFacts,
  context: CountingContext,
): readonly UncertainDates[] {
  return uncertainDates(matterGivenFacts(facts), facts.provenance ?? {}, context);
}

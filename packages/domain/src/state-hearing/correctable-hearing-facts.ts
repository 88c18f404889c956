import type { Refusal } from "../complaint/refusal.ts";
import { previewOfRecord, withCorrection, type CorrectableRecord } from "../machine/correction.ts";
import type { Correction, CorrectionEffect } from "../provenance/correction.ts";
import type { EvidencedFact } from "../provenance/evidenced-facts.ts";
import type { DayPath } from "../provenance/fact-at.ts";
import { uncertainDates, type UncertainDates } from "../provenance/provenance.ts";
import type { Result } from "../result.ts";
import type { CountingContext, World } from "../world.ts";
import type { HearingFacts, RehearingParty } from "./hearing-facts.ts";
import { hearingGivenFacts } from "./hearing-readings.ts";

/** Where a hearing keeps its days. Those of the local complaint are corrected in the complaint. */
const places: Readonly<Partial<Record<EvidencedFact, DayPath>>> = {
  hearingRequestReceivedOn: ["request", "receivedOn"],
  hearingScheduledFor: ["hearing", "scheduledFor"],
  hearingNoticeSentOn: ["hearing", "noticeSentOn"],
  positionStatementSentOn: ["positionStatement", "sentOn"],
  hearingHeldOn: ["heldOn"],
  recordClosedOn: ["recordClosedOn"],
  proposedDecisionOn: ["proposal", "proposedOn"],
  decisionAdoptedOn: ["decision", "adoptedOn"],
  decisionReceivedOn: ["decision", "receivedOn"],
  complianceReportedOn: ["compliance", "report", "reportedOn"],
  courtPetitionedOn: ["courtReview", "filedOn"],
  dismissalNoticeSentOn: ["dismissalNotice", "sentOn"],
  furtherFactsGivenOn: ["dismissalNotice", "furtherFacts", "givenOn"],
  hearingDismissedOn: ["dismissedOn"],
  dismissalDecisionSentOn: ["dismissalDecision", "sentOn"],
  nonAppearanceNoticeSentOn: ["nonAppearance", "noticeSentOn"],
  reinstatementRequestedOn: ["nonAppearance", "reinstatement", "requestedOn"],
  hearingWithdrawnOn: ["withdrawal", "withdrawnOn"],
};

/** A side’s request for a rehearing stands in a list, in the order in which both came. */
function placeOfRehearing(party: RehearingParty, { rehearings = [] }: HearingFacts): DayPath {
  return ["rehearings", String(rehearings.findIndex(({ by }) => by === party)), "requestedOn"];
}

/** Where a hearing keeps a day. The day of the first hearing stays the commencement when there is another round. */
function placeOf(fact: EvidencedFact, facts: HearingFacts): DayPath | undefined {
  if (fact === "rehearingRequestedOn") return placeOfRehearing("COMPLAINANT", facts);
  if (fact === "agencyRehearingRequestedOn") return placeOfRehearing("AGENCY", facts);
  const ofFirstRound = fact === "hearingHeldOn" && facts.earlierRounds?.[0]?.heldOn !== undefined;
  return ofFirstRound ? ["earlierRounds", "0", "heldOn"] : places[fact];
}

/** A state hearing as a record whose days are corrected. */
export const correctableHearing: CorrectableRecord<HearingFacts> = { given: hearingGivenFacts, placeOf };

/** A hearing with another day for one of its facts, or without it. */
export function correctedHearing(
  facts: HearingFacts,
  { fact, to }: Pick<Correction, "fact" | "to">,
): HearingFacts {
  return withCorrection(correctableHearing, facts, fact, to);
}

/** What correcting a day of a hearing would do, as `previewComplaintCorrection` tells it of a complaint. */
export function previewHearingCorrection(
  facts: HearingFacts,
  correction: Correction,
  world: World,
): Result<CorrectionEffect, Refusal> {
  return previewOfRecord(correctableHearing, facts, correction, world);
}

/** The dates that stay uncertain in a hearing, by the recorded fact that leaves them open. */
export function uncertainDatesOfHearing(
  facts: HearingFacts,
  context: CountingContext,
): readonly UncertainDates[] {
  return uncertainDates(hearingGivenFacts(facts), facts.provenance ?? {}, context);
}

import { correctionsOf, type CorrectableRecord } from "../../provenance/correction-of-record.ts";
import type { EvidencedFact } from "../../provenance/evidenced-facts.ts";
import type { DayPath } from "../../provenance/fact-at.ts";
import type { HearingFacts, HearingRound, RehearingParty } from "./hearing-facts.ts";
import { hearingGivenFacts } from "./hearing-readings.ts";
import { latestDecidedRound } from "./hearing-reviews.ts";

/** Where a hearing keeps its days. Those of the local complaint are corrected in the complaint. */
const places: Readonly<Partial<Record<EvidencedFact, DayPath>>> = {
  hearingRequestReceivedOn: ["request", "receivedOn"],
  hearingScheduledFor: ["hearing", "scheduledFor"],
  hearingNoticeSentOn: ["hearing", "noticeSentOn"],
  positionStatementSentOn: ["positionStatement", "sentOn"],
  hearingHeldOn: ["heldOn"],
  recordClosedOn: ["recordClosedOn"],
  proposedDecisionOn: ["proposal", "proposedOn"],
  dismissalNoticeSentOn: ["dismissalNotice", "sentOn"],
  furtherFactsGivenOn: ["dismissalNotice", "furtherFacts", "givenOn"],
  hearingDismissedOn: ["dismissedOn"],
  dismissalDecisionSentOn: ["dismissalDecision", "sentOn"],
  nonAppearanceNoticeSentOn: ["nonAppearance", "noticeSentOn"],
  reinstatementRequestedOn: ["nonAppearance", "reinstatement", "requestedOn"],
  hearingWithdrawnOn: ["withdrawal", "withdrawnOn"],
};

/** A side’s request for a rehearing stands in a list, in the order in which both came. */
function placeOfRehearing(party: RehearingParty, { rehearings = [] }: HearingRound): DayPath {
  return ["rehearings", String(rehearings.findIndex(({ by }) => by === party)), "requestedOn"];
}

/** Where a round keeps the days of its decision and of what was done about that. */
const placesInRound: Readonly<Partial<Record<EvidencedFact, (round: HearingRound) => DayPath>>> = {
  decisionAdoptedOn: () => ["decision", "adoptedOn"],
  decisionReceivedByAgencyOn: () => ["decision", "receivedByAgencyOn"],
  decisionReceivedByComplainantOn: () => ["decision", "receivedByComplainantOn"],
  complianceReportedOn: () => ["compliance", "report", "reportedOn"],
  courtPetitionedOn: () => ["courtReview", "filedOn"],
  rehearingRequestedOn: (round) => placeOfRehearing("COMPLAINANT", round),
  agencyRehearingRequestedOn: (round) => placeOfRehearing("AGENCY", round),
};

/** Where a hearing keeps a day of the decision in force: while a rehearing goes on, in the round that led to it. */
function placeOfDecision(fact: EvidencedFact, facts: HearingFacts): DayPath | undefined {
  const round = latestDecidedRound(facts) ?? facts;
  const place = placesInRound[fact]?.(round);
  const earlier = facts.earlierRounds?.indexOf(round) ?? -1;
  return place && earlier >= 0 ? ["earlierRounds", String(earlier), ...place] : place;
}

/** Where a hearing keeps a day. The day of the first hearing stays the commencement when there is another round. */
function placeOf(fact: EvidencedFact, facts: HearingFacts): DayPath | undefined {
  const ofDecision = placeOfDecision(fact, facts);
  if (ofDecision) return ofDecision;
  const ofFirstRound = fact === "hearingHeldOn" && facts.earlierRounds?.[0]?.heldOn !== undefined;
  return ofFirstRound ? ["earlierRounds", "0", "heldOn"] : places[fact];
}

/** A state hearing as a record whose days are corrected. */
export const correctableHearing: CorrectableRecord<HearingFacts> = { given: hearingGivenFacts, placeOf };

/** A hearing corrected, what that would do, and the dates that stay uncertain in it. */
export const {
  corrected: correctedHearing,
  preview: previewHearingCorrection,
  uncertain: uncertainDatesOfHearing,
} = correctionsOf(correctableHearing);

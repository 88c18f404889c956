import type { Filing, GivenFacts } from "../deadlines/facts/given-facts.ts";
import { evidenceDates } from "../vocabulary/filing.ts";
import { inHandOn } from "../deadlines/facts/filing-evidence.ts";
import { checkChanged } from "../deadlines/given/check-given.ts";
import { refuseCorrection, type CorrectionRefusal } from "./correction-refusal.ts";
import { evidencedFactWords, type EvidencedFact } from "./evidenced-facts.ts";
import { factAt } from "./fact-at.ts";

/** Two days of which the second cannot come before the first. */
type Pair = readonly [EvidencedFact, EvidencedFact];

/** Pairs besides those that `checkChanged` knows. */
const pairs: readonly Pair[] = [
  ["resolutionDatedOn", "resolutionMailedOn"],
  ["resolutionMailedOn", "resolutionReceivedOn"],
  ["hearingNoticeSentOn", "hearingScheduledFor"],
  ["positionStatementSentOn", "hearingScheduledFor"],
  ["hearingHeldOn", "recordClosedOn"],
  ["hearingHeldOn", "proposedDecisionOn"],
  ["recordClosedOn", "proposedDecisionOn"],
  ["decisionAdoptedOn", "complianceReportedOn"],
  ["decisionAdoptedOn", "rehearingRequestedOn"],
  ["decisionAdoptedOn", "agencyRehearingRequestedOn"],
  ["decisionAdoptedOn", "courtPetitionedOn"],
  ["dismissalNoticeSentOn", "hearingDismissedOn"],
  ["dismissalNoticeSentOn", "furtherFactsGivenOn"],
  ["hearingDismissedOn", "dismissalDecisionSentOn"],
  ["nonAppearanceNoticeSentOn", "reinstatementRequestedOn"],
  ["closureNoticeMailedOn", "closurePlannedFor"],
];

const proposalAndDecision: Pair = ["proposedDecisionOn", "decisionAdoptedOn"];

/** What an agency can do only with the complaint in hand, which a mailed one is after it was made. */
const agencyActs: readonly EvidencedFact[] = [
  "acknowledgementMailedOn",
  "transferSentOn",
  "extensionNoticeMailedOn",
  "resolutionDatedOn",
];

/** The pairs of a filing: the day that shows the complaint in hand, and what the agency did with it. */
function pairsOfFiling(filing: Filing): readonly Pair[] {
  const inHand = inHandOn(filing);
  const shownBy = evidenceDates.filter((fact) => filing[fact] === inHand);
  return shownBy.flatMap((fact) => agencyActs.map((act): Pair => [fact, act]));
}

function outOfOrder(first: EvidencedFact, second: EvidencedFact): CorrectionRefusal {
  return refuseCorrection("DAYS_OUT_OF_ORDER", ["to"], {
    first: evidencedFactWords(first),
    second: evidencedFactWords(second),
  });
}

function isBroken(given: GivenFacts, [first, second]: Pair): boolean {
  const [before, after] = [factAt(given, first), factAt(given, second)];
  return before !== undefined && after !== undefined && after < before;
}

function firstOutOfOrder(
  old: GivenFacts,
  given: GivenFacts,
  concerned: EvidencedFact,
): CorrectionRefusal | undefined {
  const filing = given.complaint?.filing;
  // A decision from before the proposal is one that is heard again.
  const own = isBroken(old, proposalAndDecision) ? [] : [proposalAndDecision];
  const wrong = [...pairs, ...own, ...(filing ? pairsOfFiling(filing) : [])].find(
    (pair) => pair.includes(concerned) && isBroken(given, pair),
  );
  return wrong && outOfOrder(...wrong);
}

/**
 * Why facts cannot have happened once one of them is corrected; undefined when they can. A trouble that was there
 * before and is about other days does not hold the correction up: two wrong days are corrected one after the other.
 */
export function checkStillPossible(
  before: GivenFacts,
  after: GivenFacts,
  corrected: EvidencedFact,
): CorrectionRefusal | undefined {
  return checkChanged(before, after) ?? firstOutOfOrder(before, after, corrected);
}

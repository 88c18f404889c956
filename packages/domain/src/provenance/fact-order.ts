import { checkGiven } from "../deadlines/given/check-given.ts";
import type { GivenFacts } from "../deadlines/given-facts.ts";
import { refuseCorrection, type CorrectionRefusal } from "./correction-refusal.ts";
import { evidencedFactWords, type EvidencedFact } from "./evidenced-facts.ts";
import { factAt } from "./fact-at.ts";

/** Pairs of which the second cannot come before the first, besides those that `checkGiven` knows. */
const pairs: readonly (readonly [EvidencedFact, EvidencedFact])[] = [
  ["transferSentOn", "transferCopyMailedOn"],
  ["ownershipDisputedOn", "ownershipDeterminedOn"],
  ["resolutionDatedOn", "resolutionMailedOn"],
  ["resolutionMailedOn", "resolutionReceivedOn"],
  ["hearingNoticeSentOn", "hearingScheduledFor"],
  ["positionStatementSentOn", "hearingScheduledFor"],
  ["hearingHeldOn", "recordClosedOn"],
  ["hearingHeldOn", "proposedDecisionOn"],
  ["proposedDecisionOn", "decisionAdoptedOn"],
  ["decisionAdoptedOn", "complianceReportedOn"],
  ["decisionAdoptedOn", "rehearingRequestedOn"],
  ["decisionAdoptedOn", "agencyRehearingRequestedOn"],
  ["decisionAdoptedOn", "courtPetitionedOn"],
  ["dismissalNoticeSentOn", "hearingDismissedOn"],
  ["nonAppearanceNoticeSentOn", "reinstatementRequestedOn"],
  ["reviewRequestReceivedOn", "reviewAnsweredOn"],
  ["claimReceivedOn", "claimAnsweredOn"],
  ["closureNoticeMailedOn", "closurePlannedFor"],
];

function outOfOrder(first: EvidencedFact, second: EvidencedFact): CorrectionRefusal {
  const [before, after] = [evidencedFactWords(first), evidencedFactWords(second)];
  const english = refuseCorrection("OUT_OF_ORDER", ["to"], { first: before.en, second: after.en });
  const spanish = refuseCorrection("OUT_OF_ORDER", ["to"], { first: before.es, second: after.es });
  return { ...english, words: { en: english.words.en, es: spanish.words.es } };
}

function firstOutOfOrder(given: GivenFacts, concerned: EvidencedFact): CorrectionRefusal | undefined {
  const wrong = pairs.find(([first, second]) => {
    const [before, after] = [factAt(given, first), factAt(given, second)];
    const aboutIt = first === concerned || second === concerned;
    return aboutIt && before !== undefined && after !== undefined && after < before;
  });
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
  const wrong = checkGiven(after);
  const old = wrong && checkGiven(before);
  const isOld = old !== undefined && old.code === wrong?.code && old.path.join() === wrong.path.join();
  return (isOld ? undefined : wrong) ?? firstOutOfOrder(after, corrected);
}

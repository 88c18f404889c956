import type { CourtReview, HearingFacts, HearingRound, Rehearing } from "./hearing-facts.ts";

/** The requests for a rehearing of one decision on which nothing has been decided. */
export function pendingRehearings({ rehearings = [] }: HearingRound): readonly Rehearing[] {
  return rehearings.filter(({ decision }) => decision === undefined);
}

/** Whether a request for a rehearing waits, or was granted and the rehearing goes on. */
export function isOpenRehearing({ decision, endedOn }: Rehearing): boolean {
  return decision?.granted !== false && endedOn === undefined;
}

/** The requests for a rehearing of one decision that wait or on which the rehearing goes on. */
export function openRehearings({ rehearings = [] }: HearingRound): readonly Rehearing[] {
  return rehearings.filter(isOpenRehearing);
}

/** The stays that were asked for and wait, as long as the rehearing they belong to waits or goes on. */
export function pendingStays(round: HearingRound): readonly Rehearing[] {
  return openRehearings(round).filter(({ stay, stayDecision }) => stay && stayDecision === undefined);
}

/** The second request for a rehearing of the decision that stands: each side may ask once, so that both have. */
export function secondRehearing({ rehearings: [, second] = [] }: HearingRound): Rehearing | undefined {
  return second;
}

/** Whether a stay was granted and the rehearing that it waits for is not at an end, 22 CCR 120221(a)(2). */
export function stayIsInForce(round: HearingRound): boolean {
  return openRehearings(round).some(({ stayDecision }) => stayDecision?.granted === true);
}

/** Every round, oldest first; the last one is the hearing as it stands. */
function rounds(facts: HearingFacts): readonly HearingRound[] {
  return [...(facts.earlierRounds ?? []), facts];
}

/** The round with the latest decision, the one that a court is asked about; undefined before any decision. */
export function latestDecidedRound(facts: HearingFacts): HearingRound | undefined {
  return rounds(facts).findLast(({ decision }) => decision !== undefined);
}

/** A round whose decision a court was asked about. */
type RoundBeforeCourt = HearingRound & { readonly courtReview: CourtReview };

/** The round whose decision a court is reviewing, the oldest first; undefined when no court is at work. */
export function roundUnderReview(facts: HearingFacts): RoundBeforeCourt | undefined {
  return rounds(facts).find(
    (round): round is RoundBeforeCourt =>
      round.courtReview !== undefined && round.courtReview.decidedOn === undefined,
  );
}

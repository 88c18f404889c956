import { known } from "../../machine/known.ts";
import { Impossible, recorded } from "../../vocabulary/impossible.ts";
import type {
  CourtReview,
  HearingFacts,
  HearingRound,
  Rehearing,
  RehearingParty,
} from "../facts/hearing-facts.ts";
import { isOpenRehearing, latestDecidedRound, roundUnderReview } from "../facts/hearing-reviews.ts";

/** Adds what was decided to the requests for a rehearing that are open: one side’s, or without a side every one. */
export function withRehearings(
  facts: HearingFacts,
  askedBy: RehearingParty | undefined,
  more: Pick<Rehearing, "stayDecision" | "decision">,
): HearingFacts {
  const concerned = (one: Rehearing): boolean =>
    isOpenRehearing(one) && (askedBy === undefined || one.by === askedBy);
  const { rehearings = [] } = facts;
  if (!rehearings.some(concerned)) throw new Impossible("A rehearing was decided that nobody waits for.");
  return { ...facts, rehearings: rehearings.map((one) => (concerned(one) ? { ...one, ...more } : one)) };
}

/** The facts with another court review of one round’s decision. */
function withReviewOf(facts: HearingFacts, which: HearingRound, courtReview: CourtReview): HearingFacts {
  if (which === facts) return { ...facts, courtReview };
  const earlierRounds = facts.earlierRounds?.map((one) => (one === which ? { ...one, courtReview } : one));
  return known({ ...facts, earlierRounds });
}

/** A petition is about the latest decision there is, also while a rehearing goes on. */
export function withPetition(facts: HearingFacts, filedOn: CourtReview["filedOn"]): HearingFacts {
  const round = recorded(
    latestDecidedRound(facts),
    "A court was asked about a decision that was never made.",
  );
  return withReviewOf(facts, round, { filedOn });
}

/** The court decides the petitions in the order in which they were filed. */
export function withCourtDecision(
  facts: HearingFacts,
  outcome: Pick<CourtReview, "decidedOn" | "note">,
): HearingFacts {
  const round = recorded(roundUnderReview(facts), "A court decided on a petition that was never filed.");
  return withReviewOf(facts, round, { ...round.courtReview, ...outcome });
}

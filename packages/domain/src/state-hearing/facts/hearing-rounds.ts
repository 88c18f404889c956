import { known } from "../../machine/known.ts";
import type { HearingFacts, HearingRound } from "./hearing-facts.ts";
import { latestDecidedRound } from "./hearing-reviews.ts";

const nothingYet: Readonly<Record<Exclude<keyof HearingRound, "status">, undefined>> = {
  hearing: undefined,
  changeRequests: undefined,
  judgeReplacedOn: undefined,
  positionStatement: undefined,
  heldOn: undefined,
  recordClosedOn: undefined,
  proposal: undefined,
  decision: undefined,
  compliance: undefined,
  rehearings: undefined,
  courtReview: undefined,
  closedOn: undefined,
};

/** What belongs to the round that a hearing is in, and to no other. */
function roundOf(facts: HearingFacts): HearingRound {
  const { status, hearing, changeRequests, positionStatement, heldOn, recordClosedOn } = facts;
  const { judgeReplacedOn, proposal } = facts;
  const { decision, compliance, rehearings, courtReview, closedOn } = facts;
  const set = { status, hearing, changeRequests, positionStatement };
  const heard = { ...set, heldOn, recordClosedOn, judgeReplacedOn, proposal };
  const round = { ...heard, decision, compliance, rehearings, courtReview, closedOn };
  return known(round satisfies Record<keyof HearingRound, unknown>);
}

/** A further hearing, a new one or a rehearing: the round that was is kept, and the hearing is to be set again. */
export function anotherRound(facts: HearingFacts): HearingFacts {
  return known({
    ...facts,
    ...nothingYet,
    status: "SCREENED",
    earlierRounds: [...(facts.earlierRounds ?? []), roundOf(facts)],
  } as const);
}

/**
 * The hearing as its decision in force stands. While a rehearing goes on that is the decision before it, with its own
 * status: the agency complies meanwhile, and the later decision governs only once there is one, 22 CCR 120221(a).
 */
export function asDecided(facts: HearingFacts): HearingFacts {
  const round = latestDecidedRound(facts);
  return round === undefined || round === facts ? facts : { ...facts, ...nothingYet, ...round };
}

/** Changes the hearing as its decision in force stands. A rehearing that goes on stays as it is. */
export function changeDecided(
  facts: HearingFacts,
  change: (decided: HearingFacts) => HearingFacts,
): HearingFacts {
  const round = latestDecidedRound(facts);
  const changed = change(asDecided(facts));
  if (round === undefined || round === facts) return changed;
  const earlierRounds = facts.earlierRounds?.map((one) => (one === round ? roundOf(changed) : one));
  return known({ ...facts, earlierRounds });
}

/**
 * A rehearing that ended without a decision gives way to the decision before it, as that stood. What was done in the
 * rehearing is kept with how it ended; a letter that its dismissal asks for is still owed. Without an earlier decision
 * the facts are what they were.
 */
export function givenWay(facts: HearingFacts): HearingFacts {
  const { earlierRounds = [], dismissalNotice, dismissedOn, nonAppearance, withdrawal } = facts;
  const at = earlierRounds.findLastIndex(({ decision }) => decision !== undefined);
  const round = earlierRounds[at];
  if (round === undefined || facts.decision !== undefined) return facts;
  const ended = known({ ...roundOf(facts), dismissalNotice, dismissedOn, nonAppearance, withdrawal });
  const endedOn = withdrawal?.withdrawnOn ?? dismissedOn;
  const letter = facts.dismissalDecision;
  return known({
    ...facts,
    ...nothingYet,
    ...round,
    rehearings: round.rehearings?.map((one) => (one.decision?.granted === true ? { endedOn, ...one } : one)),
    dismissalNotice: undefined,
    dismissedOn: undefined,
    nonAppearance: undefined,
    withdrawal: undefined,
    dismissalDecision: letter && { groundsDismissedOn: dismissedOn, ...letter },
    earlierRounds: at === 0 ? undefined : earlierRounds.slice(0, at),
    endedRehearings: [...(facts.endedRehearings ?? []), ...earlierRounds.slice(at + 1), ended],
  });
}

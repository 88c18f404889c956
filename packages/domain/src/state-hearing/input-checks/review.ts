import { checkChoice, first } from "../../input/check-choice.ts";
import { checkText } from "../../input/check-text.ts";
import { refuse, type Refusal } from "../refusal.ts";
import { checkHappened } from "../../input/check-day.ts";
import { latestOf } from "../../calendar/first-and-last.ts";
import type { World } from "../../world/world.ts";
import type { CloseHearing, DecideStay, DenyRehearing } from "../acts/hearing-decision-action.ts";
import { rehearingParties, type HearingFacts, type Rehearing } from "../facts/hearing-facts.ts";
import { hearingDate } from "../facts/hearing-readings.ts";
import {
  latestDecidedRound,
  openRehearings,
  pendingRehearings,
  pendingStays,
  roundUnderReview,
  secondRehearing,
} from "../facts/hearing-reviews.ts";
import { check } from "./check.ts";
import { checkLate } from "./setting.ts";

/** Which of the requests that wait is decided: the one named, or the only one. */
function checkWhose(
  pending: readonly Rehearing[],
  { askedBy }: DecideStay | DenyRehearing,
  none: "NO_STAY_PENDING" | "NO_REHEARING_PENDING",
): Refusal | undefined {
  if (askedBy === undefined) return pending.length > 1 ? refuse("WHOSE_REHEARING", ["askedBy"]) : undefined;
  return (
    checkChoice(askedBy, rehearingParties, ["askedBy"]) ??
    (pending.some(({ by }) => by === askedBy) ? undefined : refuse(none, ["askedBy"]))
  );
}

/** The day of the request that is decided: the latest where both are. */
function askedOn(facts: HearingFacts, askedBy: DecideStay["askedBy"]) {
  const open = openRehearings(facts).filter(({ by }) => askedBy === undefined || by === askedBy);
  return latestOf(...open.map(({ requestedOn }) => requestedOn));
}

/** What a closing leaves open: it ends no right, and says so. */
function checkStillOpen(facts: HearingFacts, { closedOn }: CloseHearing, world: World): Refusal | undefined {
  if (secondRehearing(facts)) return undefined;
  const lastDay = hearingDate(facts, "rehearing-request", world);
  if (lastDay === undefined) return refuse("DECISION_RECEIPT_NOT_KNOWN");
  return closedOn > lastDay ? undefined : refuse("REHEARING_STILL_OPEN", ["closedOn"], { lastDay });
}

/** The checks of rehearing, stay, court review and closing, 22 CCR 120221(a) and Fam. Code 17803. */
export const reviewChecks = {
  rehearingRequest: check(["requestRehearing"], ({ facts, action, world }) =>
    first([
      checkHappened(action.requestedOn, "requestedOn", world.today, facts.decision?.adoptedOn),
      checkChoice(action.by, rehearingParties, ["by"]),
      checkText(action.reason, ["reason"], "REASON_REQUIRED"),
      action.lateCause === undefined ? undefined : checkText(action.lateCause, ["lateCause"]),
    ]),
  ),
  rehearingOfThisSide: check(["requestRehearing"], ({ facts, action }) => {
    const asked = facts.rehearings?.find(({ by }) => by === action.by);
    return asked && refuse("REHEARING_ALREADY_REQUESTED", ["by"], { requestedOn: asked.requestedOn });
  }),
  rehearingInTime: check(["requestRehearing"], ({ facts, action, world }) =>
    checkLate(
      facts,
      action.by === "AGENCY" ? "agency-rehearing-request" : "rehearing-request",
      action.requestedOn,
      "requestedOn",
      "REHEARING_LATE",
      world,
    ),
  ),
  whoseStay: check(["decideStay"], ({ facts, action }) =>
    checkWhose(pendingStays(facts), action, "NO_STAY_PENDING"),
  ),
  stayDecision: check(["decideStay"], ({ facts, action, world }) =>
    checkHappened(action.decidedOn, "decidedOn", world.today, askedOn(facts, action.askedBy)),
  ),
  whoseRehearing: check(["denyRehearing"], ({ facts, action }) =>
    checkWhose(pendingRehearings(facts), action, "NO_REHEARING_PENDING"),
  ),
  rehearingDecision: check(["denyRehearing", "grantRehearing"], ({ facts, action, world }) => {
    const askedBy = action.action === "denyRehearing" ? action.askedBy : undefined;
    return checkHappened(action.decidedOn, "decidedOn", world.today, askedOn(facts, askedBy));
  }),
  courtPetition: check(["petitionCourt"], ({ facts, action, world }) =>
    checkHappened(action.filedOn, "filedOn", world.today, latestDecidedRound(facts)?.decision?.adoptedOn),
  ),
  courtPetitionInTime: check(["petitionCourt"], ({ facts, action, world }) =>
    checkLate(facts, "judicial-review", action.filedOn, "filedOn", "COURT_PETITION_LATE", world),
  ),
  courtDecision: check(["recordCourtDecision"], ({ facts, action, world }) =>
    first([
      checkHappened(
        action.decidedOn,
        "decidedOn",
        world.today,
        roundUnderReview(facts)?.courtReview?.filedOn,
      ),
      checkText(action.note, ["note"]),
    ]),
  ),
  hearingClosing: check(["closeHearing"], ({ facts, action, world }) => {
    const { decision, compliance, rehearings = [], courtReview } = facts;
    const latest = latestOf(
      decision?.adoptedOn,
      compliance?.determination?.determinedOn,
      ...rehearings.map((one) => one.endedOn ?? one.decision?.decidedOn),
      courtReview?.decidedOn,
    );
    return checkHappened(action.closedOn, "closedOn", world.today, latest);
  }),
  rehearingStillOpen: check(["closeHearing"], ({ facts, action, world }) =>
    checkStillOpen(facts, action, world),
  ),
} as const;

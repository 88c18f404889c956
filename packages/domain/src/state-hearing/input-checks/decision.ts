import { checkChoice, first } from "../../input/check-choice.ts";
import { checkText } from "../../input/check-text.ts";
import { refuse, type Refusal } from "../refusal.ts";
import { checkHappened } from "../../input/check-day.ts";
import { decisionOutcomes } from "../../vocabulary/decision-outcome.ts";
import { type GroundOutcome, type HearingFacts } from "../facts/hearing-facts.ts";
import { remainingGrounds } from "../facts/hearing-readings.ts";
import { check } from "./check.ts";

/** Each ground that was heard has exactly one outcome. */
function checkOutcomes(facts: HearingFacts, outcomes: readonly GroundOutcome[]): Refusal | undefined {
  const heard = remainingGrounds(facts);
  const decided = new Set<string>();
  for (const [at, { ground, outcome }] of outcomes.entries()) {
    const field = ["outcomes", String(at), "ground"];
    if (!heard.includes(ground)) return refuse("OUTCOME_WITHOUT_GROUND", field, { ground });
    if (decided.has(ground)) return refuse("OUTCOME_REPEATED", field, { ground });
    decided.add(ground);
    const wrong = checkChoice(outcome, decisionOutcomes, ["outcomes", String(at), "outcome"]);
    if (wrong) return wrong;
  }
  const missing = heard.find((ground) => !decided.has(ground));
  return missing === undefined ? undefined : refuse("OUTCOME_MISSING", ["outcomes"], { ground: missing });
}

/** The checks from the hearing to the decision. */
export const decisionChecks = {
  holding: check(["holdHearing"], ({ facts, action, world }) =>
    checkHappened(action.heldOn, "heldOn", world.today, facts.hearing?.scheduledFor),
  ),
  recordClosing: check(["closeRecord"], ({ facts, action, world }) =>
    checkHappened(action.closedOn, "closedOn", world.today, facts.heldOn),
  ),
  judgeReplacement: check(["replaceJudge"], ({ facts, action, world }) =>
    checkHappened(action.noticeSentOn, "noticeSentOn", world.today, facts.heldOn),
  ),
  newHearing: check(["grantNewHearing"], ({ facts, action, world }) =>
    first([
      checkHappened(action.grantedOn, "grantedOn", world.today, facts.recordClosedOn ?? facts.heldOn),
      checkText(action.reason, ["reason"], "REASON_REQUIRED"),
    ]),
  ),
  proposal: check(["proposeDecision"], ({ facts, action, world }) =>
    checkHappened(action.proposedOn, "proposedOn", world.today, facts.recordClosedOn),
  ),
  outcomes: check(["proposeDecision", "changeDecision"], ({ facts, action }) =>
    checkOutcomes(facts, action.outcomes),
  ),
  adoption: check(["adoptDecision", "changeDecision"], ({ facts, action, world }) =>
    checkHappened(action.adoptedOn, "adoptedOn", world.today, facts.proposal?.proposedOn),
  ),
  furtherHearing: check(["orderFurtherHearing"], ({ facts, action, world }) =>
    first([
      checkHappened(action.orderedOn, "orderedOn", world.today, facts.proposal?.proposedOn),
      checkText(action.reason, ["reason"], "REASON_REQUIRED"),
    ]),
  ),
  decisionReceipt: check(
    ["recordDecisionReceipt", "recordComplainantDecisionReceipt"],
    ({ facts, action, world }) =>
      checkHappened(action.receivedOn, "receivedOn", world.today, facts.decision?.adoptedOn),
  ),
} as const;

import { isDeepStrictEqual } from "node:util";
import { anActor, aWorld } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { availableActions } from "../../src/complaint/available-actions.ts";
import {
  complaintActionNames,
  type ComplaintAction,
  type ComplaintActionName,
} from "../../src/complaint/acts/complaint-action.ts";
import { complaintStatuses } from "../../src/complaint/facts/complaint-status.ts";
import { complaintTransitions } from "../../src/complaint/complaint-transitions.ts";
import { computeDueDatesOf } from "../../src/deadlines/compute/compute-deadlines.ts";
import { decide } from "../../src/complaint/decide.ts";
import { evolve, evolveAll } from "../../src/complaint/events/evolve.ts";
import { plainDate } from "../../src/calendar/plain-date.ts";
import { roles } from "../../src/vocabulary/role.ts";
import { ruleIds } from "../../src/deadlines/rulebook/rule-id.ts";
import { type ComplaintEvent } from "../../src/complaint/events/complaint-event.ts";
import { type ComplaintFacts } from "../../src/complaint/facts/complaint-facts.ts";
import { reachesEverything, runsAtRandom, seed } from "../runs-at-random.ts";
import { likelyActions } from "./likely-actions.ts";
import { accepted, anyWalk, terminalStatuses, wayToTheEnd, type Taken, type Walked } from "./walks.ts";

const runs = { seed, numRuns: Math.ceil(runsAtRandom / 10) };
const world = aWorld("2045-12-29");

const complaintMachine: Walked<ComplaintFacts, ComplaintActionName, ComplaintAction, ComplaintEvent> = {
  actionNames: complaintActionNames,
  movers: ["DIRECTOR", "STATE_ANALYST"],
  rows: complaintTransitions,
  statuses: complaintStatuses,
  likely: (name, step) => likelyActions[name](step),
  allowed: (facts, role) =>
    availableActions(facts, world, anActor(role)).flatMap((one) => (one.allowed ? [one.action] : [])),
  decided: (facts, action, role) => {
    const decided = decide(facts, action, world, anActor(role));
    return decided.ok ? decided.value : undefined;
  },
  // How many things the resolution still obliges somebody to do.
  difference: ({ resolutionActions, claim }) =>
    [
      resolutionActions?.filter((one) => one.completedOn === undefined).length,
      claim !== undefined && claim.answer === undefined,
    ].join(),
};

/** What the law itself lets come earlier, by the action after which it may. */
const mayComeEarlier: Partial<
  Record<ComplaintActionName, (before: ComplaintFacts, after: ComplaintFacts) => boolean>
> = {
  // The Department gives the complaint back to its first day.
  determineOwnership: () => true,
  // A date was taken down wrongly.
  correctFact: () => true,
  // The clocks of a transfer start anew with the next one.
  transferComplaint: (before) => before.transfer !== undefined,
  receiveTransfer: ownDaysMayEndSooner,
  disputeTransfer: ownDaysMayEndSooner,
};

/**
 * The receiving agency has its own 30 days. They may end sooner when the papers of a mailed complaint arrive before the
 * first agency is deemed to have received it, and an extension of the first agency is not theirs.
 */
function ownDaysMayEndSooner(before: ComplaintFacts, after: ComplaintFacts): boolean {
  if (before.extension !== undefined) return true;
  const deemed = computeDueDatesOf({ complaint: before }, world)["complaint-receipt-date"] ?? "";
  return (after.transfer?.receivedOn ?? "") < deemed;
}

/** A timely resolution closes the door of those who got none. */
const closedByResolution: readonly string[] = [
  "state-hearing-request-no-resolution",
  "state-hearing-request-opening",
];

/** Rules of which a date came earlier or went away although the law does not say so. */
function lostTime({
  before,
  after,
  action,
}: Taken<ComplaintFacts, ComplaintAction, ComplaintEvent>): readonly string[] {
  if (before === null) return [];
  if (mayComeEarlier[action.action]?.(before, after) === true) return [];
  const was = computeDueDatesOf({ complaint: before }, world);
  const is = computeDueDatesOf({ complaint: after }, world);
  return ruleIds
    .filter((id) => was[id] !== undefined && (is[id] ?? "") < was[id])
    .filter((id) => action.action !== "issueWrittenResolution" || !closedByResolution.includes(id))
    .map((id) => `${id} from ${was[id]} to ${is[id]} by ${action.action}`);
}

describe("any sequence of actions on a complaint", () => {
  test("keeps every event: the history alone gives the facts, at each step", () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(anyWalk, (draws) => {
        const taken = accepted(complaintMachine, draws);
        for (const [at, { before, after, event, action }] of taken.entries()) {
          done.add(action.action);
          expect(evolve(before, event)).toEqual(after);
          expect(evolveAll(taken.slice(0, at + 1).map((one) => one.event))).toEqual(after);
        }
      }),
      runs,
    );
    // The walks are worth something only if they do everything that can be done.
    expect(reachesEverything ? complaintActionNames.filter((name) => !done.has(name)) : []).toEqual([]);
  });

  test("takes no time from anybody", () => {
    fc.assert(
      fc.property(anyWalk, (draws) => {
        expect(accepted(complaintMachine, draws).flatMap(lostTime)).toEqual([]);
      }),
      runs,
    );
  });

  test("leaves a way on: whatever has not ended can be moved by somebody, and can be ended", () => {
    fc.assert(
      fc.property(anyWalk, (draws) => {
        const last = accepted(complaintMachine, draws).at(-1);
        fc.pre(last !== undefined);
        const way = wayToTheEnd(complaintMachine, last.after, plainDate("2027-06-01"));
        expect(way, `from ${last.after.status}`).toBeDefined();
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 5) },
    );
  });

  test("ends only where it is closed, withdrawn or found to be no repetition", () => {
    expect(terminalStatuses(complaintMachine)).toEqual(["CLOSED", "WITHDRAWN", "NOT_A_REPETITION"]);
  });

  test("does nothing that the menu refused, and refuses with the reason that the menu gave", () => {
    const asked = fc.record({
      name: fc.constantFrom(...complaintActionNames),
      role: fc.constantFrom(...roles),
    });
    fc.assert(
      fc.property(anyWalk, asked, fc.nat(1000), (draws, { name, role }, n) => {
        const facts = accepted(complaintMachine, draws).at(-1)?.after ?? null;
        const offered = availableActions(facts, world, anActor(role)).find((one) => one.action === name);
        const decided = decide(
          facts,
          likelyActions[name]({ facts, on: plainDate("2026-12-01"), n }),
          world,
          anActor(role),
        );
        // Allowed without input, it may still be refused for its input; never the other way round.
        const agrees = decided.ok
          ? offered?.allowed === true
          : offered?.refusal === undefined || isDeepStrictEqual(decided.refusal, offered.refusal);
        expect(agrees).toBe(true);
      }),
      runs,
    );
  });
});

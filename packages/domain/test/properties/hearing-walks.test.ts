import { isDeepStrictEqual } from "node:util";
import { anActor, aWorld } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  availableHearingActions,
  decideHearing,
  evolveAllOfHearing,
  evolveHearing,
  hearingActionNames,
  hearingStatuses,
  hearingTransitions,
  plainDate,
  roles,
  type HearingAction,
  type HearingActionName,
  type HearingEvent,
  type HearingFacts,
} from "../../src/index.ts";
import { reachesEverything, runsAtRandom, seed } from "../runs-at-random.ts";
import { likelyHearingActions } from "./likely-hearing-actions.ts";
import { accepted, anyWalk, terminalStatuses, wayToTheEnd, type Walked } from "./walks.ts";

const runs = { seed, numRuns: Math.ceil(runsAtRandom / 3) };
const world = aWorld("2045-12-29");

const hearingMachine: Walked<HearingFacts, HearingActionName, HearingAction, HearingEvent> = {
  actionNames: hearingActionNames,
  movers: ["STATE_ANALYST", "HEARING_COORDINATOR"],
  rows: hearingTransitions,
  statuses: hearingStatuses,
  opensAgain: ["CLOSED"],
  likely: (name, step) => likelyHearingActions[name](step),
  allowed: (facts, role) =>
    availableHearingActions(facts, world, anActor(role)).flatMap((one) => (one.allowed ? [one.action] : [])),
  decided: (facts, action, role) => {
    const decided = decideHearing(facts, action, world, anActor(role));
    return decided.ok ? decided.value : undefined;
  },
  difference: (facts) =>
    [
      ...Object.keys(facts).toSorted(),
      facts.rehearings?.filter(({ decision }) => decision).length,
      facts.earlierRounds?.filter(({ courtReview }) => courtReview?.decidedOn).length,
    ].join(),
};

describe("any sequence of actions on a state hearing", () => {
  test("keeps every event: the history alone gives the facts, at each step", () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(anyWalk, (draws) => {
        const taken = accepted(hearingMachine, draws);
        for (const [at, { before, after, event, action }] of taken.entries()) {
          done.add(action.action);
          expect(evolveHearing(before, event)).toEqual(after);
          expect(evolveAllOfHearing(taken.slice(0, at + 1).map((one) => one.event))).toEqual(after);
        }
      }),
      runs,
    );
    // The walks are worth something only if they do everything that can be done.
    expect(reachesEverything ? hearingActionNames.filter((name) => !done.has(name)) : []).toEqual([]);
  });

  test("leaves a way on: whatever has not ended can be moved by somebody, and can be ended", () => {
    fc.assert(
      fc.property(anyWalk, (draws) => {
        const last = accepted(hearingMachine, draws).at(-1);
        fc.pre(last !== undefined);
        const way = wayToTheEnd(hearingMachine, last.after, plainDate("2029-06-01"));
        expect(way, `from ${last.after.status}`).toBeDefined();
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 5) },
    );
  });

  test("ends for good only where it is dismissed, abandoned or withdrawn: closing ends no right", () => {
    expect(terminalStatuses(hearingMachine)).toEqual(["DISMISSED", "ABANDONED", "WITHDRAWN"]);
  });

  test("does nothing that the menu refused, and refuses with the reason that the menu gave", () => {
    const asked = fc.record({
      name: fc.constantFrom(...hearingActionNames),
      role: fc.constantFrom(...roles),
    });
    fc.assert(
      fc.property(anyWalk, asked, fc.nat(1000), (draws, { name, role }, n) => {
        const facts = accepted(hearingMachine, draws).at(-1)?.after ?? null;
        const offered = availableHearingActions(facts, world, anActor(role)).find(
          (one) => one.action === name,
        );
        const action = likelyHearingActions[name]({ facts, on: plainDate("2027-12-01"), n });
        const decided = decideHearing(facts, action, world, anActor(role));
        const agrees = decided.ok
          ? offered?.allowed === true
          : offered?.refusal === undefined || isDeepStrictEqual(decided.refusal, offered.refusal);
        expect(agrees).toBe(true);
      }),
      runs,
    );
  });
});

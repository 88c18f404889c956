import { isDeepStrictEqual } from "node:util";
import { anActor, aWorld } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { availableHearingActions } from "../../src/state-hearing/available-hearing-actions.ts";
import { decideHearing } from "../../src/state-hearing/decide-hearing.ts";
import { evolveAllOfHearing, evolveHearing } from "../../src/state-hearing/fold/evolve-hearing.ts";
import {
  hearingActionNames,
  type HearingAction,
  type HearingActionName,
} from "../../src/state-hearing/acts/hearing-action.ts";
import { hearingClockFacts, isForComplainant } from "../../src/state-hearing/facts/hearing-readings.ts";
import { hearingStatuses, type HearingStatus } from "../../src/state-hearing/facts/hearing-status.ts";
import { hearingTransitions } from "../../src/state-hearing/hearing-transitions.ts";
import { plainDate, type PlainDate } from "../../src/calendar/plain-date.ts";
import { roles } from "../../src/vocabulary/role.ts";
import { type HearingEvent } from "../../src/state-hearing/acts/hearing-event.ts";
import { type HearingFacts } from "../../src/state-hearing/facts/hearing-facts.ts";
import { stayIsInForce } from "../../src/state-hearing/facts/hearing-reviews.ts";
import { asDecided } from "../../src/state-hearing/facts/hearing-rounds.ts";
import { reachesEverything, runsAtRandom, seed } from "../runs-at-random.ts";
import { likelyHearingActions } from "./likely-hearing-actions.ts";
import { accepted, anyWalk, terminalStatuses, wayToTheEnd, type Walked } from "./walks.ts";

const runs = { seed, numRuns: Math.ceil(runsAtRandom / 3) };
const world = aWorld("2045-12-29");

/** What may be recorded beside the way to an end, and changes nothing of it. */
const neitherLeadsNorBars: readonly string[] = ["changeRequests", "judgeReplacedOn"];

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
      ...Object.keys(facts)
        .filter((key) => !neitherLeadsNorBars.includes(key))
        .toSorted(),
      facts.rehearings?.filter(({ decision }) => decision).length,
      // A review that waits holds a closing up, of this round too.
      [facts, ...(facts.earlierRounds ?? [])].filter(({ courtReview }) => courtReview?.decidedOn).length,
      facts.earlierRounds?.map(({ status }) => status),
    ].join(),
};

/** What moves compliance with the decision in force on, by the status in which that stands. */
const complying: Readonly<Partial<Record<HearingStatus, readonly HearingActionName[]>>> = {
  ADOPTED: ["beginCompliance"],
  COMPLIANCE_DUE: ["reportCompliance"],
  ACTION_REQUIRED: ["reportCompliance"],
  COMPLIANCE_REPORTED: ["approveCompliance", "requireComplianceAction"],
  COMPLIANCE_DISPUTED: ["requireComplianceAction"],
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
    // The walks are worth something only if they do everything that can be done. What chance passed over is sought on.
    const missing = () => hearingActionNames.filter((name) => !done.has(name));
    for (let more = 1; more <= 20 && missing().length > 0; more += 1)
      for (const draws of fc.sample(anyWalk, { ...runs, seed: seed + more }))
        for (const { action } of accepted(hearingMachine, draws)) done.add(action.action);
    expect(reachesEverything ? missing() : []).toEqual([]);
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

  test("loses no decision: the latest one keeps its days, and its compliance a way on, until there is another", () => {
    const owedMeanwhile: readonly HearingStatus[] = ["ADOPTED", "COMPLIANCE_DUE", "COMPLIANCE_REPORTED"];
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyWalk, (draws) => {
        let adoptedOn: PlainDate | undefined;
        for (const { event, after } of accepted(hearingMachine, draws)) {
          if (event.kind === "DecisionAdopted" || event.kind === "DecisionChanged")
            adoptedOn = event.adoptedOn;
          if (adoptedOn === undefined) continue;
          expect(hearingClockFacts(after).adoptedOn).toBe(adoptedOn);
          expect(terminalStatuses(hearingMachine)).not.toContain(after.status);
          const decided = asDecided(after);
          if (!isForComplainant(decided) || stayIsInForce(decided)) continue;
          const offered = hearingMachine.movers.flatMap((role) => hearingMachine.allowed(after, role));
          expect(offered, `${decided.status} while ${after.status}`).toEqual(
            expect.arrayContaining([...(complying[decided.status] ?? [])]),
          );
          if (decided !== after) seen.add(decided.status);
        }
      }),
      runs,
    );
    // It is worth something only if compliance was owed in the middle of a rehearing.
    expect(reachesEverything ? owedMeanwhile.filter((status) => !seen.has(status)) : []).toEqual([]);
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

import { isDeepStrictEqual } from "node:util";
import { anActor, aWorld } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  availableActions,
  complaintActionNames,
  complaintStatuses,
  complaintTransitions,
  computeDueDatesOf,
  contactStatuses,
  decide,
  evolve,
  evolveAll,
  isComplaint,
  plainDate,
  roles,
  ruleIds,
  type ComplaintAction,
  type ComplaintActionName,
  type ComplaintEvent,
  type MatterFacts,
  type MatterStatus,
  type PlainDate,
  type Role,
  type Transition,
} from "../../src/index.ts";
import { reachesEverything, runsAtRandom, seed } from "../runs-at-random.ts";
import { likelyActions } from "./likely-actions.ts";

const runs = { seed, numRuns: Math.ceil(runsAtRandom / 10) };
const world = aWorld("2045-12-29");
const statuses: readonly MatterStatus[] = [...contactStatuses, ...complaintStatuses];
const rows: readonly Transition[] = Object.values(complaintTransitions);

/** No row leads from it to another status. */
const terminal = statuses.filter(
  (status) => !rows.some(({ from, to }) => from.includes(status) && to !== "SAME" && to !== status),
);

interface Draw {
  readonly choice: number;
  readonly wait: number;
  readonly n: number;
  readonly wild: boolean;
}

/** Steps of which most do what the menu offers and some do anything on any day. */
const walk: fc.Arbitrary<readonly Draw[]> = fc.array(
  fc.record({
    choice: fc.nat(1000),
    wait: fc.integer({ min: 0, max: 12 }),
    n: fc.nat(1000),
    wild: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  }),
  { minLength: 1, maxLength: 25, size: "max" },
);

interface Move {
  readonly action: ComplaintAction;
  readonly role: Role;
}

/** Between them these may do everything; who else may do what is a written table of its own. */
const movers: readonly Role[] = ["DIRECTOR", "STATE_ANALYST"];

/** What they may do, by the menu. */
function offers(facts: MatterFacts | null): readonly { name: ComplaintActionName; role: Role }[] {
  return movers.flatMap((role) =>
    availableActions(facts, world, anActor(role))
      .filter((one) => one.allowed)
      .map((one) => ({ name: one.action, role })),
  );
}

function moveOf(facts: MatterFacts | null, on: PlainDate, { choice, n, wild }: Draw): Move | undefined {
  if (wild) {
    const name = complaintActionNames[choice % complaintActionNames.length] ?? "receiveComplaint";
    const day = addDays(on, 60 - (n % 120));
    return {
      action: likelyActions[name]({ facts, on: day, n }),
      role: roles[n % roles.length] ?? "DIRECTOR",
    };
  }
  const menu = offers(facts);
  const offered = menu[choice % Math.max(1, menu.length)];
  return offered && { action: likelyActions[offered.name]({ facts, on, n }), role: offered.role };
}

interface Taken {
  readonly before: MatterFacts | null;
  readonly after: MatterFacts;
  readonly event: ComplaintEvent;
  readonly action: ComplaintAction;
}

/** Every action that was accepted on a walk, in order. */
function accepted(draws: readonly Draw[]): readonly Taken[] {
  const taken: Taken[] = [];
  let before: MatterFacts | null = null;
  let on = plainDate("2026-03-06");
  for (const draw of draws) {
    on = addDays(on, draw.wait);
    const move = moveOf(before, on, draw);
    if (move === undefined) break;
    const decided: ReturnType<typeof decide> = decide(before, move.action, world, anActor(move.role));
    if (!decided.ok) continue;
    const after: MatterFacts = decided.value.facts;
    taken.push({ before, after, event: decided.value.event, action: move.action });
    before = after;
  }
  return taken;
}

/** How many things the resolution still obliges somebody to do. */
function pendingOf(facts: MatterFacts): number {
  const planned = isComplaint(facts) ? facts.resolutionActions : undefined;
  return planned?.filter((one) => one.completedOn === undefined).length ?? 0;
}

/** The shortest way by likely inputs to where a matter ends, tried breadth first. */
function wayToTheEnd(facts: MatterFacts, on: PlainDate): readonly string[] | undefined {
  let reached: readonly { facts: MatterFacts; way: readonly string[] }[] = [{ facts, way: [] }];
  const seen = new Set<string>();
  for (let depth = 0; depth < 30 && reached.length > 0; depth += 1) {
    const ended = reached.find((one) => terminal.includes(one.facts.status));
    if (ended) return ended.way;
    reached = reached.flatMap((one) =>
      offers(one.facts).flatMap(({ name, role }) => {
        const action = likelyActions[name]({ facts: one.facts, on, n: 1 });
        const decided = decide(one.facts, action, world, anActor(role));
        if (!decided.ok) return [];
        const key = `${decided.value.facts.status} ${pendingOf(decided.value.facts)}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ facts: decided.value.facts, way: [...one.way, name] }];
      }),
    );
  }
  return undefined;
}

type Complaint = Extract<MatterFacts, { readonly filing: unknown }>;

/** What the law itself lets come earlier, by the action after which it may. */
const mayComeEarlier: Partial<Record<ComplaintActionName, (before: Complaint, after: Complaint) => boolean>> =
  {
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
function ownDaysMayEndSooner(before: Complaint, after: Complaint): boolean {
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
function lostTime({ before, after, action }: Taken): readonly string[] {
  if (!isComplaint(before) || !isComplaint(after)) return [];
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
      fc.property(walk, (draws) => {
        const taken = accepted(draws);
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
      fc.property(walk, (draws) => {
        expect(accepted(draws).flatMap(lostTime)).toEqual([]);
      }),
      runs,
    );
  });

  test("leaves a way on: whatever has not ended can be moved by somebody, and can be ended", () => {
    const ways = new Set<string>();
    fc.assert(
      fc.property(walk, (draws) => {
        const last = accepted(draws).at(-1);
        fc.pre(last !== undefined);
        const way = wayToTheEnd(last.after, plainDate("2027-06-01"));
        expect(way, `from ${last.after.status}`).toBeDefined();
        ways.add(`${last.after.status}: ${way?.join(", ")}`);
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 5) },
    );
    expect(ways.size).toBeGreaterThan(5);
  });

  test("ends only where it is closed, withdrawn or closed as a contact", () => {
    expect(terminal).toEqual(["CONTACT_CLOSED", "CLOSED", "WITHDRAWN"]);
  });

  test("does nothing that the menu refused, and refuses with the reason that the menu gave", () => {
    const asked = fc.record({
      name: fc.constantFrom(...complaintActionNames),
      role: fc.constantFrom(...roles),
    });
    fc.assert(
      fc.property(walk, asked, fc.nat(1000), (draws, { name, role }, n) => {
        const facts = accepted(draws).at(-1)?.after ?? null;
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

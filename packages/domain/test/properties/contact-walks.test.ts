import { isDeepStrictEqual } from "node:util";
import { anActor, aWorld } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { availableContactActions, decideContact } from "../../src/contact/decide-contact.ts";
import {
  contactActionNames,
  type ContactAction,
  type ContactActionName,
} from "../../src/contact/contact-action.ts";
import { contactStatuses } from "../../src/contact/facts/contact-status.ts";
import { contactTransitions } from "../../src/contact/contact-transitions.ts";
import { evolveAllOfContact, evolveContact } from "../../src/contact/evolve-contact.ts";
import { plainDate } from "../../src/calendar/plain-date.ts";
import { roles } from "../../src/vocabulary/role.ts";
import { type ContactEvent } from "../../src/contact/contact-event.ts";
import { type ContactFacts } from "../../src/contact/facts/contact-facts.ts";
import { reachesEverything, runsAtRandom, seed } from "../runs-at-random.ts";
import { likelyContactActions } from "./likely-contact-actions.ts";
import { accepted, anyWalk, terminalStatuses, wayToTheEnd, type Walked } from "./walks.ts";

const runs = { seed, numRuns: Math.ceil(runsAtRandom / 10) };
const world = aWorld("2045-12-29");

const contactMachine: Walked<ContactFacts, ContactActionName, ContactAction, ContactEvent> = {
  actionNames: contactActionNames,
  movers: ["DIRECTOR"],
  rows: contactTransitions,
  statuses: contactStatuses,
  likely: (name, step) => likelyContactActions[name](step),
  allowed: (facts, role) =>
    availableContactActions(facts, world, anActor(role)).flatMap((one) => (one.allowed ? [one.action] : [])),
  decided: (facts, action, role) => {
    const decided = decideContact(facts, action, world, anActor(role));
    return decided.ok ? decided.value : undefined;
  },
  difference: ({ offer, complaint }) => [offer?.wishesToFile, complaint !== undefined].join(),
};

describe("any sequence of actions on a contact", () => {
  test("keeps every event: the history alone gives the facts, at each step", () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(anyWalk, (draws) => {
        const taken = accepted(contactMachine, draws);
        for (const [at, { before, after, event, action }] of taken.entries()) {
          done.add(action.action);
          expect(evolveContact(before, event)).toEqual(after);
          expect(evolveAllOfContact(taken.slice(0, at + 1).map((one) => one.event))).toEqual(after);
        }
      }),
      runs,
    );
    // The walks are worth something only if they do everything that can be done.
    expect(reachesEverything ? contactActionNames.filter((name) => !done.has(name)) : []).toEqual([]);
  });

  test("leaves a way on: whatever has not ended can be moved by somebody, and can be ended", () => {
    expect(terminalStatuses(contactMachine)).toEqual(["CONTACT_CLOSED"]);
    fc.assert(
      fc.property(anyWalk, (draws) => {
        const last = accepted(contactMachine, draws).at(-1);
        fc.pre(last !== undefined);
        const way = wayToTheEnd(contactMachine, last.after, plainDate("2027-06-01"));
        expect(way, `from ${last.after.status}`).toBeDefined();
      }),
      runs,
    );
  });

  test("does nothing that the menu refused, and refuses with the reason that the menu gave", () => {
    const asked = fc.record({
      name: fc.constantFrom(...contactActionNames),
      role: fc.constantFrom(...roles),
    });
    fc.assert(
      fc.property(anyWalk, asked, fc.nat(1000), (draws, { name, role }, n) => {
        const facts = accepted(contactMachine, draws).at(-1)?.after ?? null;
        const offered = availableContactActions(facts, world, anActor(role)).find(
          (one) => one.action === name,
        );
        const action = likelyContactActions[name]({ facts, on: plainDate("2026-12-01"), n });
        const decided = decideContact(facts, action, world, anActor(role));
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

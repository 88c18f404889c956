import { stories, tell } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  authorities,
  complaintActionNames,
  complaintEventKinds,
  complaintStatuses,
  evolve,
  evolveAll,
  Impossible,
  noticeForms,
  refusalCodes,
  transitionOf,
  type ComplaintStatus,
} from "../index.ts";
import { factSlots } from "../deadlines/dated-fact.ts";
import { inputChecks } from "./input-checks/index.ts";
import { refusalReasons } from "./refusal-reasons.ts";

const transitions = complaintActionNames.map((name) => [name, transitionOf(name)] as const);

/** The statuses that one step leads to. */
function stepsFrom(status: ComplaintStatus): readonly ComplaintStatus[] {
  const rows = transitions.filter(([, row]) => row.from !== "NONE" && row.from.includes(status));
  return rows.map(([, row]) => (row.to === "SAME" ? status : row.to));
}

describe("the table", () => {
  test("every status can be reached", () => {
    const reached = new Set<ComplaintStatus>(["RECEIVED"]);
    for (const status of reached) for (const next of stepsFrom(status)) reached.add(next);
    expect([...reached].sort()).toEqual([...complaintStatuses].sort());
  });

  test("resolved and withdrawn are left for no other status", () => {
    expect(stepsFrom("RESOLVED")).toEqual(["RESOLVED"]);
    expect(stepsFrom("WITHDRAWN")).toEqual([]);
  });

  test.each(transitions)("%s cites the law, and its checks can read its input", (name, row) => {
    expect(row.citations.length).toBeGreaterThan(0);
    for (const key of row.citations) expect(Object.keys(authorities)).toContain(key);
    for (const check of row.checks) expect(inputChecks[check].understands).toContain(name);
  });

  test("every event and every form belongs to an action, and every check is used", () => {
    expect(transitions.map(([, row]) => row.event).sort()).toEqual([...complaintEventKinds].sort());
    expect([...new Set(transitions.flatMap(([, row]) => row.notices))].sort()).toEqual([...noticeForms]);
    expect(new Set(transitions.flatMap(([, row]) => row.checks))).toEqual(new Set(Object.keys(inputChecks)));
  });
});

/** Refusals that rest on no text of the law, each with the reason why. */
const withoutLaw: Readonly<Record<string, string>> = {
  ROLE_NOT_ALLOWED: "the office's division of work",
  ALREADY_RECEIVED: "the record itself",
  NOT_RECEIVED: "the record itself",
  INVESTIGATOR_ALREADY_ASSIGNED: "nothing would change",
  INVESTIGATOR_NOT_ACTIVE: "nobody could do it",
  INVALID_DATE: "the calendar",
  FUTURE_DATE: "only what happened is recorded",
  WITHDRAWAL_BEFORE_COMPLAINT: "the order of things",
  TEXT_REQUIRED: "form",
  TEXT_TOO_LONG: "form",
  TEXT_NOT_READABLE: "form",
  TOO_MANY_ISSUES: "form",
  ISSUE_ORDER: "form",
  UNKNOWN_CHOICE: "form",
};

describe.each(refusalCodes)("the refusal %s", (code) => {
  test("cites the law, or it is said why not", () =>
    expect(refusalReasons[code].citations.length > 0).toBe(!(code in withoutLaw)));
  test("speaks both languages with the same blanks", () => {
    const { en, es } = refusalReasons[code];
    const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(es).not.toBe(en);
    expect(blanks(es)).toEqual(blanks(en));
  });
});

describe("histories", () => {
  const told = stories.map((story) => [story.name, tell(story)] as const);

  test.each(told)("%s: folding the events gives the facts", (_, { facts, events }) => {
    expect(evolveAll(events.map((one) => one.event))).toEqual(facts);
  });

  test("every dated fact that a rule may read is recorded by some action", () => {
    const everything = told.map(([, { facts }]) => facts);
    const unrecorded = factSlots.filter(
      ({ part, read }) =>
        part === "complaint" &&
        read !== undefined &&
        everything.every((facts) => read(facts as never) === undefined),
    );
    // A transfer is given to the rules and recorded by no action yet.
    expect(unrecorded.map(({ fact }) => fact)).toEqual([
      "transferSentOn",
      "transferReceivedOn",
      "transferCopyMailedOn",
      "ownershipDisputedOn",
      "ownershipDeterminedOn",
    ]);
  });

  test("a broken history is a bug, not a refusal", () => {
    const [first, second] = told[0]?.[1].events.map((one) => one.event) ?? [];
    if (!first || !second) throw new Error("The first story has two events.");
    expect(() => evolve(null, second)).toThrow(Impossible);
    expect(() => evolveAll([first, first])).toThrow(Impossible);
    expect(() => evolveAll([])).toThrow(Impossible);
  });
});

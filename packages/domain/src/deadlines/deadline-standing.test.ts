import { aWorld, handedIn, mailed } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDeadlines, computeDeadlinesOf } from "./compute/compute-deadlines.ts";
import { deadlineStanding, nextDuty, resolutionClock } from "./deadline-standing.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintClockFacts, type GivenFacts, type HearingClockFacts } from "./facts/given-facts.ts";
import { type RuleId } from "./rulebook/rule-id.ts";

const d = plainDate;
const world = aWorld("2026-01-02");

function standing(id: RuleId, given: GivenFacts, today: string) {
  const found = computeDeadlinesOf(given, world).find((one) => one.ruleId === id);
  if (!found) throw new Error(`${id} gives no date here.`);
  return deadlineStanding(found, d(today));
}

describe("how each kind of deadline stands", () => {
  // Received on Friday, March 13: day 30 is Sunday, April 12, so Monday, April 13.
  const letter = { filing: mailed("2026-03-06") };

  test.each([
    ["2026-04-13", "DUE_TODAY"],
    ["2026-04-14", "PASSED"], // nobody owes it: the time can no longer be extended
  ])("a limit that nobody owes: on %s it is %s", (today, expected) => {
    expect(standing("resolution-extension-notice", { complaint: letter }, today)).toBe(expected);
  });
  test.each([
    ["2026-05-27", "RUNNING"],
    ["2026-05-28", "DUE_SOON"],
    ["2026-06-04", "DUE_TODAY"],
    ["2026-06-05", "PASSED"],
  ])("the parent’s right, until Thursday, June 4: on %s it is %s", (today, expected) => {
    expect(standing("state-hearing-request-no-resolution", { complaint: letter }, today)).toBe(expected);
  });
  test.each([
    ["2026-04-05", "RUNNING"],
    ["2026-04-06", "MET"],
    ["2026-04-07", "MET"],
  ])("a day that comes by itself, Monday, April 6: on %s it is %s", (today, expected) => {
    expect(standing("state-hearing-request-opening", { complaint: letter }, today)).toBe(expected);
  });
  test("an employer’s contact that is answered needs no acknowledgement, unless it was late already", () => {
    const answered = (on: string) => ({
      contact: { receivedOn: d("2026-03-20"), from: "OTHER", answeredOn: d(on) } as const, // by Wednesday, March 25
    });
    expect(standing("contact-acknowledgement", answered("2026-03-25"), "2026-04-01")).toBe("EXCUSED");
    expect(standing("contact-acknowledgement", answered("2026-03-26"), "2026-04-01")).toBe("PASSED");
  });
  test("what was met and ended besides is met, on its day", () => {
    const contact = {
      receivedOn: d("2026-03-20"),
      from: "OTHER",
      acknowledgedOn: d("2026-03-26"),
      answeredOn: d("2026-03-24"),
    } as const;
    expect(standing("contact-acknowledgement", { contact }, "2026-04-01")).toBe("MET_LATE");
    expect(computeDeadlinesOf({ contact }, world)).toMatchObject([
      { ruleId: "contact-acknowledgement", metOn: "2026-03-26" },
    ]);
    expect(computeDeadlinesOf({ contact }, world)[0]).not.toHaveProperty("excusedOn");
  });
});

describe("what is owed next", () => {
  const next = (given: GivenFacts, facts: Pick<ComplaintClockFacts, "resolution" | "withdrawal"> = {}) =>
    nextDuty(computeDeadlinesOf(given, world), facts)?.ruleId;
  const contact = { receivedOn: d("2026-03-20"), from: "PARTICIPANT" } as const; // by Wednesday, March 25

  test("the earliest duty, whatever its place in the book", () => {
    expect(next({ contact, complaint: { filing: handedIn("2026-03-19") } })).toBe("contact-response"); // March 26
    expect(next({ contact, complaint: { filing: handedIn("2026-03-17") } })).toBe("acknowledgement"); // March 24
  });
  test("of two on one day the first of the book", () => {
    expect(next({ contact, complaint: { filing: handedIn("2026-03-18") } })).toBe("contact-response"); // both March 25
  });
  test("not what is met, nor what was excused, nor a right of the parent", () => {
    expect(next({ contact: { ...contact, answeredOn: d("2026-03-23") } })).toBeUndefined();
    expect(
      next({ contact: { receivedOn: d("2026-03-20"), from: "OTHER", answeredOn: d("2026-03-23") } }),
    ).toBe(undefined);
    expect(next({ complaint: { knewOn: d("2026-01-05") } })).toBeUndefined();
  });
  test("nothing of a complaint that is resolved or withdrawn", () => {
    const open = { complaint: { filing: handedIn("2026-03-18") } };
    expect(
      next(open, { resolution: { datedOn: d("2026-03-20"), mailedOn: d("2026-03-20") } }),
    ).toBeUndefined();
    expect(next(open, { withdrawal: { withdrawnOn: d("2026-03-20") } })).toBeUndefined();
  });
});

describe("the clock of the resolution", () => {
  const filing = handedIn("2026-04-01"); // due on Friday, May 1
  const clock = (facts: ComplaintClockFacts, today: string) =>
    resolutionClock(facts, computeDeadlines(facts, world), d(today));

  test("stops on the day the complaint is withdrawn", () => {
    expect(clock({ filing, withdrawal: { withdrawnOn: d("2026-04-06") } }, "2026-07-01")).toEqual({
      day: 5,
      of: 30,
      dueOn: "2026-05-01",
      extended: false,
      originalDueOn: "2026-05-01",
    });
  });
  test("stops on the day the resolution is mailed, not on its date", () => {
    const resolution = { datedOn: d("2026-04-20"), mailedOn: d("2026-04-21") };
    expect(clock({ filing, resolution }, "2026-07-01")?.day).toBe(20);
  });
  test("an extension of ten days counts to forty", () => {
    const extension = { days: 10, noticeMailedOn: d("2026-04-20") };
    expect(clock({ filing, extension }, "2026-04-21")).toEqual({
      day: 20,
      of: 40,
      dueOn: "2026-05-11",
      extended: true,
      originalDueOn: "2026-05-01",
    });
  });
  test("is not shown while the day of receipt is not known", () => {
    expect(clock({ filing: { channel: "MAIL", spokenOn: d("2026-04-01") } }, "2026-04-21")).toBeUndefined();
    const facts = { filing };
    const withoutLimit = computeDeadlines(facts, world).filter(
      ({ ruleId }) => ruleId !== "resolution-extension-notice",
    );
    expect(resolutionClock(facts, withoutLimit, d("2026-04-21"))).toBeUndefined();
  });
});

describe("the Director’s duty to act on a proposed decision", () => {
  // Proposed on Monday, November 2, 2026: fifteen days end on Tuesday, November 17.
  const standing = (hearing: HearingClockFacts) => {
    const deadlines = computeDeadlinesOf({ hearing }, aWorld("2026-12-01"));
    const duty = deadlines.find(({ ruleId }) => ruleId === "director-action");
    return duty && [duty.dueOn, deadlineStanding(duty, plainDate("2026-12-01"))];
  };
  const proposedDecisionOn = plainDate("2026-11-02");

  test("is met by a decision of the day of the proposal or later, and met late after the last day", () => {
    for (const day of ["2026-11-02", "2026-11-17"])
      expect(standing({ proposedDecisionOn, adoptedOn: plainDate(day) })).toEqual(["2026-11-17", "MET"]);
    expect(standing({ proposedDecisionOn, adoptedOn: plainDate("2026-11-18") })?.[1]).toBe("MET_LATE");
  });

  test("is not met by a decision that is being heard again, which came before the proposal", () => {
    expect(standing({ proposedDecisionOn, adoptedOn: plainDate("2026-07-20") })?.[1]).toBe("OVERDUE");
    expect(standing({ proposedDecisionOn })?.[1]).toBe("OVERDUE");
  });
});

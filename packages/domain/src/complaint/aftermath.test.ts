import {
  anIssue,
  answerTo,
  aWorld,
  complaintActs,
  complaintOf,
  handedIn,
  live,
  longAfter,
  staff,
  type LifeStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import { complaintGivenFacts } from "./facts/complaint-readings.ts";
import { noticesDue } from "../notices/notices-due.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintAction } from "./acts/complaint-action.ts";
import { type ComplaintFacts } from "./facts/complaint-facts.ts";

const { ombudsperson, supervisor } = staff;
const d = plainDate;
const due = (facts: ComplaintFacts) => computeDueDatesOf(complaintGivenFacts(facts), longAfter);

/** Received on Monday, May 18, 2026: vector H of the rulebook. */
const receive: LifeStep = [
  ombudsperson,
  {
    action: "receiveComplaint",
    filing: handedIn("2026-05-18"),
    issues: [anIssue(1)],
    caseworkerId: "staff-cas",
  },
];
const { assignInvestigator: assign } = complaintActs;
const resolve: LifeStep = [supervisor, complaintActs.issueWrittenResolution];
const plan: ComplaintAction = {
  action: "planResolutionActions",
  actions: [{ description: "Pay it out.", responsible: { kind: "UNIT", name: "Disbursement" } }],
};
const complete: ComplaintAction = {
  action: "completeResolutionAction",
  ordinal: 1,
  completedOn: d("2026-06-30"),
};
const close: ComplaintAction = { action: "closeComplaint", closedOn: d("2026-07-06") };
const resolved = [receive, assign, resolve] as const;

describe("after the resolution", () => {
  test("what is to be done is put down, done and then closed", () => {
    expect(answerTo([...resolved, plan], close)).toBe("ACTIONS_STILL_PENDING");
    expect(complaintOf([...resolved, plan, complete, close])).toMatchObject({
      status: "CLOSED",
      resolutionActions: [{ ordinal: 1, completedOn: "2026-06-30" }],
    });
    expect(answerTo(resolved, close)).toBe("done");
    expect(answerTo([receive, assign], close)).toBe("RESOLUTION_MISSING");
    expect(answerTo(resolved, complete)).toBe("NO_ACTION_PLANNED");
  });

  test.each<[string, ComplaintAction, string]>([
    ["nothing", { ...plan, actions: [] }, "ACTION_REQUIRED at actions"],
    ["a thing unknown", { ...complete, ordinal: 2 }, "NO_SUCH_ACTION at ordinal"],
  ])("%s is refused", (_, action, code) => expect(answerTo([...resolved, plan], action)).toBe(code));

  test("more than fifty things are refused, and a thing is done once", () => {
    const many = Array.from({ length: 51 }, () => ({
      description: "Call.",
      responsible: { kind: "EMPLOYEE", name: "Kay" } as const,
    }));
    expect(answerTo(resolved, { action: "planResolutionActions", actions: many })).toBe(
      "TOO_MANY_ACTIONS at actions",
    );
    expect(answerTo([...resolved, plan, complete], complete)).toBe("ACTION_ALREADY_COMPLETED at ordinal");
  });

  test("the receipt is recorded and a hearing asked for also when it is closed", () => {
    const receipt: ComplaintAction = { action: "recordResolutionReceipt", receivedOn: d("2026-06-15") };
    expect(answerTo([...resolved, close], receipt)).toBe("done");
    expect(answerTo([...resolved, close], assign)).toBe("COMPLAINT_CLOSED");
    const ask: ComplaintAction = {
      action: "requestStateHearing",
      requestedOn: d("2026-07-10"),
      grounds: ["G3"],
    };
    expect(live([...resolved, close, ask]).facts).toMatchObject({ status: "CLOSED" });
  });
});

describe("asking for a state hearing", () => {
  const ask = (day: string, grounds: readonly ("G2" | "G3")[] = ["G3"]): ComplaintAction => ({
    action: "requestStateHearing",
    requestedOn: d(day),
    grounds,
  });
  const warnedOf = (steps: readonly LifeStep[]) => live(steps).warnings.map(({ code }) => code);

  test("is possible while the complaint goes on; the agency must still answer", () => {
    // Made on Monday, May 18, 2026: day 31 is Thursday, June 18.
    const { facts, warnings, forms } = live([receive, assign, ask("2026-06-18")]);
    expect(facts.status).toBe("UNDER_INVESTIGATION");
    expect(warnings).toEqual([]);
    expect(forms).toEqual(["SH001"]);
    expect(answerTo([receive, assign, ask("2026-06-18")], resolve)).toBe("done");
    expect(answerTo([receive, assign, ask("2026-06-18")], ask("2026-06-19"))).toBe(
      "HEARING_ALREADY_ASKED_FOR",
    );
  });

  test("early, late or without a ground it is taken with a warning", () => {
    expect(warnedOf([receive, ask("2026-06-17")])).toEqual(["HEARING_BEFORE_RESOLUTION"]);
    // Day 90 of making is Sunday, August 16: Monday, August 17, is the last day.
    expect(warnedOf([receive, ask("2026-08-17")])).toEqual([]);
    expect(warnedOf([receive, ask("2026-08-18", [])])).toEqual(["HEARING_REQUEST_LATE", "NO_HEARING_GROUND"]);
  });

  test("a resolution whose receipt is not known closes no door", () =>
    expect(live([...resolved, ask("2026-11-30")]).warnings).toEqual([]));

  test("the advice that one may be asked for is owed from day 31 on, and only then", () => {
    const advise = (day: string): ComplaintAction => ({
      action: "adviseNoResolution",
      noticeMailedOn: d(day),
    });
    expect(answerTo([receive], advise("2026-06-17"))).toBe("ADVICE_TOO_EARLY at noticeMailedOn");
    expect(answerTo([receive, advise("2026-06-18")], advise("2026-06-19"))).toBe("ADVICE_ALREADY_MAILED");
    const owedOn = (day: string, steps: readonly LifeStep[]) =>
      noticesDue(live(steps).facts, aWorld(day)).find((one) => one.notice === "NO_RESOLUTION_ADVICE");
    expect(owedOn("2026-06-17", [receive])).toBeUndefined();
    expect(owedOn("2026-06-18", [receive])).toEqual({
      notice: "NO_RESOLUTION_ADVICE",
      ruleId: "state-hearing-request-no-resolution",
      dueOn: "2026-08-17",
    });
    expect(owedOn("2026-06-18", [receive, advise("2026-06-18")])).toBeUndefined();
  });
});

describe("an amendment", () => {
  const amend = (issues: readonly ReturnType<typeof anIssue>[]): ComplaintAction => ({
    action: "amendComplaint",
    amendedOn: d("2026-05-28"),
    noticeMailedOn: d("2026-05-29"),
    issues,
  });

  test("adds an issue and keeps the first clock", () => {
    const facts = complaintOf([receive, amend([anIssue(1), anIssue(2)])]);
    expect(facts.issues).toHaveLength(2);
    // Received on Monday, May 18, 2026; where its time to answer starts is said, and is where it was.
    expect(due(facts)).toEqual({ ...due(complaintOf([receive])), "amended-complaint-clock": "2026-05-18" });
  });

  test("loses no issue and changes something", () => {
    expect(answerTo([receive, amend([anIssue(1), anIssue(2)])], amend([anIssue(1)]))).toBe(
      "ISSUE_LOST at issues",
    );
    expect(answerTo([receive], amend([anIssue(1)]))).toBe("NOTHING_AMENDED at issues");
    expect(answerTo([receive], amend([{ ...anIssue(1), description: "Two payments." }]))).toBe("done");
    expect(
      answerTo([receive], {
        ...amend([anIssue(1), anIssue(2)]),
        noticeMailedOn: d("2026-05-27"),
      } as ComplaintAction),
    ).toBe("OUT_OF_ORDER at noticeMailedOn");
  });
});

test("the notices of a complaint are owed until they are mailed", () => {
  const owed = (steps: readonly LifeStep[]) => noticesDue(live(steps).facts, aWorld("2026-05-20"));
  // Received on Monday, May 18, 2026; Memorial Day is the 25th: the fifth business day is Tuesday, May 26.
  expect(owed([receive])).toEqual([
    { notice: "LCR002", ruleId: "acknowledgement", dueOn: "2026-05-26" },
    { notice: "LCR006", ruleId: "written-resolution", dueOn: "2026-06-17" },
  ]);
  expect(noticesDue(live(resolved).facts, longAfter)).toEqual([]);
});

import {
  anIssue,
  answerTo,
  complaintActs,
  handedIn,
  live,
  refusalTo,
  staff,
  type LifeStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintActionOf } from "./acts/complaint-action.ts";
import { type Refusal } from "../refusal/refusal.ts";

const { supervisor } = staff;
const d = plainDate;

/** Received on Monday, May 18, 2026: day 31 is Thursday, June 18, and day 90 ends on Monday, August 17. */
const receive: ComplaintActionOf<"receiveComplaint"> = {
  action: "receiveComplaint",
  filing: handedIn("2026-05-18"),
  issues: [anIssue(1), anIssue(2)],
};
const resolved: readonly LifeStep[] = [
  receive,
  complaintActs.assignInvestigator,
  [
    supervisor,
    {
      action: "issueWrittenResolution",
      datedOn: d("2026-06-11"),
      mailedOn: d("2026-06-12"),
      findings: [1, 2].map((issueOrdinal) => ({
        issueOrdinal,
        outcome: "FOR_COMPLAINANT",
        explanation: "Sent back.",
      })),
    },
  ],
];
const planned = {
  description: "Pay it out.",
  responsible: { kind: "UNIT", name: "Disbursement" },
} as const;
type Planned = ComplaintActionOf<"planResolutionActions">["actions"];
const plan = (...actions: Planned): LifeStep => ({ action: "planResolutionActions", actions });
const complete = (changes: Partial<ComplaintActionOf<"completeResolutionAction">> = {}): LifeStep => ({
  action: "completeResolutionAction",
  ordinal: 1,
  completedOn: d("2026-06-30"),
  ...changes,
});

/** What a refusal says besides its words. */
const told = (refusal: Refusal | undefined) =>
  refusal && { code: refusal.code, field: refusal.field?.join("."), details: refusal.details };

describe("what is to be done", () => {
  test("goes on in number where it ended, to fifty things at most", () => {
    expect(live([...resolved, plan(planned), plan(planned, planned)]).facts).toMatchObject({
      resolutionActions: [{ ordinal: 1 }, { ordinal: 2 }, { ordinal: 3 }],
    });
    const many = Array.from({ length: 50 }, () => planned);
    expect(answerTo(resolved, plan(...many))).toBe("done");
    expect(told(refusalTo([...resolved, plan(...many)], plan(planned)))).toEqual({
      code: "TOO_MANY_ACTIONS",
      field: "actions",
      details: { most: 50 },
    });
  });

  test("names who must do it: a unit, an employee, an agency or a third party", () => {
    const by = (kind: string, name: string) =>
      plan(planned, { ...planned, responsible: { kind: kind as "UNIT", name } });
    expect(told(refusalTo(resolved, by("NOBODY", "Kay")))).toEqual({
      code: "UNKNOWN_CHOICE",
      field: "actions.1.responsible.kind",
      details: { choices: "UNIT, EMPLOYEE, AGENCY, THIRD_PARTY" },
    });
    expect(answerTo(resolved, by("EMPLOYEE", " "))).toBe("TEXT_REQUIRED at actions.1.responsible.name");
  });

  test("is done once, when the resolution is dated at the earliest", () => {
    const steps = [...resolved, plan(planned)];
    expect(told(refusalTo(steps, complete({ ordinal: 2 })))).toEqual({
      code: "NO_SUCH_ACTION",
      field: "ordinal",
      details: { ordinal: 2 },
    });
    expect(told(refusalTo([...steps, complete()], complete()))).toEqual({
      code: "ACTION_ALREADY_COMPLETED",
      field: "ordinal",
      details: { ordinal: 1, completedOn: "2026-06-30" },
    });
    expect(answerTo(steps, complete({ completedOn: d("2026-06-10") }))).toBe("OUT_OF_ORDER at completedOn");
    expect(answerTo(steps, complete({ completedOn: d("2026-06-11") }))).toBe("done");
  });

  test("of two things the other one stays open", () => {
    const two = [...resolved, plan(planned, planned), complete({ ordinal: 2 })];
    expect(live(two).facts).toMatchObject({
      status: "ACTIONS_PENDING",
      resolutionActions: [{ ordinal: 1 }, { ordinal: 2, completedOn: "2026-06-30" }],
    });
    expect(answerTo(two, { action: "closeComplaint", closedOn: d("2026-07-06") })).toBe(
      "ACTIONS_STILL_PENDING",
    );
  });
});

test("a complaint is closed when its resolution is mailed, at the earliest", () => {
  const close = (day: string): LifeStep => ({ action: "closeComplaint", closedOn: d(day) });
  expect(answerTo(resolved, close("2026-06-11"))).toBe("OUT_OF_ORDER at closedOn");
  expect(answerTo(resolved, close("2026-06-12"))).toBe("done");
});

describe("the advice that a hearing may be asked for", () => {
  const advise = (day: string): LifeStep => ({ action: "adviseNoResolution", noticeMailedOn: d(day) });

  test("is mailed from day 31 on, once", () => {
    expect(told(refusalTo([receive], advise("2026-06-17")))).toEqual({
      code: "ADVICE_TOO_EARLY",
      field: "noticeMailedOn",
      details: { from: "2026-06-18" },
    });
    expect(told(refusalTo([receive, advise("2026-06-18")], advise("2026-06-19")))).toEqual({
      code: "ADVICE_ALREADY_MAILED",
      field: undefined,
      details: { mailedOn: "2026-06-18" },
    });
    expect(answerTo([receive], advise("2026-12-02"))).toBe("FUTURE_DATE at noticeMailedOn");
  });
});

describe("asking for a state hearing", () => {
  const ask = (changes: Partial<ComplaintActionOf<"requestStateHearing">> = {}) => ({
    action: "requestStateHearing" as const,
    requestedOn: d("2026-06-18"),
    grounds: ["G3" as const],
    ...changes,
  });

  test("is possible from the day on which the complaint was made, on grounds of the law, and once", () => {
    expect(answerTo([receive], ask({ requestedOn: d("2026-05-17") }))).toBe("OUT_OF_ORDER at requestedOn");
    expect(answerTo([receive], ask({ requestedOn: d("2026-05-18") }))).toBe("done");
    expect(told(refusalTo([receive], ask({ grounds: ["G3", "G6" as never] })))).toEqual({
      code: "UNKNOWN_CHOICE",
      field: "grounds.1",
      details: { choices: "G1, G2, G3, G4, G5" },
    });
    expect(told(refusalTo([receive, ask()], ask()))).toEqual({
      code: "HEARING_ALREADY_ASKED_FOR",
      field: undefined,
      details: { requestedOn: "2026-06-18" },
    });
  });
});

describe("an amendment", () => {
  const amend = (changes: Partial<ComplaintActionOf<"amendComplaint">> = {}): LifeStep => ({
    action: "amendComplaint",
    amendedOn: d("2026-05-28"),
    noticeMailedOn: d("2026-05-29"),
    issues: [anIssue(1), anIssue(2), anIssue(3)],
    ...changes,
  });

  test("loses no issue, and tells how many there were", () =>
    expect(told(refusalTo([receive], amend({ issues: [anIssue(1)] })))).toEqual({
      code: "ISSUE_LOST",
      field: "issues",
      details: { count: 2 },
    }));

  test("changes the subject or the words of some issue, or adds one", () => {
    const changed = (change: object) => amend({ issues: [anIssue(1), { ...anIssue(2), ...change }] });
    expect(answerTo([receive], changed({}))).toBe("NOTHING_AMENDED at issues");
    expect(answerTo([receive], changed({ subject: "OTHER" }))).toBe("done");
    expect(answerTo([receive], changed({ description: "Two payments." }))).toBe("done");
    expect(answerTo([receive], changed({ description: "" }))).toBe("TEXT_REQUIRED at issues.1.description");
  });

  test("is made from the day of the complaint on, and noticed from the day of the amendment on", () => {
    const on = (amended: string, noticed: string) =>
      answerTo([receive], amend({ amendedOn: d(amended), noticeMailedOn: d(noticed) }));
    expect(on("2026-05-17", "2026-05-29")).toBe("OUT_OF_ORDER at amendedOn");
    expect(on("2026-05-18", "2026-05-18")).toBe("done");
    expect(on("2026-05-28", "2026-05-27")).toBe("OUT_OF_ORDER at noticeMailedOn");
  });
});

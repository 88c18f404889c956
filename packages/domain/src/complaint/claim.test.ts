import { complaintActs as acts, complaintOf, live, longAfter, staff, type LifeStep } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate as d } from "../calendar/plain-date.ts";
import type { ClaimKind } from "../deadlines/facts/given-facts.ts";
import { courtAfterClaim } from "./after-claim.ts";
import { decide } from "./decide.ts";
import { complaintDeadlines } from "./facts/complaint-readings.ts";

// The complaint was received on Monday, May 18, 2026.
const claimed = (claimKind: ClaimKind): LifeStep => ({
  action: "recordClaim",
  claimKind,
  receivedOn: d("2026-06-04"), // Thursday
  statement: "I am not the person whom they look for.",
});
const acknowledged: LifeStep = { action: "acknowledgeClaim", acknowledgedOn: d("2026-06-08") };
const extended: LifeStep = [
  staff.director,
  { action: "extendClaim", days: 10, reason: "Another county.", noticeMailedOn: d("2026-06-12") },
];
const answered: LifeStep = {
  action: "answerClaim",
  answeredOn: d("2026-06-15"),
  outcome: "REJECTED",
  explanation: "The file names him. The court is next.",
};
const daysAfter = (...steps: readonly LifeStep[]) =>
  complaintDeadlines(complaintOf([acts.receiveComplaint, ...steps]), longAfter);
const dayOf = (ruleId: string, ...steps: readonly LifeStep[]) =>
  daysAfter(...steps).find((one) => one.ruleId === ruleId);

describe("a claim beside a complaint", () => {
  test("of mistaken identity on Thursday, June 4, is answered by Monday, July 6, 2026", () =>
    expect(dayOf("mistaken-identity-answer", claimed("MISTAKEN_IDENTITY"))?.dueOn).toBe("2026-07-06"));

  test("of a statement of arrears has a rule of its own with the same day", () => {
    expect(dayOf("arrears-review-answer", claimed("ARREARS_STATEMENT"))?.dueOn).toBe("2026-07-06");
    expect(dayOf("mistaken-identity-answer", claimed("ARREARS_STATEMENT"))).toBeUndefined();
  });

  test("is acknowledged in five business days, by Thursday, June 11", () =>
    expect(dayOf("claim-acknowledgement", claimed("MISTAKEN_IDENTITY"), acknowledged)).toMatchObject({
      dueOn: "2026-06-11",
      metOn: "2026-06-08",
    }));

  test("is extended once by the director: ten days more end on Tuesday, July 14", () =>
    expect(dayOf("mistaken-identity-answer", claimed("MISTAKEN_IDENTITY"), extended)?.dueOn).toBe(
      "2026-07-14",
    ));

  test("moves no day of the complaint", () => {
    const own = daysAfter();
    expect(daysAfter(claimed("MISTAKEN_IDENTITY"), extended).slice(0, own.length)).toEqual(own);
  });

  test("keeps the complaint from being closed until it is answered", () => {
    const resolved = [
      acts.receiveComplaint,
      acts.assignInvestigator,
      claimed("MISTAKEN_IDENTITY"),
      acts.issueWrittenResolution,
    ];
    const close = { action: "closeComplaint", closedOn: d("2026-07-06") } as const;
    const open = decide(complaintOf(resolved), close, longAfter, staff.ombudsperson);
    expect(open).toMatchObject({ ok: false, refusal: { code: "CLAIM_STILL_OPEN" } });
    expect(live([...resolved, answered, close]).facts.status).toBe("CLOSED");
  });

  test("is answered on no day before it came", () => {
    const early = { ...(answered as object), answeredOn: d("2026-06-03") } as never;
    const decided = decide(
      complaintOf([acts.receiveComplaint, claimed("ARREARS_STATEMENT")]),
      early,
      longAfter,
      staff.ombudsperson,
    );
    expect(decided).toMatchObject({ ok: false, refusal: { code: "OUT_OF_ORDER", field: ["answeredOn"] } });
  });

  test("is followed by another once it is answered", () =>
    expect(
      complaintOf([
        acts.receiveComplaint,
        claimed("MISTAKEN_IDENTITY"),
        answered,
        claimed("ARREARS_STATEMENT"),
      ]).claim,
    ).toMatchObject({
      claimKind: "ARREARS_STATEMENT",
    }));
});

describe("the way after the answer to a claim", () => {
  test("of mistaken identity that is rejected leads to the court, Fam. Code 17530(d)", () =>
    expect(courtAfterClaim("MISTAKEN_IDENTITY", "REJECTED")?.citations).toContain("fam-code-17530-d"));

  test.each([
    ["mistaken identity that is upheld in part", "MISTAKEN_IDENTITY", "PARTLY_UPHELD"],
    ["mistaken identity that is upheld", "MISTAKEN_IDENTITY", "UPHELD"],
    ["arrears, whatever the answer", "ARREARS_STATEMENT", "REJECTED"],
  ] as const)("of %s is told of no court", (_claim, kind, outcome) =>
    expect(courtAfterClaim(kind, outcome)).toBeNull(),
  );
});

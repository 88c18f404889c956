import {
  anIssue,
  answerTo,
  aWorld,
  handedIn,
  live,
  mailed,
  refusalTo,
  spoken,
  staff,
  type LifeStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintActionOf } from "./acts/complaint-action.ts";
import { type Refusal } from "../refusal/refusal.ts";

const { investigator, supervisor } = staff;
const d = plainDate;

/** Received on Monday, May 18, 2026; mail waits for the fifth business day, Tuesday, May 26. */
const receive: ComplaintActionOf<"receiveComplaint"> = {
  action: "receiveComplaint",
  filing: handedIn("2026-05-18"),
  issues: [anIssue(1), anIssue(2)],
};
const posted = { ...receive, filing: mailed("2026-05-14", "2026-05-18") };
const acknowledge: ComplaintActionOf<"acknowledgeComplaint"> = {
  action: "acknowledgeComplaint",
  noticeMailedOn: d("2026-05-20"),
};
const assign: ComplaintActionOf<"assignInvestigator"> = {
  action: "assignInvestigator",
  investigator: { staffId: investigator.id, role: "INVESTIGATOR", sameAgency: true, active: true },
};
const extend: ComplaintActionOf<"extendResolutionPeriod"> = {
  action: "extendResolutionPeriod",
  days: 30,
  reason: "The bank has not answered.",
  noticeMailedOn: d("2026-06-10"),
};
const finding = { issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: "Sent back." } as const;
const findings = [finding, { ...finding, issueOrdinal: 2 }];
const resolve = (changes: Partial<ComplaintActionOf<"issueWrittenResolution">> = {}): LifeStep => [
  supervisor,
  {
    action: "issueWrittenResolution",
    datedOn: d("2026-06-12"),
    mailedOn: d("2026-06-12"),
    findings,
    ...changes,
  },
];
const withdraw: ComplaintActionOf<"withdrawComplaint"> = {
  action: "withdrawComplaint",
  withdrawnOn: d("2026-05-18"),
  manner: "ORAL",
  note: "Paid.",
};
const assigned = [receive, assign];

/** What a refusal says besides its words. */
const told = (refusal: Refusal | undefined) =>
  refusal && { code: refusal.code, field: refusal.field?.join("."), details: refusal.details };

describe("a complaint that is not taken says which day or number stands against it", () => {
  test.each<[string, Partial<typeof receive>, object]>([
    [
      "a stamp before its postmark",
      { filing: mailed("2026-05-19", "2026-05-18") },
      {
        code: "DATE_STAMP_BEFORE_POSTMARK",
        field: "filing.dateStampedOn",
        details: { dateStampedOn: "2026-05-18", postmarkedOn: "2026-05-19" },
      },
    ],
    [
      "a day before the law",
      { filing: spoken("1999-12-31") },
      { code: "BEFORE_LAW_IN_FORCE", field: "filing", details: { date: "1999-12-31" } },
    ],
    [
      "a day that is still to come",
      { knewOn: d("2026-12-02") },
      { code: "FUTURE_DATE", field: "knewOn", details: { date: "2026-12-02", today: "2026-12-01" } },
    ],
    [
      "more than fifty issues",
      { issues: Array.from({ length: 51 }, (_, at) => anIssue(at + 1)) },
      { code: "TOO_MANY_ISSUES", field: "issues", details: { most: 50 } },
    ],
    [
      "one character too many",
      { issues: [{ ...anIssue(1), description: "x".repeat(10_001) }] },
      {
        code: "TEXT_TOO_LONG",
        field: "issues.0.description",
        details: { length: 10_001, most: 10_000 },
      },
    ],
  ])("%s", (_, changes, expected) =>
    expect(told(refusalTo([], { ...receive, ...changes }))).toEqual(expected),
  );

  test("a stamp on the day of its postmark and fifty issues are fine", () => {
    expect(answerTo([], { ...receive, filing: mailed("2026-05-18", "2026-05-18") })).toBe("done");
    const issues = Array.from({ length: 50 }, (_, at) => anIssue(at + 1));
    expect(answerTo([], { ...receive, issues })).toBe("done");
  });
});

describe("a notice is mailed once, and not before the complaint was in hand", () => {
  test.each<[string, LifeStep[], LifeStep]>([
    ["handed in", [receive], { ...acknowledge, noticeMailedOn: d("2026-05-17") }],
    ["posted: from the stamp", [posted], { ...acknowledge, noticeMailedOn: d("2026-05-17") }],
  ])("%s", (_, before, step) =>
    expect(told(refusalTo(before, step))).toEqual({
      code: "NOTICE_BEFORE_COMPLAINT",
      field: "noticeMailedOn",
      details: { complaintOn: "2026-05-18" },
    }),
  );

  test("on the day of its arrival it may be acknowledged, and then not again", () => {
    const atOnce = { ...acknowledge, noticeMailedOn: d("2026-05-18") };
    expect(told(refusalTo([receive, atOnce], acknowledge))).toEqual({
      code: "ALREADY_ACKNOWLEDGED",
      field: undefined,
      details: { mailedOn: "2026-05-18" },
    });
  });
});

describe("an extension", () => {
  test("is of one to thirty days", () => {
    expect(told(refusalTo(assigned, { ...extend, days: 31 }))).toEqual({
      code: "EXTENSION_DAYS_OUT_OF_RANGE",
      field: "days",
      details: { least: 1, most: 30 },
    });
    expect([1, 30].map((days) => answerTo(assigned, { ...extend, days }))).toEqual(["done", "done"]);
  });

  test("is noticed by day 30, Wednesday, June 17, 2026", () => {
    expect(answerTo(assigned, { ...extend, noticeMailedOn: d("2026-06-17") })).toBe("done");
    expect(told(refusalTo(assigned, { ...extend, noticeMailedOn: d("2026-06-18") }))).toEqual({
      code: "EXTENSION_NOTICE_TOO_LATE",
      field: "noticeMailedOn",
      details: { lastDay: "2026-06-17" },
    });
  });

  test("noticed in time is not warned of where a late notice only warns", () => {
    const lenient = aWorld("2026-12-01", { settings: { extensionNoticeAfterDay30: "WARN" } });
    expect(live([...assigned, extend], lenient).warnings).toEqual([]);
    const late = { ...extend, noticeMailedOn: d("2026-06-18") };
    expect(live([...assigned, late], lenient).warnings).toMatchObject([
      { code: "EXTENSION_NOTICE_TOO_LATE" },
    ]);
  });
});

describe("the written resolution", () => {
  test("is dated when the complaint was in hand, and mailed when it is dated, at the earliest", () => {
    expect(told(refusalTo([posted, assign], resolve({ datedOn: d("2026-05-17") })))).toEqual({
      code: "RESOLUTION_BEFORE_RECEIPT",
      field: "datedOn",
      details: { complaintOn: "2026-05-18" },
    });
    const atOnce = resolve({ datedOn: d("2026-05-18"), mailedOn: d("2026-05-18") });
    expect(answerTo([posted, assign], atOnce)).toBe("done");
    expect(told(refusalTo(assigned, resolve({ mailedOn: d("2026-06-11") })))).toEqual({
      code: "RESOLUTION_MAILED_BEFORE_DATED",
      field: "mailedOn",
      details: { datedOn: "2026-06-12" },
    });
    expect(answerTo(assigned, resolve({ datedOn: d("2026-12-02") }))).toBe("FUTURE_DATE at datedOn");
  });

  test("finds on each issue once, and names the one that is missing, repeated or unknown", () => {
    expect(told(refusalTo(assigned, resolve({ findings: [finding] })))).toEqual({
      code: "FINDING_MISSING",
      field: "findings",
      details: { ordinal: 2 },
    });
    expect(told(refusalTo(assigned, resolve({ findings: [finding, finding] })))).toEqual({
      code: "FINDING_REPEATED",
      field: "findings.1.issueOrdinal",
      details: { ordinal: 1 },
    });
    const third = { ...finding, issueOrdinal: 3 };
    expect(told(refusalTo(assigned, resolve({ findings: [...findings, third] })))).toEqual({
      code: "FINDING_WITHOUT_ISSUE",
      field: "findings.2.issueOrdinal",
      details: { ordinal: 3 },
    });
  });

  test("may leave the things to be done unsaid or say them in words that can be kept", () => {
    expect(answerTo(assigned, resolve({ actionsToTake: "" }))).toBe("done");
    expect(answerTo(assigned, resolve({ actionsToTake: "a\u0000b" }))).toBe(
      "TEXT_NOT_READABLE at actionsToTake",
    );
  });

  test("is received on its date at the earliest, and that is recorded once", () => {
    const receipt = (day: string) => ({ action: "recordResolutionReceipt", receivedOn: d(day) }) as const;
    const resolved = [...assigned, resolve()];
    expect(told(refusalTo(resolved, receipt("2026-06-11")))).toEqual({
      code: "RECEIPT_BEFORE_RESOLUTION",
      field: "receivedOn",
      details: { datedOn: "2026-06-12" },
    });
    expect(told(refusalTo([...resolved, receipt("2026-06-12")], receipt("2026-06-13")))).toEqual({
      code: "RECEIPT_ALREADY_RECORDED",
      field: undefined,
      details: { receivedOn: "2026-06-12" },
    });
  });
});

test("a withdrawal is made from the day on which the complaint was made, which for a letter is its postmark", () => {
  const withdrawn = (day: string) => ({ ...withdraw, withdrawnOn: d(day) });
  expect(told(refusalTo([posted], withdrawn("2026-05-13")))).toEqual({
    code: "WITHDRAWAL_BEFORE_COMPLAINT",
    field: "withdrawnOn",
    details: { complaintOn: "2026-05-14" },
  });
  expect(answerTo([posted], withdrawn("2026-05-14"))).toBe("done");
  expect(answerTo([posted], withdrawn("2026-12-02"))).toBe("FUTURE_DATE at withdrawnOn");
});

import { triageSubjects } from "@redress/domain/triage";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type Loose, type TestApi } from "../harness.ts";
import { triageQuery } from "./law-questions.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function triage(issues: readonly object[], circumstances?: object, language: "en" | "es" = "en") {
  const { data, errors, roundTrips } = await api.ask<Loose>(
    triageQuery,
    { issues, circumstances },
    { language },
  );
  expect(errors).toBeUndefined();
  expect(roundTrips).toEqual([]);
  return data.triage as Loose;
}

const door = (issue: Loose, name: string): Loose => issue.doors.find((one: Loose) => one.door === name);

describe("the issues of a mixed complaint", () => {
  it("go each to its own door: arrears before a court end the hearing, customer service is no ground by itself", async () => {
    const issues = [
      { subject: "ARREARS", circumstances: { arrearsBeforeCourt: "COMPLAINANT" } },
      { subject: "CUSTOMER_SERVICE" },
      { subject: "PAYMENT" },
    ];
    const { issues: found } = await triage(issues);
    expect(found.map(({ ordinal, treatedAs }: Loose) => [ordinal, treatedAs])).toEqual([
      [1, "ARREARS_BEFORE_COURT"],
      [2, "CUSTOMER_SERVICE"],
      [3, "PAYMENT"],
    ]);
    const [arrears, service, payment] = found;
    expect(door(arrears, "COURT")).toMatchObject({ role: "PRIMARY", referral: "FAMILY_LAW_FACILITATOR" });
    expect(door(arrears, "STATE_HEARING")).toMatchObject({
      role: "NOT_AVAILABLE",
      ground: null,
      exhaustion: null,
    });
    expect(door(service, "STATE_HEARING").role).toBe("NOT_AVAILABLE");
    expect(door(payment, "STATE_HEARING")).toMatchObject({
      role: "ALSO",
      ground: { publicGround: "G3", paragraph: "A3" },
      exhaustion: { complete: false },
    });
    expect(arrears).toMatchObject({ storedAs: "ARREARS", caseNumberRequired: false });
    expect(arrears.agencyMust.map(({ duty }: Loose) => duty)).toContain("REFER_TO_FACILITATOR");
  });

  it("are opened by what is so of the whole matter: no resolution came in 30 days", async () => {
    const { issues } = await triage([{ subject: "PAYMENT" }], { localProcess: "THIRTY_DAYS_PASSED" });
    expect(door(issues[0], "STATE_HEARING")).toMatchObject({
      role: "PRIMARY",
      exhaustion: { complete: true },
    });
  });

  it("of every subject get all nine doors, each with its reason and its law, in both languages", async () => {
    const issues = triageSubjects.map((subject) => ({ subject }));
    const english = (await triage(issues)).issues;
    const spanish = (await triage(issues, undefined, "es")).issues;
    for (const [at, issue] of english.entries()) {
      expect(issue.subject).toBe(triageSubjects[at]);
      expect(issue.doors).toHaveLength(9);
      expect(spanish[at].tell).not.toBe(issue.tell);
      for (const [place, { reason, citations }] of issue.doors.entries()) {
        expect(citations.length).toBeGreaterThan(0);
        expect(spanish[at].doors[place].reason).not.toBe(reason);
      }
    }
  });
});

describe("a question that cannot be asked", () => {
  it.each([
    ["no issue", [], undefined, "ISSUE_REQUIRED", ["issues"]],
    ["51 issues", Array(51).fill({ subject: "OTHER" }), undefined, "TOO_MANY_ISSUES", ["issues"]],
    [
      "an open case and none",
      [{ subject: "PAYMENT" }],
      { openCase: true, paidWithoutCase: true },
      "CASE_AND_NO_CASE",
      ["circumstances", "paidWithoutCase"],
    ],
    [
      "the same of one issue",
      [{ subject: "OTHER" }, { subject: "PAYMENT", circumstances: { paidWithoutCase: true } }],
      { openCase: true },
      "CASE_AND_NO_CASE",
      ["issues", "1", "circumstances"],
    ],
  ])("is refused with a code and the path: %s", async (_, issues, circumstances, code, field) => {
    const english = await triage(issues, circumstances);
    expect(english).toMatchObject({ __typename: "QuestionRefused", code, field });
    expect((await triage(issues, circumstances, "es")).message).not.toBe(english.message);
  });
});

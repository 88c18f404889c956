import { aWorld, handedIn, mailed, sentElectronically, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { answerGiven } from "../given/answer-given.ts";
import { computeDeadlinesOf } from "../compute/compute-deadlines.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { type GivenFacts } from "../facts/given-facts.ts";
import { type RuleId } from "./rule-id.ts";
import { doubtOf } from "../explain/explain.ts";

const d = plainDate;
const world = aWorld("2026-01-02");

function find(given: GivenFacts, ruleId: RuleId) {
  const found = computeDeadlinesOf(given, world).find((one) => one.ruleId === ruleId);
  if (!found) throw new Error(`${ruleId} gives no date here.`);
  return found;
}

/** The step that moves a closed last day: its day and its law. */
function rollOf(given: GivenFacts, ruleId: RuleId) {
  const step = find(given, ruleId).steps.find(({ kind }) => kind === "ROLL_FORWARD" || kind === "ROLL_BACK");
  return step && `${step.to} ${step.authority}`;
}

describe("a closed last day moves by the law that reaches the period", () => {
  test("periods of Article 3 and of chapter 2 by Code Civ. Proc. 12a, which 22 CCR 120100(c) does not name", () => {
    // 30 days after Friday, November 6, 2026: Sunday, December 6.
    const decided = { hearing: { adoptedOn: d("2026-11-05"), decisionReceivedByAgencyOn: d("2026-11-06") } };
    expect(rollOf(decided, "compliance-report")).toBe("2026-12-07 ccp-12a");
    // 30 days after Friday, October 2, 2026: Sunday, November 1.
    const closed = { hearing: { recordClosedOn: d("2026-10-02") } };
    expect(rollOf(closed, "proposed-decision")).toBe("2026-11-02 ccp-12a");
    // 30 days after Thursday, June 4, 2026: Saturday, July 4.
    const receivedOn = d("2026-06-04");
    expect(rollOf({ claim: { kind: "MISTAKEN_IDENTITY", receivedOn } }, "mistaken-identity-answer")).toBe(
      "2026-07-06 ccp-12a",
    );
    expect(rollOf({ claim: { kind: "ARREARS_STATEMENT", receivedOn } }, "arrears-review-answer")).toBe(
      "2026-07-06 ccp-12a",
    );
  });

  test("periods of the statute by 22 CCR 120100(c): the 75 days of the decision, the answer, the year of review", () => {
    // 75 days after Tuesday, September 1, 2026: Sunday, November 15.
    const asked = { hearing: { requestReceivedOn: d("2026-09-01") } };
    expect(rollOf(asked, "proposed-decision")).toBe("2026-11-16 22-ccr-120100-c");
    expect(rollOf({ complaint: { filing: spoken("2026-06-04") } }, "written-resolution")).toBe(
      "2026-07-06 22-ccr-120100-c",
    );
  });

  test("the notice of closing a case goes out before a closed day, so that 60 days lie between", () =>
    // 60 days before Wednesday, September 2, 2026: Saturday, July 4, and Friday is open.
    expect(rollOf({ caseClosure: { plannedFor: d("2026-09-02") } }, "case-closure-notice")).toBe(
      "2026-07-03 45-cfr-303.11-d",
    ));
});

describe("of two limits the one that binds is cited", () => {
  const limits = (recordClosedOn: string): GivenFacts => ({
    hearing: { requestReceivedOn: d("2026-09-01"), recordClosedOn: d(recordClosedOn) },
  });

  test("the 75 days of the statute, or the 30 of the regulation", () => {
    const bindingLaw = (given: GivenFacts) => find(given, "proposed-decision").steps.at(-1);
    expect(bindingLaw(limits("2026-10-20"))).toMatchObject({
      kind: "EARLIER_OF",
      to: "2026-11-16", // Monday; the other ends on Thursday, November 19
      authority: "fam-code-17801-d-1",
    });
    expect(bindingLaw(limits("2026-10-01"))).toMatchObject({
      kind: "EARLIER_OF",
      to: "2026-11-02", // October 31 is a Saturday
      authority: "22-ccr-120216-a",
    });
  });
});

describe("a receipt date cites the way it was received", () => {
  const transfer = { sentOn: d("2026-05-26"), receivedOn: d("2026-05-26"), ownership: "RECEIVING" } as const;
  const lawOf = (complaint: NonNullable<GivenFacts["complaint"]>) =>
    find({ complaint }, "complaint-receipt-date").citations;

  test.each([
    ["a letter", { filing: mailed("2026-03-06") }, ["22-ccr-110164", "22-ccr-110164-a-1"]],
    ["handed in", { filing: handedIn("2026-03-06") }, ["22-ccr-110164", "22-ccr-110164-a-2"]],
    ["spoken", { filing: spoken("2026-03-06") }, ["22-ccr-110164", "22-ccr-110164-b"]],
    [
      "a portal message, of which it is silent",
      { filing: sentElectronically("2026-03-06") },
      ["22-ccr-110164"],
    ],
    [
      "a repeated contact",
      { filing: { ...spoken("2026-03-06"), byRepeatedContact: true as const } },
      ["22-ccr-110164", "22-ccr-111544-d"],
    ],
    [
      "a transfer",
      { filing: handedIn("2026-05-18"), transfer },
      ["22-ccr-110164", "22-ccr-120104-b", "22-ccr-120104-c"],
    ],
  ])("%s", (_, complaint, citations) => expect(lawOf(complaint)).toEqual(citations));
});

describe("outside the years for which the holidays were checked, a date says so", () => {
  const years = "The holidays were checked for 2015 to 2045 only; in";
  const doubt = (given: GivenFacts, ruleId: RuleId) => doubtOf(find(given, ruleId));
  const spokenOn = (day: string): GivenFacts => ({ complaint: { filing: spoken(day) } });

  test("from January 1, 2046, a Monday, and before January 1, 2015, a Thursday", () => {
    expect(doubt(spokenOn("2045-11-29"), "written-resolution")).toBeUndefined(); // Friday, December 29
    expect(doubt(spokenOn("2045-12-03"), "written-resolution")).toEqual({
      en: `${years} 2046 other days may be kept.`, // day 30 is Tuesday, January 2
      es: "Los días festivos se comprobaron solo de 2015 a 2045; en 2046 pueden guardarse otros.",
    });
    // Day 30 is Sunday, December 31, 2045: what the holidays of the next year move counts.
    expect(doubt(spokenOn("2045-12-01"), "written-resolution")?.en).toBe(
      `${years} 2046 other days may be kept.`,
    );
    expect(doubt(spokenOn("2014-12-03"), "written-resolution")).toBeUndefined(); // Friday, January 2, 2015
    expect(doubt(spokenOn("2014-11-28"), "written-resolution")?.en).toBe(
      `${years} 2014 other days may be kept.`,
    );
  });

  test("after the doubt of the law, where there is one, and never of a date that no calendar moves", () => {
    expect(doubt(spokenOn("2060-06-04"), "acknowledgement")?.en).toMatch(
      /^The duty is certain; .* setting\. The holidays were checked for 2015 to 2045 only; in 2060/,
    );
    expect(doubt(spokenOn("2060-06-04"), "acknowledgement")?.es).toMatch(
      /^El deber es seguro; .* agencia\. Los días festivos se comprobaron solo de 2015 a 2045; en 2060/,
    );
    expect(doubt(spokenOn("2060-06-04"), "complaint-made-on")).toBeUndefined();
  });

  test("in the runner’s explanation, and nowhere in its dates", () => {
    const given = { hearing: { requestReceivedOn: "2060-06-01" } };
    const explained = answerGiven(given, { explain: true });
    expect(explained).toMatchObject({
      explain: {
        "hearing-commencement": { steps: [{ doubt: { en: `${years} 2060 other days may be kept.` } }, {}] },
      },
    });
    expect(answerGiven(given, { explain: false })).toEqual({
      expect: { "hearing-commencement": "2060-07-16", "proposed-decision": "2060-08-16" },
    });
  });
});

test("what the law leaves in doubt is said with the date", () => {
  const doubt = (given: GivenFacts, ruleId: RuleId) => doubtOf(find(given, ruleId))?.en;
  const complaint = { filing: spoken("2026-06-04") };
  expect(doubt({ complaint }, "state-hearing-request-no-resolution")).toMatch(
    /names only the one with custody/,
  );
  expect(doubt({ complaint }, "state-hearing-request-opening")).toMatch(
    /right after a day 30 that is closed/,
  );
  expect(doubt({ hearing: { proposedDecisionOn: d("2026-11-02") } }, "director-action")).toMatch(
    /might count as adopted/,
  );
  expect(doubt({ hearing: { scheduledFor: d("2026-10-15") } }, "position-statement")).toMatch(
    /two working days/,
  );
  expect(doubt({ hearing: { decisionReceivedByComplainantOn: d("2026-11-16") } }, "judicial-review")).toMatch(
    /Judicial Council may name other days/,
  );
  // A Friday that the courts keep, Juneteenth, is the 15th day after Thursday, June 4, 2026.
  expect(doubt({ hearing: { dismissalNoticeSentOn: d("2026-06-04") } }, "dismissal-effective")).toMatch(
    /holidays of section 135/,
  );
});

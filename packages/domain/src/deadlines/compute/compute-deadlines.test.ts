import { aWorld, handedIn, mailed, mailedIllegibly, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  computeDeadlines,
  computeDeadlinesOf,
  computeDueDates,
  computeDueDatesOf,
} from "./compute-deadlines.ts";
import { filingTimeliness } from "../filing-timeliness.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { type GivenFacts } from "../facts/given-facts.ts";

const d = plainDate;
const world = aWorld("2026-01-02");

function find(ruleId: string, given: GivenFacts) {
  return computeDeadlinesOf(given, world).find((one) => one.ruleId === ruleId);
}

describe("a deadline is whole", () => {
  test("its rule and version, its first day and last, when it was met, its steps and its law", () => {
    const resolution = { datedOn: d("2026-04-30"), mailedOn: d("2026-05-04") };
    expect(find("written-resolution", { complaint: { filing: handedIn("2026-04-02"), resolution } })).toEqual(
      {
        ruleId: "written-resolution",
        ruleVersion: 1,
        startedOn: "2026-04-02",
        dueOn: "2026-05-04", // day 30 is Saturday, May 2
        metOn: "2026-05-04",
        steps: [
          { kind: "START", fact: "complaintReceiptDate", to: "2026-04-02", authority: "22-ccr-110164" },
          {
            kind: "ADD_CALENDAR_DAYS",
            from: "2026-04-02",
            days: 30,
            to: "2026-05-02",
            authority: "fam-code-17800",
          },
          {
            kind: "ROLL_FORWARD",
            from: "2026-05-02",
            body: "AGENCY",
            closedOn: [],
            to: "2026-05-04",
            authority: "22-ccr-120100-c",
          },
        ],
        citations: ["fam-code-17800", "22-ccr-120105", "22-ccr-120100-c", "22-ccr-110164"],
      },
    );
  });
  test("or the day it ended unmet", () => {
    const withdrawn = { filing: handedIn("2026-04-02"), withdrawal: { withdrawnOn: d("2026-04-06") } };
    const found = find("written-resolution", { complaint: withdrawn });
    expect(found).toMatchObject({ dueOn: "2026-05-04", excusedOn: "2026-04-06" });
    expect(found).not.toHaveProperty("metOn");
  });
  test("while it runs it says neither", () => {
    const running = find("written-resolution", { complaint: { filing: handedIn("2026-04-02") } });
    expect(Object.keys(running ?? {})).toEqual([
      "ruleId",
      "ruleVersion",
      "dueOn",
      "startedOn",
      "steps",
      "citations",
    ]);
  });
  test("of two limits the law of both is cited, the postponement’s too", () => {
    const hearing = { requestReceivedOn: d("2026-09-01"), recordClosedOn: d("2026-10-20") };
    expect(find("proposed-decision", { hearing })?.citations).toEqual([
      "22-ccr-120216-a",
      "fam-code-17801-d-1",
      "22-ccr-120217",
      "22-ccr-120210",
      "ccp-12a",
      "22-ccr-120100-c",
    ]);
    expect(find("hearing-commencement", { hearing })?.citations).toEqual([
      "fam-code-17801-d-1",
      "22-ccr-120210",
      "22-ccr-120100-c",
    ]);
  });
});

describe("a complaint is made with its earliest trace and received with its channel’s own", () => {
  test.each([
    ["a letter by its postmark", mailed("2026-03-06", "2026-03-10"), "2026-03-06", "2026-03-13"],
    [
      "a letter with an illegible postmark by its stamp",
      mailedIllegibly("2026-03-10"),
      "2026-03-10",
      "2026-03-10",
    ],
    [
      "spoken, then handed in",
      { ...handedIn("2026-03-06"), spokenOn: d("2026-03-02") },
      "2026-03-02",
      "2026-03-06",
    ],
    [
      "handed in, then spoken of",
      { ...handedIn("2026-03-06"), spokenOn: d("2026-03-09") },
      "2026-03-06",
      "2026-03-06",
    ],
    ["spoken", spoken("2026-03-06"), "2026-03-06", "2026-03-06"],
  ])("%s", (_, filing, madeOn, receivedOn) => {
    expect(computeDueDatesOf({ complaint: { filing } }, world)).toMatchObject({
      "complaint-made-on": madeOn,
      "complaint-receipt-date": receivedOn,
    });
  });
});

describe("what is stored with a complaint", () => {
  test("are the dates of its own rules, with their reasons or without", () => {
    const facts = { knewOn: d("2026-03-02"), filing: handedIn("2026-04-02") };
    const dates = {
      "complaint-made-on": "2026-04-02",
      "complaint-receipt-date": "2026-04-02",
      "complaint-filing-window": "2026-06-01", // day 90 is Sunday, May 31
      acknowledgement: "2026-04-09",
      "complaint-transfer": "2026-04-09",
      "resolution-extension-notice": "2026-05-04",
      "written-resolution": "2026-05-04",
      "state-hearing-request-no-resolution": "2026-07-01",
    };
    expect(computeDueDates(facts, world)).toEqual(dates);
    expect(
      Object.fromEntries(computeDeadlines(facts, world).map(({ ruleId, dueOn }) => [ruleId, dueOn])),
    ).toEqual(dates);
  });
});

test("what one question left behind does not answer the next", () => {
  const full: GivenFacts = { complaint: { knewOn: d("2026-03-02"), filing: handedIn("2026-04-02") } };
  computeDueDatesOf(full, world);
  expect(computeDueDatesOf({ complaint: {} }, world)).toEqual({});
  expect(computeDeadlinesOf({ hearing: { timeWaived: true } }, world)).toEqual([]);
});

describe("whether a complaint was filed in time", () => {
  // Known on Sunday, January 4: day 90 is Saturday, April 4, so in time until Monday, April 6.
  const filed = (on: string, knewOn?: string) =>
    filingTimeliness({ filing: handedIn(on), ...(knewOn !== undefined && { knewOn: d(knewOn) }) }, world);

  test("on the rolled last day it was, a day later it was not", () => {
    expect(filed("2026-04-06", "2026-01-04")).toBe("TIMELY");
    expect(filed("2026-04-07", "2026-01-04")).toBe("OUTSIDE_WINDOW");
  });
  test("a recorded Friday, December 31, 1999 is before the window was law, and not a day that nobody recorded", () => {
    expect(filed("2026-04-06", "1999-12-31")).toBe("BEFORE_LAW");
    expect(filed("2026-04-06", "2000-01-01")).toBe("OUTSIDE_WINDOW");
  });
  test("it is not known while nobody says when the person knew, or when the complaint was made", () => {
    expect(filed("2026-04-06")).toBe("NOT_KNOWN");
    expect(filingTimeliness({ filing: { channel: "MAIL" }, knewOn: d("2026-01-04") }, world)).toBe(
      "NOT_KNOWN",
    );
  });
});

describe("the Director acts on a proposal of Monday, June 1, 2026, by Tuesday, June 16", () => {
  const actedOn = (adoptedOn?: string) =>
    find("director-action", {
      hearing: {
        proposedDecisionOn: d("2026-06-01"),
        ...(adoptedOn !== undefined && { adoptedOn: d(adoptedOn) }),
      },
    });

  test.each(["2026-06-01", "2026-06-02"])("by a decision of that day or later: %s", (adoptedOn) => {
    expect(actedOn(adoptedOn)).toMatchObject({ dueOn: "2026-06-16", metOn: adoptedOn });
  });
  test("not by the decision of Friday, May 29, that is heard again, and not while there is none", () => {
    expect(actedOn("2026-05-29")).toMatchObject({ dueOn: "2026-06-16" });
    expect(actedOn("2026-05-29")).not.toHaveProperty("metOn");
    expect(actedOn()).not.toHaveProperty("metOn");
  });
});

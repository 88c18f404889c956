import { aWorld, calendarsClosedOn, faxed, handedIn, mailed } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDeadlines, computeDeadlinesOf } from "../compute/compute-deadlines.ts";
import { deadlineDoubt, explain } from "./explain.ts";
import { dueDateEffect } from "../compute/due-date-effect.ts";
import { Impossible } from "../../vocabulary/impossible.ts";
import { keepPromise } from "../recount/promise.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { replay } from "./replay.ts";
import { type ExplanationStep } from "../counting/explanation-step.ts";
import { type GivenFacts } from "../facts/given-facts.ts";

const d = plainDate;
const world = aWorld("2026-01-02");

function find(ruleId: string, given: GivenFacts) {
  const found = computeDeadlinesOf(given, world).find((one) => one.ruleId === ruleId);
  if (!found) throw new Error(`${ruleId} gives no date here.`);
  return found;
}

describe("a paragraph of reasons", () => {
  const acknowledged = find("acknowledgement", { complaint: { filing: handedIn("2026-04-01") } });

  test("ends with the doubt of its rule", () => {
    expect(explain(acknowledged, "en")).toBe(
      "Complaint received: Wed Apr 1, 2026 (22 CCR 110164). 5 business days after Wed Apr 1, 2026: Wed Apr 8, 2026 (22 CCR 120102). " +
        (deadlineDoubt(acknowledged, "en") ?? ""),
    );
    expect(deadlineDoubt(acknowledged, "en")).toMatch(/setting\.$/);
    expect(deadlineDoubt(acknowledged, "es")).toMatch(/configuración de la agencia\.$/);
  });
  test("of what is certain tells no doubt", () => {
    const contact = { receivedOn: d("2026-03-20"), from: "PARTICIPANT" } as const;
    expect(explain(find("contact-response", { contact }), "es")).toBe(
      "Contacto recibido: viernes 20 mar 2026 (22 CCR 111544(a)). 3 días hábiles después del viernes 20 mar 2026: miércoles 25 mar 2026 (22 CCR 111544(a)).",
    );
  });
  test("tells a doubt about one start only where the clock ran from it", () => {
    const receiptOf = (filing: ReturnType<typeof mailed>) =>
      deadlineDoubt(find("complaint-receipt-date", { complaint: { filing } }), "en");
    expect(receiptOf(mailed("2026-03-06"))).toBeUndefined();
    expect(receiptOf(handedIn("2026-03-06"))).toBeUndefined();
    expect(receiptOf(faxed("2026-03-06"))).toMatch(/^The regulation is silent/);
    expect(deadlineDoubt({ ruleId: "complaint-receipt-date", steps: [] }, "en")).toMatch(
      /^The regulation is silent/,
    );
  });
});

test("a date that rolls past the last year that was checked says so: from Sunday, December 31, 2045, to Tuesday, January 2", () => {
  const resolution = find("written-resolution", { complaint: { filing: handedIn("2045-12-01") } });
  expect(resolution.dueOn).toBe("2046-01-02");
  expect(deadlineDoubt(resolution, "en")).toContain("in 2046 other days may be kept");
});

describe("what takes no days is no step", () => {
  test("a postponement by none", () => {
    const hearing = { requestReceivedOn: d("2026-09-01"), postponedByDays: 0 };
    expect(find("hearing-commencement", { hearing }).steps.map(({ kind }) => kind)).toEqual([
      "START",
      "ADD_CALENDAR_DAYS",
    ]);
  });
  test("an extension that the rule does not wait for", () => {
    const extension = { days: 30, noticeMailedOn: d("2026-04-08") };
    const opening = find("state-hearing-request-opening", {
      complaint: { filing: mailed("2026-03-06"), extension },
    });
    expect(opening.steps).toEqual([
      { kind: "START", fact: "complaintMadeOn", to: "2026-03-06", authority: "fam-code-17801-b" },
      {
        kind: "ADD_CALENDAR_DAYS",
        from: "2026-03-06",
        days: 31,
        to: "2026-04-06",
        authority: "fam-code-17801-b",
      },
    ]);
  });
});

describe("steps are followed again", () => {
  const receipt = find("complaint-receipt-date", { complaint: { filing: mailed("2026-03-27") } }).steps;

  test("as they stand without calendars, and over open days with them", () => {
    expect(replay(receipt)).toBe("2026-04-06");
    expect(replay(receipt, world.calendars)).toBe("2026-04-06");
    expect(() => replay(receipt, calendarsClosedOn({ agency: ["2026-04-01"] }))).toThrow(Impossible);
    expect(replay(receipt, calendarsClosedOn({ state: ["2026-04-01"], court: ["2026-04-01"] }))).toBe(
      "2026-04-06",
    );
  });
  test("each body’s roll over its own open days", () => {
    const roll = (body: "STATE" | "COURT"): readonly ExplanationStep[] => [
      { kind: "START", fact: "recordClosedOn", to: d("2027-02-12") }, // Lincoln's Birthday: the court is closed
      {
        kind: "ROLL_FORWARD",
        from: d("2027-02-12"),
        body,
        closedOn: [],
        to: d("2027-02-16"),
        authority: "22-ccr-120100-c",
      },
    ];
    expect(replay(roll("COURT"), world.calendars)).toBe("2027-02-16");
    expect(() => replay(roll("STATE"), world.calendars)).toThrow(Impossible);
  });
  test("past the last year in which facts may lie", () => {
    const late = find("written-resolution", { complaint: { filing: mailed("2150-12-30") } });
    expect(replay(late.steps, world.calendars)).toBe(late.dueOn);
    expect(late.dueOn > "2151-01-01").toBe(true);
  });
  test("only to a day, from their own beginning", () => {
    const start = (to: string) => [{ kind: "START", fact: "spokenOn", to } as ExplanationStep];
    expect(replay(start("2026-04-01"))).toBe("2026-04-01");
    for (const none of ["the first of April", "2026-02-30", "1899-12-31", 20260401 as never])
      expect(() => replay(start(none))).toThrow(Impossible);
    expect(() => replay(receipt.slice(1))).toThrow(Impossible);
  });
});

describe("a date that a notice promised", () => {
  const promise = { ruleId: "written-resolution", promisedOn: d("2026-04-13"), notice: "LCR002" } as const;

  test.each([
    ["2026-04-14", "2026-04-14", "LATER"],
    ["2026-04-13", "2026-04-13", "UNCHANGED"],
    ["2026-04-10", "2026-04-13", "HELD"],
  ])("computed now for %s is kept on %s: %s", (computedOn, keptOn, outcome) =>
    expect(keepPromise(promise, d(computedOn))).toEqual({ ...promise, computedOn, keptOn, outcome }),
  );
  test("that the law gives no longer is held", () =>
    expect(keepPromise(promise, undefined)).toEqual({
      ...promise,
      computedOn: null,
      keptOn: "2026-04-13",
      outcome: "HELD",
    }));
});

test("dates are compared in the order of the book, and what stays is left out", () => {
  expect(
    dueDateEffect(
      { acknowledgement: d("2026-03-20"), "written-resolution": d("2026-04-13") },
      {
        "written-resolution": d("2026-04-14"),
        "complaint-receipt-date": d("2026-03-13"),
        "complaint-made-on": d("2026-03-06"),
        acknowledgement: d("2026-03-20"),
      },
    ),
  ).toEqual({
    moved: [{ ruleId: "written-resolution", from: "2026-04-13", to: "2026-04-14" }],
    appearing: [
      { ruleId: "complaint-made-on", on: "2026-03-06" },
      { ruleId: "complaint-receipt-date", on: "2026-03-13" },
    ],
    vanishing: [],
  });
});

test("a complaint that was transferred and answered late has every date that is stored", () => {
  const facts = {
    knewOn: d("2026-02-02"),
    filing: handedIn("2026-03-06"),
    transfer: { sentOn: d("2026-03-12"), receivedOn: d("2026-03-13"), ownership: "RECEIVING" },
    resolution: { datedOn: d("2026-04-10"), mailedOn: d("2026-04-10"), receivedOn: d("2026-04-14") },
  } as const;
  expect(
    Object.fromEntries(computeDeadlines(facts, world).map(({ ruleId, dueOn }) => [ruleId, dueOn])),
  ).toMatchObject({
    "complaint-made-on": "2026-03-06",
    "complaint-first-receipt-date": "2026-03-06",
    "complaint-receipt-date": "2026-03-13",
    "complaint-filing-window": "2026-05-04", // day 90 is Sunday, May 3
    acknowledgement: "2026-03-20",
    "complaint-transfer": "2026-03-13",
    "resolution-extension-notice": "2026-04-13", // day 30 is Sunday, April 12
    "written-resolution": "2026-04-13",
    "state-hearing-request-no-resolution": "2026-06-04",
    "state-hearing-request-after-resolution": "2026-07-13",
    "state-hearing-request-advised": "2026-07-09",
  });
});

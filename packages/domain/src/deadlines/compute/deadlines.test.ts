import {
  aComplaint,
  anActor,
  aResolvedComplaint,
  aWithdrawnComplaint,
  aWorld,
  calendarsClosedOn,
  extendedAndWaiting,
  faxed,
  handedIn,
  mailed,
  tell,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDeadlines } from "./compute-deadlines.ts";
import { deadlineDoubt, explain } from "../explain/explain.ts";
import { deadlineStanding, nextDuty, resolutionClock } from "../deadline-standing.ts";
import { decide } from "../../complaint/decide.ts";
import { describeStep } from "../explain/describe-step.ts";
import { Impossible } from "../../vocabulary/impossible.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { replay } from "../explain/replay.ts";
import { rulePeriod } from "../rulebook/rule-period.ts";
import { ruleTitle } from "../rulebook/rulebook.ts";
import { type ComplaintClockFacts } from "../facts/given-facts.ts";
import { type RuleId } from "../rulebook/rule-id.ts";

const d = plainDate;
const world = aWorld("2026-04-13");

function deadline(id: RuleId, facts: ComplaintClockFacts, context = world) {
  const found = computeDeadlines(facts, context).find((one) => one.ruleId === id);
  if (!found) throw new Error(`${id} gives no date here.`);
  return found;
}

const letter = { filing: mailed("2026-03-06") }; // received Friday, March 13; due Monday, April 13

describe("a date says why", () => {
  test("in English, with the law", () => {
    expect(explain(deadline("written-resolution", letter), "en")).toBe(
      "Complaint received: Fri Mar 13, 2026 (22 CCR 110164). " +
        "30 days after Fri Mar 13, 2026: Sun Apr 12, 2026 (Fam. Code 17800). " +
        "On Sun Apr 12, 2026 the agency is closed; the next business day is Mon Apr 13, 2026 (22 CCR 120100(c)).",
    );
  });
  test("in Spanish", () => {
    expect(explain(deadline("complaint-receipt-date", { filing: mailed("2026-03-27") }), "es")).toBe(
      "Matasellos: viernes 27 mar 2026 (22 CCR 110164(a)(1)). " +
        "5 días hábiles después del viernes 27 mar 2026, sin contar el martes 31 mar 2026, 31 de marzo (día festivo estatal): lunes 6 abr 2026 (22 CCR 110164(a)(1)).",
    );
  });
  test("an extension is a step of its own, from the day before rolling", () => {
    const extended = { ...letter, extension: { days: 30, noticeMailedOn: d("2026-04-08") } };
    expect(deadline("written-resolution", extended).steps.map((step) => describeStep(step, "en"))).toEqual([
      "Complaint received: Fri Mar 13, 2026 (22 CCR 110164)",
      "30 days after Fri Mar 13, 2026: Sun Apr 12, 2026 (Fam. Code 17800)",
      "30 days of extension (LCR005) after Sun Apr 12, 2026: Tue May 12, 2026 (Fam. Code 17800)",
    ]);
  });
  test("a roll names the holiday and each closure it passes", () => {
    const context = aWorld("2026-07-01", { calendars: calendarsClosedOn({ agency: ["2026-05-26"] }) });
    const roll = deadline("written-resolution", { filing: handedIn("2026-04-25") }, context).steps.at(-1);
    expect(roll && describeStep(roll, "en")).toBe(
      "On Mon May 25, 2026 (Memorial Day) the agency is closed, and on Tue May 26, 2026, an office closure; the next business day is Wed May 27, 2026 (22 CCR 120100(c))",
    );
  });
  test("doubt is said where it is, and only there", () => {
    expect(deadlineDoubt(deadline("complaint-receipt-date", { filing: faxed("2026-03-06") }), "en")).toMatch(
      /^The regulation is silent/,
    );
    expect(deadlineDoubt(deadline("complaint-receipt-date", letter), "en")).toBeUndefined();
    expect(explain(deadline("acknowledgement", letter), "es")).toMatch(/configuración de la agencia\.$/);
  });
  test("tampered steps do not replay", () => {
    const { steps } = deadline("written-resolution", letter);
    const [start, , roll] = steps;
    if (!start || !roll) throw new Error("Three steps were expected.");
    expect(() => replay([start, roll])).toThrow(Impossible);
    expect(() => replay([])).toThrow(Impossible);
    expect(() => replay(steps, calendarsClosedOn({ agency: ["2026-04-13"] }))).toThrow(
      /counted again it is 2026-04-14/,
    );
  });
});

describe("how a deadline stands", () => {
  const due = deadline("written-resolution", letter);
  test.each([
    ["2026-04-05", "RUNNING"],
    ["2026-04-06", "DUE_SOON"],
    ["2026-04-12", "DUE_SOON"],
    ["2026-04-13", "DUE_TODAY"],
    ["2026-04-14", "OVERDUE"],
  ])("a duty due Monday, April 13: on %s it is %s", (today, standing) =>
    expect(deadlineStanding(due, d(today))).toBe(standing),
  );

  test("a right that went by unused has passed and is not overdue", () => {
    expect(deadlineStanding(deadline("state-hearing-request-no-resolution", letter), d("2026-06-05"))).toBe(
      "PASSED",
    );
  });
  test("met on the last day is met; a day later it is met late", () => {
    const answered = (mailedOn: string) => ({
      ...letter,
      resolution: { datedOn: d(mailedOn), mailedOn: d(mailedOn) },
    });
    expect(deadlineStanding(deadline("written-resolution", answered("2026-04-13")), d("2026-05-01"))).toBe(
      "MET",
    );
    expect(deadlineStanding(deadline("written-resolution", answered("2026-04-14")), d("2026-05-01"))).toBe(
      "MET_LATE",
    );
  });
  test("a withdrawal excuses what was not yet late, and no more", () => {
    expect(deadlineStanding(deadline("written-resolution", aWithdrawnComplaint()), d("2026-06-01"))).toBe(
      "EXCUSED",
    );
    const late = aWithdrawnComplaint({
      withdrawal: { withdrawnOn: d("2026-05-04"), manner: "ORAL", note: "Paid." },
    });
    expect(deadlineStanding(deadline("written-resolution", late), d("2026-06-01"))).toBe("PASSED");
  });
  test("a receipt date is running until it comes", () => {
    const receipt = deadline("complaint-receipt-date", letter);
    expect(deadlineStanding(receipt, d("2026-03-12"))).toBe("RUNNING");
    expect(deadlineStanding(receipt, d("2026-03-13"))).toBe("MET");
  });
});

describe("what is owed next", () => {
  const next = (facts: ComplaintClockFacts) => nextDuty(computeDeadlines(facts, world), facts)?.ruleId;
  test("first the acknowledgement", () => expect(next(letter)).toBe("acknowledgement"));
  test("then the resolution; never the transfer, the notice limit or the parent's rights", () =>
    expect(next({ ...letter, acknowledgement: { noticeMailedOn: d("2026-03-16") } })).toBe(
      "written-resolution",
    ));
  test("nothing once resolved or withdrawn", () => {
    expect(next(aResolvedComplaint())).toBeUndefined();
    expect(next(aWithdrawnComplaint())).toBeUndefined();
  });
});

describe("the clock of the resolution", () => {
  const clock = (facts: ComplaintClockFacts, today: string) =>
    resolutionClock(facts, computeDeadlines(facts, world), d(today));
  test("day 18 of 30", () =>
    expect(clock(letter, "2026-03-31")).toEqual({
      day: 18,
      of: 30,
      dueOn: "2026-04-13",
      extended: false,
      originalDueOn: "2026-04-13",
    }));
  test("a letter not yet deemed received is on day 0", () =>
    expect(clock(letter, "2026-03-09")?.day).toBe(0));
  test("extended, it counts to 60 and remembers the first day", () =>
    expect(clock(tell(extendedAndWaiting).facts, "2026-07-10")).toEqual({
      day: 36,
      of: 60,
      dueOn: "2026-08-03",
      extended: true,
      originalDueOn: "2026-07-06",
    }));
  test("it stops when the resolution is mailed", () =>
    expect(clock(aResolvedComplaint(), "2026-12-31")?.day).toBe(29));
});

test("a rule's length and name are spoken in both languages", () => {
  expect(rulePeriod("written-resolution", "en")).toBe("30 calendar days");
  expect(rulePeriod("acknowledgement", "es")).toBe("5 días hábiles (configurable)");
  expect(rulePeriod("complaint-made-on", "en")).toBe("worked out from the facts");
  expect(ruleTitle("written-resolution", "es")).toBe("Resolución escrita");
});

test("deciding does not change the facts it was given", () => {
  const facts = Object.freeze(aComplaint());
  const before = JSON.stringify(facts);
  decide(
    facts,
    { action: "acknowledgeComplaint", noticeMailedOn: d("2026-04-02") },
    world,
    anActor("DIRECTOR"),
  );
  expect(JSON.stringify(facts)).toBe(before);
});

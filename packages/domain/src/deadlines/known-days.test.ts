import { aWorld, handedIn } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDueDatesOf, plainDate, type GivenFacts } from "../index.ts";
import { toDayNumber } from "../calendar/plain-date.ts";
import { applies } from "./chosen-start.ts";
import { plans } from "./counting-plan.ts";
import { factSlots, isChosenFact, isDerivedFact } from "./dated-fact.ts";
import { isAnyDayOutside } from "./known-days.ts";

const d = plainDate;
const world = aWorld("2026-04-13");
const handed: GivenFacts = { complaint: { filing: handedIn("2026-04-02") } }; // Thursday
const day = (date: string) => toDayNumber(d(date));

describe("days outside a time are looked for among those that are known", () => {
  test.each([
    ["2026-04-02", "2026-04-02", false],
    ["2026-04-03", "2026-04-30", true],
    ["2026-03-02", "2026-04-01", true],
    ["2026-03-02", "2026-04-30", false],
  ])("handed in on Thursday, April 2, 2026; from %s to %s: %s", (from, until, outside) => {
    computeDueDatesOf(handed, world);
    expect(isAnyDayOutside(day(from), day(until))).toBe(outside);
  });
  test("what is not known lies outside of nothing", () => {
    computeDueDatesOf({}, world);
    expect(isAnyDayOutside(day("2026-04-02"), day("2026-04-02"))).toBe(false);
  });
});

test("a version of a rule that ended counts no clock that starts the day after its last", () => {
  const plan = plans.find(({ id }) => id === "acknowledgement");
  const [start] = plan?.starts ?? [];
  if (!plan || !start) throw new Error("The book has no rule about acknowledgements.");
  computeDueDatesOf(handed, world);
  const endedOn = (date: string) => applies({ ...plan, inForceUntil: day(date) }, start, handed, world);
  expect(endedOn("2026-04-01")).toBe(false);
  expect(endedOn("2026-04-02")).toBe(true);
});

test("a day is recorded, chosen among those on record, or worked out by a rule: never two of these", () => {
  const kinds = new Map(
    factSlots.map(({ fact }) => [fact, [isChosenFact(fact), isDerivedFact(fact)].map(Number).join("")]),
  );
  expect(kinds.get("postmarkedOn")).toBe("00");
  expect(kinds.get("answeringAgencyReceivedOn")).toBe("10");
  expect(kinds.get("complaintReceiptDate")).toBe("01");
  expect([...kinds.values()]).not.toContain("11");
});

import { aWorld, handedIn } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDueDatesOf } from "../compute/compute-deadlines.ts";
import { plainDate, toDayNumber } from "../../calendar/plain-date.ts";
import { type GivenFacts } from "../facts/given-facts.ts";
import { days } from "../compute/days-of-given.ts";

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
    expect(days.isAnyOutside(day(from), day(until))).toBe(outside);
  });
  test("what is not known lies outside of nothing", () => {
    computeDueDatesOf({}, world);
    expect(days.isAnyOutside(day("2026-04-02"), day("2026-04-02"))).toBe(false);
  });
});

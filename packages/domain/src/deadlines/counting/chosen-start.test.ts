import { aWorld, handedIn } from "@redress/testkit";
import { expect, test } from "vitest";
import { toDayNumber, plainDate } from "../../calendar/plain-date.ts";
import { computeDueDatesOf } from "../compute/compute-deadlines.ts";
import { type GivenFacts } from "../facts/given-facts.ts";
import { applies } from "./chosen-start.ts";
import { days } from "../compute/days-of-given.ts";
import { plans } from "../compute/counting-plan.ts";

const world = aWorld("2026-04-13");
const handed: GivenFacts = { complaint: { filing: handedIn("2026-04-02") } }; // Thursday

test("a version of a rule that ended counts no clock that starts the day after its last", () => {
  const plan = plans.find(({ id }) => id === "acknowledgement");
  const [start] = plan?.starts ?? [];
  if (!plan || !start) throw new Error("The book has no rule about acknowledgements.");
  computeDueDatesOf(handed, world);
  const endedOn = (date: string) =>
    applies({ ...plan, inForceUntil: toDayNumber(plainDate(date)) }, start, {
      facts: handed,
      context: world,
      days,
    });
  expect(endedOn("2026-04-01")).toBe(false);
  expect(endedOn("2026-04-02")).toBe(true);
});

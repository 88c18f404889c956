import { aWorld, handedIn, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { exhaustedOn, lastDayToAsk } from "./hearing-door.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type GivenFacts } from "./facts/given-facts.ts";

const d = plainDate;
const world = aWorld("2026-06-01"); // Monday

type Complaint = NonNullable<GivenFacts["complaint"]>;

/** Made and received on Wednesday, April 1, 2026: its 30 days end on Friday, May 1. */
const complaint: Complaint = { filing: handedIn("2026-04-01") };
const answered = (resolution: NonNullable<Complaint["resolution"]>): Complaint => ({
  ...complaint,
  resolution,
});

describe("the door to a state hearing opens", () => {
  test("on day 31 of a complaint that was not answered", () =>
    expect(exhaustedOn(complaint, world)).toBe("2026-05-02")); // Saturday

  test("with the answer when it comes before, and not later when it comes after day 31", () => {
    expect(exhaustedOn(answered({ datedOn: d("2026-04-20") }), world)).toBe("2026-04-20"); // Monday
    expect(exhaustedOn(answered({ datedOn: d("2026-05-01") }), world)).toBe("2026-05-01"); // Friday, day 30
    expect(exhaustedOn(answered({ datedOn: d("2026-05-11") }), world)).toBe("2026-05-02");
  });

  test("with the answer alone when nothing shows when the complaint was made, and is not known without one", () => {
    expect(exhaustedOn({ resolution: { datedOn: d("2026-05-11") } }, world)).toBe("2026-05-11"); // Monday
    expect(exhaustedOn({}, world)).toBeUndefined();
  });

  test("from the word spoken when the complaint was made by word of mouth", () =>
    expect(exhaustedOn({ filing: spoken("2026-04-08") }, world)).toBe("2026-05-09")); // Saturday
});

describe("the last day to ask for a state hearing", () => {
  test("is day 90 of making while no answer came", () =>
    expect(lastDayToAsk(complaint, world)).toBe("2026-06-30")); // Tuesday

  test("is day 90 of the receipt of a timely answer, even where that is the earlier one of the two", () => {
    const timely = answered({
      datedOn: d("2026-04-27"),
      mailedOn: d("2026-04-27"),
      receivedOn: d("2026-04-30"), // Thursday
    });
    expect(lastDayToAsk(timely, world)).toBe("2026-07-29"); // Wednesday
  });

  test("is the later one of the two after a late answer: both its absence and its receipt count", () => {
    const late = answered({
      datedOn: d("2026-05-18"),
      mailedOn: d("2026-05-18"),
      receivedOn: d("2026-05-20"), // Wednesday
    });
    expect(lastDayToAsk(late, world)).toBe("2026-08-18"); // Tuesday
  });

  test("is not known while an answer came and its receipt is not recorded", () => {
    expect(
      lastDayToAsk(answered({ datedOn: d("2026-05-18"), mailedOn: d("2026-05-18") }), world),
    ).toBeUndefined();
    expect(lastDayToAsk({}, world)).toBeUndefined();
  });
});

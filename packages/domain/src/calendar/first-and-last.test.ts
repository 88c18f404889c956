import { describe, expect, test } from "vitest";
import { earliestOf, latestOf } from "./first-and-last.ts";
import { plainDate } from "./plain-date.ts";

const d = plainDate;

describe("of several days", () => {
  const days = [undefined, d("2026-05-11"), undefined, d("2026-05-13"), d("2026-04-30"), undefined];

  test("the latest and the earliest are found wherever they stand, and a day that is not known is passed over", () => {
    expect(latestOf(...days)).toBe("2026-05-13");
    expect(earliestOf(...days)).toBe("2026-04-30");
  });

  test("none of which is known, there is neither", () => {
    expect([
      latestOf(undefined, undefined),
      latestOf(),
      earliestOf(undefined, undefined),
      earliestOf(),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

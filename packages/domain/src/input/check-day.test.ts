import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { checkHappened, checkNotBefore } from "./check-day.ts";

const d = plainDate;
const today = d("2026-06-01"); // Monday

describe("what follows something", () => {
  const happened = (day: string) => checkHappened(d(day), "screenedOn", today, d("2026-05-11"));

  test("may happen on the same day, and is refused with that day when it is said to have happened before", () => {
    expect(happened("2026-05-11")).toBeUndefined();
    expect(happened("2026-05-10")).toMatchObject({
      code: "OUT_OF_ORDER",
      message: "This cannot come before Mon May 11, 2026, the day of what it follows.",
      field: ["screenedOn"],
      citations: [],
      details: { earliest: "2026-05-11" },
    });
  });

  test("happens today at the latest; a day on which something is to happen may still come", () => {
    expect(happened("2026-06-01")).toBeUndefined();
    expect(happened("2026-06-02")).toMatchObject({
      code: "FUTURE_DATE",
      field: ["screenedOn"],
      details: { date: "2026-06-02", today: "2026-06-01" },
    });
    expect(checkNotBefore(d("2026-06-02"), ["scheduledFor"], d("2026-05-11"))).toBeUndefined();
  });

  test("may be as early as it is said to be while nothing tells when that was", () =>
    expect(checkHappened(d("2019-01-02"), "screenedOn", today)).toBeUndefined());
});

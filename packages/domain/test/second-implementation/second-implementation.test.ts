import { describe, expect, test } from "vitest";
import { secondAnswer } from "./second-answer.ts";
import { vectors } from "./vectors.ts";
import { every, square } from "./wall-calendar.ts";

describe("the second implementation by itself", () => {
  test.each(vectors)("$name", ({ given, expect: dates }) => {
    expect(secondAnswer(given)).toEqual(dates);
  });

  test("its wall calendar has the weekdays of the almanac", () => {
    expect(square("2026-11-26").weekday).toBe("Thursday");
    expect(square("2015-01-01").weekday).toBe("Thursday");
    expect(square("2028-02-29").weekday).toBe("Tuesday");
    expect(square("2045-12-31").weekday).toBe("Sunday");
    expect(every("Friday", 2026, "09")[3]).toBe("2026-09-25");
  });
});

import { describe, expect, test } from "vitest";
import {
  addBusinessDays,
  createCalendar,
  isBusinessDay,
  nextBusinessDay,
  previousBusinessDay,
  closedWeekdaysBetween,
} from "../../src/calendar/business-calendar.ts";
import {
  addDays,
  compareDates,
  plainDate,
  weekday,
  type PlainDate,
  addYears,
  toDayNumber,
} from "../../src/calendar/plain-date.ts";

const state = createCalendar({ body: "STATE" });
const firstDay = plainDate("1900-01-01");
/** The tables go on past the last year that is accepted, so that periods started in it have an end. */
const lastDay = addDays(plainDate("2150-12-31"), 49 * 365 + 12);

describe("the first and the last day that the calendar holds", () => {
  test("are Monday, January 1, 1900, and Tuesday, December 31, 2199", () => {
    expect([firstDay, weekday(firstDay)]).toEqual(["1900-01-01", 1]);
    expect([lastDay, weekday(lastDay)]).toEqual(["2199-12-31", 2]);
  });

  test("have no day before and after them", () => {
    expect(() => addDays(firstDay, -1)).toThrow("Day -1 is outside the years the calendar holds.");
    expect(() => addDays(lastDay, 1)).toThrow("Day 109573 is outside the years the calendar holds.");
    expect(() => addDays(lastDay, 400)).toThrow("is outside the years the calendar holds.");
    expect(() => addDays(firstDay, 0.5)).toThrow("0.5 is no whole day.");
  });

  test("the first is New Year’s Day, so that nothing is open up to it", () => {
    expect(isBusinessDay(state, firstDay)).toBe(false);
    expect(() => previousBusinessDay(state, firstDay)).toThrow("No open day is left in the calendar.");
  });

  test("on the last the state is open; once it is closed nothing is open from it", () => {
    expect(nextBusinessDay(state, lastDay)).toBe("2199-12-31");
    const closed = createCalendar({ body: "STATE", closures: [lastDay] });
    expect(() => nextBusinessDay(closed, lastDay)).toThrow("No open day is left in the calendar.");
    expect(previousBusinessDay(closed, lastDay)).toBe("2199-12-30");
  });

  test("the court’s New Year’s Day of 2200 closes no day of 2199 by mistake", () => {
    expect(isBusinessDay(createCalendar({ body: "COURT" }), plainDate("2150-12-31"))).toBe(true);
  });

  test("holidays are kept in the last year too: Christmas 2199 is a Wednesday", () => {
    const christmas = addDays(lastDay, -6);
    expect([weekday(christmas), isBusinessDay(state, christmas)]).toEqual([3, false]);
  });
});

describe("counting", () => {
  test("a number of business days that is no number of days is a bug, which names it", () => {
    expect(() => addBusinessDays(state, plainDate("2026-03-06"), -1)).toThrow(
      "Cannot count -1 business days.",
    );
    expect(() => addBusinessDays(state, plainDate("2026-03-06"), 1.5)).toThrow(
      "Cannot count 1.5 business days.",
    );
  });

  test("no business days from Sunday, March 8, 2026, are that Sunday", () => {
    expect(addBusinessDays(state, plainDate("2026-03-08"), 0)).toBe("2026-03-08");
  });

  test("tells the weekdays that it passed over, without its first and last day", () => {
    const passed = (from: string, to: string) =>
      closedWeekdaysBetween(state, toDayNumber(plainDate(from)), toDayNumber(plainDate(to)));
    // Friday, March 27, to Monday, April 6, 2026: two weekends and March 31.
    expect(passed("2026-03-27", "2026-04-06")).toEqual(["2026-03-31"]);
    expect(passed("2026-03-31", "2026-04-06")).toEqual([]);
    expect(passed("2026-03-27", "2026-03-31")).toEqual([]);
    // Thanksgiving and the day after it: Thursday and Friday.
    expect(passed("2026-11-25", "2026-11-30")).toEqual(["2026-11-26", "2026-11-27"]);
  });

  test("years from a leap day ends on February 28 where a century has none", () => {
    expect(addYears(plainDate("2028-02-29"), 1)).toBe("2029-02-28");
    expect(addYears(plainDate("2028-02-29"), 4)).toBe("2032-02-29");
    expect(addYears(plainDate("2096-02-29"), 4)).toBe("2100-02-28");
  });

  test("days are ordered: the earlier first, the same day neither first nor last", () => {
    const [early, late] = [plainDate("2026-03-06"), plainDate("2026-10-01")];
    expect([compareDates(early, late), compareDates(late, early), compareDates(early, early)]).toEqual([
      -1, 1, 0,
    ]);
  });
});

describe("a body’s own days", () => {
  const friday = plainDate("2026-03-06");
  const chavezDay = plainDate("2026-03-31");

  test("a closure and a struck holiday change that body and no other", () => {
    const agency = createCalendar({ body: "AGENCY", closures: [friday], openDays: [chavezDay] });
    expect([friday, chavezDay].map((day) => isBusinessDay(agency, day))).toEqual([false, true]);
    expect([friday, chavezDay].map((day) => isBusinessDay(state, day))).toEqual([true, false]);
  });

  test("a struck day alone is enough to differ from the table", () => {
    const agency = createCalendar({ body: "AGENCY", openDays: [chavezDay] });
    expect([agency.closures, agency.openDays, isBusinessDay(agency, chavezDay)]).toEqual([
      [],
      [chavezDay],
      true,
    ]);
  });

  test("without any it keeps the table as it is, and says so", () => {
    const agency = createCalendar({ body: "AGENCY" });
    expect([agency.closures, agency.openDays]).toEqual([[], []]);
    const none: readonly PlainDate[] = [];
    expect(createCalendar({ body: "AGENCY", closures: none, openDays: none }).openBits).toBe(agency.openBits);
  });
});

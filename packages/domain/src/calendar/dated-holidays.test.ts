import { describe, expect, test } from "vitest";
import { plainDate, fromDayNumber } from "./plain-date.ts";
import { holidayNames, type Holiday, type HolidayTable } from "./california-holidays.ts";

const d = plainDate;
const name = { en: "Harvest Day", es: "Día de la Cosecha" };
const decemberFirst = { month: 12, day: 1 };

/** The days on which a table of this one holiday closes, in some years. */
function closed(holiday: Holiday, table: HolidayTable, ...years: readonly number[]): readonly string[] {
  return [...holidayNames(table, { harvest: holiday }).keys()]
    .map(fromDayNumber)
    .filter((date) => years.includes(Number(date.slice(0, 4))));
}

describe("a holiday of the law closes an office from its first day in force to its last", () => {
  const kept: Holiday = {
    name,
    falls: decemberFirst,
    keptBy: { STATE: { from: d("2027-12-01"), until: d("2029-12-01") } },
  };

  test("it stands in none of the years before, nor in those after", () => {
    // A Tuesday, a Wednesday, a Friday, a Saturday and a Sunday.
    expect(closed(kept, "STATE", 2026, 2027, 2028, 2029, 2030)).toEqual([
      "2027-12-01",
      "2028-12-01",
      "2029-12-01",
    ]);
  });

  test("one that begins the day after is not kept yet, one that ended the day before no more", () => {
    const late = { ...kept, keptBy: { STATE: { from: d("2027-12-02"), until: d("2029-11-30") } } };
    expect(closed(late, "STATE", 2027, 2028, 2029)).toEqual(["2028-12-01"]);
  });

  test("an office that it does not bind stays open", () => {
    expect(closed(kept, "COURT", 2027, 2028, 2029)).toEqual([]);
  });

  test("each office may keep it in years of its own", () => {
    const both: Holiday = {
      ...kept,
      keptBy: {
        STATE: { from: d("2027-01-01"), until: null },
        COURT: { from: null, until: d("2027-12-31") },
      },
    };
    expect(closed(both, "STATE", 2026, 2027, 2028)).toEqual(["2027-12-01", "2028-12-01"]);
    expect(closed(both, "COURT", 2026, 2027, 2028)).toEqual(["2026-12-01", "2027-12-01"]);
  });

  test("the day it falls on decides: one of Saturday, January 1, 2028, closes a court on Friday, December 31, 2027", () => {
    const newYear: Holiday = {
      name,
      falls: { month: 1, day: 1 },
      keptBy: { COURT: { from: d("2028-01-01"), until: d("2028-01-01") } },
    };
    expect(closed(newYear, "COURT", 2026, 2027, 2028, 2029)).toEqual(["2027-12-31"]);
  });
});

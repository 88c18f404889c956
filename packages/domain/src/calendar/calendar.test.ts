import { describe, expect, test } from "vitest";
import {
  addBusinessDays,
  calendarCoverage,
  createCalendar,
  holidayName,
  isBusinessDay,
  nextBusinessDay,
  previousBusinessDay,
} from "./business-calendar.ts";
import {
  addDays,
  compareDates,
  isPlainDate,
  parsePlainDate,
  plainDate,
  addDaysIfAccepted,
} from "./plain-date.ts";
import { formatDate } from "./format-date.ts";

const d = plainDate;
const state = createCalendar({ body: "STATE" });
const court = createCalendar({ body: "COURT" });

describe("reading a date names what is wrong", () => {
  test.each([
    ["2026-3-6", "DATE_FORMAT"],
    ["03/06/2026", "DATE_FORMAT"],
    ["2026-03-06T00:00:00Z", "DATE_FORMAT"],
    [" 2026-03-06", "DATE_FORMAT"],
    ["2026-03-06\n", "DATE_FORMAT"],
    ["", "DATE_FORMAT"],
    ["٢٠٢٦-٠٣-٠٦", "DATE_FORMAT"],
    ["0000-01-01", "DATE_YEAR"],
    ["1899-12-31", "DATE_YEAR"],
    ["9999-12-31", "DATE_YEAR"],
    ["2026-00-10", "DATE_MONTH"],
    ["2026-13-01", "DATE_MONTH"],
    ["2026-02-29", "DATE_DAY"],
    ["2026-04-31", "DATE_DAY"],
    ["2026-04-00", "DATE_DAY"],
    ["2100-02-29", "DATE_DAY"],
  ])("%j is refused as %s", (text, code) => {
    const parsed = parsePlainDate(text);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.refusal.code).toBe(code);
    expect(parsed.refusal.words.es).not.toBe(parsed.refusal.words.en);
  });

  test.each(["1900-01-01", "2000-02-29", "2028-02-29", "2150-12-31"])("%s is a date", (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: true, value: text });
    expect(isPlainDate(text)).toBe(true);
  });

  test("a bad literal in the code is a bug and throws", () => {
    expect(() => plainDate("2026-02-30")).toThrow(RangeError);
    expect(isPlainDate(20260301)).toBe(false);
  });

  test("days added to a date stay in the accepted years or give none", () => {
    expect(addDaysIfAccepted(d("2026-03-06"), 90)).toBe("2026-06-04");
    expect(addDaysIfAccepted(d("1900-01-05"), -4)).toBe("1900-01-01");
    expect(addDaysIfAccepted(d("2150-12-30"), 1)).toBe("2150-12-31");
    expect(addDaysIfAccepted(d("1900-01-05"), -5)).toBeUndefined();
    expect(addDaysIfAccepted(d("2150-12-30"), 2)).toBeUndefined();
    expect(addDaysIfAccepted(d("2150-12-30"), 20_000)).toBeUndefined();
  });

  test("counting off the end of the tables throws instead of inventing a day", () => {
    expect(() => addDays(d("2150-12-31"), 20_000)).toThrow(RangeError);
    expect(() => addDays(d("1900-01-01"), -1)).toThrow(RangeError);
  });
});

describe("the state calendar", () => {
  test("closes on eleven days of 2026, a year with July 4 on a Saturday", () => {
    const closed: string[] = [];
    for (let date = d("2026-01-01"); date <= d("2026-12-31"); date = addDays(date, 1)) {
      const name = holidayName(state, date);
      if (name && name !== "Saturday" && name !== "Sunday") closed.push(`${formatDate(date, "en")}: ${name}`);
    }
    expect(closed).toEqual([
      "Thu Jan 1, 2026: New Year’s Day",
      "Mon Jan 19, 2026: Martin Luther King Jr. Day",
      "Mon Feb 16, 2026: Presidents’ Day",
      "Tue Mar 31, 2026: 31 March (state holiday)",
      "Mon May 25, 2026: Memorial Day",
      "Mon Sep 7, 2026: Labor Day",
      "Wed Nov 11, 2026: Veterans Day",
      "Thu Nov 26, 2026: Thanksgiving Day",
      "Fri Nov 27, 2026: the day after Thanksgiving",
      "Fri Dec 25, 2026: Christmas Day",
    ]);
  });

  test("keeps a Sunday holiday on Monday: New Year’s Day 2023", () =>
    expect(isBusinessDay(state, d("2023-01-02"))).toBe(false));
  test("keeps Veterans Day on Friday when it is a Saturday, 2028", () =>
    expect(isBusinessDay(state, d("2028-11-10"))).toBe(false));
  test("moves no other Saturday: Friday, July 3, 2026, is open", () =>
    expect(isBusinessDay(state, d("2026-07-03"))).toBe(true));
  test("is open on Juneteenth, a judicial holiday only", () =>
    expect(isBusinessDay(state, d("2026-06-19"))).toBe(true));
});

describe("the court calendar", () => {
  test("keeps Juneteenth and Native American Day", () => {
    expect(holidayName(court, d("2026-06-19"))).toBe("Juneteenth");
    expect(holidayName(court, d("2026-09-25"), "es")).toBe("Día de los Nativos Americanos");
  });
  test("keeps Saturday, January 1, 2028, on Friday, December 31, 2027", () =>
    expect(isBusinessDay(court, d("2027-12-31"))).toBe(false));
  test("keeps Lincoln’s Birthday", () => expect(isBusinessDay(court, d("2026-02-12"))).toBe(false));
});

describe("a calendar of one’s own", () => {
  const agency = createCalendar({
    body: "AGENCY",
    closures: [d("2026-07-06"), d("2026-07-07")],
    openDays: [d("2026-03-31"), d("2026-07-11"), d("2026-07-07")],
  });
  test("adds closures with a name", () =>
    expect(holidayName(agency, d("2026-07-06"))).toBe("an office closure"));
  test("strikes a day of the state table", () => expect(isBusinessDay(agency, d("2026-03-31"))).toBe(true));
  test("keeps Saturdays closed whatever is said", () =>
    expect(isBusinessDay(agency, d("2026-07-11"))).toBe(false));
  test("a day both struck and closed is closed", () =>
    expect(isBusinessDay(agency, d("2026-07-07"))).toBe(false));
  test("leaves the shipped table alone", () =>
    expect(isBusinessDay(createCalendar({ body: "AGENCY" }), d("2026-07-06"))).toBe(true));
  test("rolls a Saturday over two closures to Wednesday", () =>
    expect(nextBusinessDay(agency, d("2026-07-04"))).toBe("2026-07-08"));
  test("rolls back over them to Friday", () =>
    expect(previousBusinessDay(agency, d("2026-07-07"))).toBe("2026-07-03"));
});

test("five business days from Friday, March 27, 2026, pass over the holiday of March 31", () => {
  expect(addBusinessDays(state, d("2026-03-27"), 5)).toBe("2026-04-06");
});

test("no business days, fractions or negative counts cannot be counted", () => {
  expect(addBusinessDays(state, d("2026-03-28"), 0)).toBe("2026-03-28");
  expect(() => addBusinessDays(state, d("2026-03-27"), -1)).toThrow(RangeError);
  expect(() => addBusinessDays(state, d("2026-03-27"), 1.5)).toThrow(RangeError);
});

test("dates are written as people read them", () => {
  expect(formatDate(d("2026-12-03"), "en")).toBe("Thu Dec 3, 2026");
  expect(formatDate(d("2026-12-03"), "es")).toBe("jueves 3 dic 2026");
});

test("dates sort", () =>
  expect([d("2026-12-03"), d("2026-01-31")].sort(compareDates)).toEqual(["2026-01-31", "2026-12-03"]));

test("each table says what it rests on and how far it was checked", () => {
  expect(calendarCoverage("AGENCY")).toEqual({
    authority: "gov-code-19853",
    firstYear: 2015,
    lastYear: 2045,
  });
  expect(calendarCoverage("COURT").authority).toBe("ccp-135");
});

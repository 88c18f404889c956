import { describe, expect, test } from "vitest";
import {
  addBusinessDays,
  createCalendar,
  isBusinessDay,
  nextBusinessDay,
  previousBusinessDay,
} from "./business-calendar.ts";
import { addDays, daysBetween, plainDate, weekday, type PlainDate } from "./plain-date.ts";
import { type CalendarBody } from "./california-holidays.ts";

// A second implementation that shares nothing with the first: it walks the days one by one from a known Wednesday,
// counts the Mondays it meets, and writes holidays into a table of days. Slow, and easy to check by eye.

interface Day {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 Sunday to 6 Saturday. */
  readonly dow: number;
  readonly closed: { state: boolean; court: boolean };
}

function walk(): Day[] {
  const days: Day[] = [];
  let dow = 3; // January 1, 2014, was a Wednesday.
  for (let year = 2014; year <= 2046; year += 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [m, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) {
        const iso = [String(year), String(m + 1).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
        const weekend = dow === 0 || dow === 6;
        days.push({ iso, year, month: m + 1, day, dow, closed: { state: weekend, court: weekend } });
        dow = (dow + 1) % 7;
      }
    }
  }
  return days;
}

const days = walk();
const at = new Map(days.map((day, index) => [day.iso, index]));

function close(index: number, which: "state" | "court" | "both"): void {
  const closed = days[index]?.closed;
  if (!closed) return;
  if (which !== "court") closed.state = true;
  if (which !== "state") closed.court = true;
}

for (const [index, day] of days.entries()) {
  const nth = Math.ceil(day.day / 7);
  const lastOfMonth = days[index + 7]?.month !== day.month;
  const is = (month: number, date: number) => day.month === month && day.day === date;
  if (day.dow === 1 && nth === 3 && (day.month === 1 || day.month === 2)) close(index, "both");
  if (day.dow === 1 && day.month === 5 && lastOfMonth) close(index, "both");
  if (day.dow === 1 && day.month === 9 && nth === 1) close(index, "both");
  if (day.dow === 5 && day.month === 9 && nth === 4 && day.year >= 2022) close(index, "court");
  if (day.dow === 1 && day.month === 10 && nth === 2 && day.year <= 2021) close(index, "court");
  if (day.dow === 4 && day.month === 11 && nth === 4)
    for (const next of [index, index + 1]) close(next, "both");
  const fixedForBoth = is(1, 1) || is(3, 31) || is(7, 4) || is(11, 11) || is(12, 25);
  if (fixedForBoth)
    close(day.dow === 0 ? index + 1 : day.dow === 6 && is(11, 11) ? index - 1 : index, "state");
  if (fixedForBoth || is(2, 12) || (is(6, 19) && day.year >= 2023))
    close(day.dow === 0 ? index + 1 : day.dow === 6 ? index - 1 : index, "court");
}

function open(index: number, body: CalendarBody): boolean {
  const closed = days[index]?.closed;
  return closed !== undefined && !(body === "COURT" ? closed.court : closed.state);
}

function slowRoll(index: number, body: CalendarBody, step: 1 | -1): number {
  return open(index, body) ? index : slowRoll(index + step, body, step);
}

function slowAdd(index: number, count: number, body: CalendarBody): number {
  let left = count;
  let on = index;
  while (left > 0) {
    on += 1;
    if (open(on, body)) left -= 1;
  }
  return on;
}

const from = at.get("2015-01-01") ?? 0;
const to = at.get("2045-12-31") ?? 0;
const isoAt = (index: number): string => days[index]?.iso ?? "";

describe.each(["AGENCY", "STATE", "COURT"] as const)("every day from 2015 to 2045, %s", (body) => {
  const calendar = createCalendar({ body });

  test("the fast calendar agrees with the slow one", () => {
    const wrong: string[] = [];
    const same = (what: string, iso: string, fast: unknown, slow: unknown) => {
      if (fast !== slow) wrong.push(`${what} ${iso}: ${String(fast)}, walked ${String(slow)}`);
    };
    for (let index = from; index <= to; index += 1) {
      const iso = isoAt(index);
      const date = plainDate(iso);
      same("open", iso, isBusinessDay(calendar, date), open(index, body));
      same("roll", iso, nextBusinessDay(calendar, date), isoAt(slowRoll(index, body, 1)));
      same("back", iso, previousBusinessDay(calendar, date), isoAt(slowRoll(index, body, -1)));
      for (const count of [0, 1, 3, 5, 15])
        same(`+${count} bd`, iso, addBusinessDays(calendar, date, count), isoAt(slowAdd(index, count, body)));
    }
    expect(wrong).toEqual([]);
  });
});

test("calendar days and weekdays agree with the walk", () => {
  const wrong: string[] = [];
  for (let index = from; index <= to; index += 1) {
    const date = isoAt(index) as PlainDate;
    const agrees =
      weekday(date) === (((days[index]?.dow ?? 0) + 6) % 7) + 1 &&
      [-10, 0, 1, 30, 60, 90].every(
        (n) => addDays(date, n) === isoAt(index + n) && daysBetween(date, addDays(date, n)) === n,
      );
    if (!agrees) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

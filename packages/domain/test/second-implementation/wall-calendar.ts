// A calendar as it hangs on a wall: every day is written out, one after the other, and knows its two neighbours.
// Nothing is calculated from numbers of days; to count is to turn from one day to the next.

/** One square of the calendar. */
export interface WallDay {
  readonly iso: string;
  readonly weekday: string;
  readonly next: WallDay | undefined;
  readonly previous: WallDay | undefined;
}

/** The first and the last year that are printed. */
export const firstYear = 1998;
export const lastYear = 2102;

const week = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const months = [
  ["01", 31],
  ["02", 28],
  ["03", 31],
  ["04", 30],
  ["05", 31],
  ["06", 30],
  ["07", 31],
  ["08", 31],
  ["09", 30],
  ["10", 31],
  ["11", 30],
  ["12", 31],
] as const;

function isLeapYear(year: number): boolean {
  if (year % 400 === 0) return true;
  return year % 4 === 0 && year % 100 !== 0;
}

const days = new Map<string, WallDay>();
const pages = new Map<string, WallDay[]>();

function print(): void {
  let weekday = 4; // January 1, 1998, was a Thursday.
  let previous:
    | { iso: string; weekday: string; next: WallDay | undefined; previous: WallDay | undefined }
    | undefined;
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const [month, length] of months) {
      const page: WallDay[] = [];
      const last = month === "02" && isLeapYear(year) ? 29 : length;
      for (let number = 1; number <= last; number += 1) {
        const iso = `${year}-${month}-${number < 10 ? "0" : ""}${number}`;
        const day = { iso, weekday: week[weekday % 7] ?? "", next: undefined, previous };
        if (previous !== undefined) previous.next = day;
        page.push(day);
        days.set(iso, day);
        previous = day;
        weekday += 1;
      }
      pages.set(`${year}-${month}`, page);
    }
  }
}
print();

/** The square of a day. Throws when it is not printed: a test has then left the years of this calendar. */
export function square(iso: string): WallDay {
  const day = days.get(iso);
  if (day === undefined) throw new Error(`${iso} is not on the calendar of ${firstYear} to ${lastYear}.`);
  return day;
}

/** True when the calendar has that day: `2027-02-29` is nowhere on it. */
export function isPrinted(iso: string): boolean {
  return days.has(iso);
}

/** The days of a month that are, say, Mondays, in their order. */
export function every(weekday: string, year: number, month: string): readonly string[] {
  const page = pages.get(`${year}-${month}`) ?? [];
  return page.filter((day) => day.weekday === weekday).map((day) => day.iso);
}

/** The day after. */
export function tomorrow(iso: string): string {
  return later(iso, 1);
}

/** The day before. */
export function yesterday(iso: string): string {
  return before(iso, 1);
}

/** That many days later: the first day is not counted, the last one is. */
export function later(iso: string, count: number): string {
  let day = square(iso);
  for (let n = 0; n < count; n += 1) day = day.next ?? square("the day after the last");
  return day.iso;
}

/** That many days before: the day itself is not counted. */
export function before(iso: string, count: number): string {
  let day = square(iso);
  for (let n = 0; n < count; n += 1) day = day.previous ?? square("the day before the first");
  return day.iso;
}

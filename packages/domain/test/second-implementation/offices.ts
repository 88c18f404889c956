// Which days an office is closed, as a list of days and nothing else: the holidays of every year are looked up on the
// wall calendar and written into one set for the state and one for the courts.
import { before, every, firstYear, lastYear, square, tomorrow, yesterday } from "./wall-calendar.ts";

/** The offices whose doors matter. */
export type Office = "agency" | "state" | "court";

/** Whether an office is open on a day. */
export type Doors = (office: Office, iso: string) => boolean;

const daysOffOfTheState = new Set<string>();
const daysOffOfTheCourts = new Set<string>();

/** The days that state and courts name alike by their weekday. */
function namedByWeekday(year: number): readonly (string | undefined)[] {
  const thanksgiving = every("Thursday", year, "11")[3] ?? "";
  return [
    every("Monday", year, "01")[2],
    every("Monday", year, "02")[2],
    every("Monday", year, "05").at(-1),
    every("Monday", year, "09")[0],
    thanksgiving,
    tomorrow(thanksgiving),
  ];
}

function printState(year: number): void {
  for (const day of namedByWeekday(year)) daysOffOfTheState.add(String(day));
  for (const date of ["01-01", "03-31", "07-04", "11-11", "12-25"]) {
    const day = `${year}-${date}`;
    const { weekday } = square(day);
    if (weekday === "Sunday") daysOffOfTheState.add(tomorrow(day));
    else if (weekday === "Saturday" && date === "11-11") daysOffOfTheState.add(yesterday(day));
    else daysOffOfTheState.add(day);
  }
}

function printCourts(year: number): void {
  for (const day of namedByWeekday(year)) daysOffOfTheCourts.add(String(day));
  if (year < 2022) daysOffOfTheCourts.add(String(every("Monday", year, "10")[1]));
  else daysOffOfTheCourts.add(String(every("Friday", year, "09")[3]));
  const dates = ["01-01", "02-12", "03-31", "07-04", "11-11", "12-25"];
  for (const date of year < 2023 ? dates : [...dates, "06-19"]) {
    const day = `${year}-${date}`;
    const { weekday } = square(day);
    if (weekday === "Sunday") daysOffOfTheCourts.add(tomorrow(day));
    else if (weekday === "Saturday") daysOffOfTheCourts.add(before(day, 1));
    else daysOffOfTheCourts.add(day);
  }
}

for (let year = firstYear + 1; year < lastYear; year += 1) {
  printState(year);
  printCourts(year);
}

/** The extra days on which an office is closed as a whole. */
export type Closures = Readonly<Partial<Record<Office, readonly string[]>>>;

/** Doors that are shut on weekends, on the office's holidays and on its extra closures. */
export function doors(closures: Closures): Doors {
  return (office, iso) => {
    const { weekday } = square(iso);
    if (weekday === "Saturday" || weekday === "Sunday") return false;
    if ((closures[office] ?? []).includes(iso)) return false;
    return !(office === "court" ? daysOffOfTheCourts : daysOffOfTheState).has(iso);
  };
}

/** The day itself when the office is open, else the first open day after it. */
export function firstOpenFrom(isOpen: Doors, office: Office, iso: string): string {
  let day = iso;
  while (!isOpen(office, day)) day = tomorrow(day);
  return day;
}

/** The day itself when both the state's offices and the courts are open, else the first such day after it. */
export function firstOpenForBoth(isOpen: Doors, iso: string): string {
  let day = iso;
  while (!isOpen("state", day) || !isOpen("court", day)) day = tomorrow(day);
  return day;
}

/** The day itself when the office is open, else the last open day before it. */
export function lastOpenUpTo(isOpen: Doors, office: Office, iso: string): string {
  let day = iso;
  while (!isOpen(office, day)) day = yesterday(day);
  return day;
}

/** The day on which that many open days have gone by since, the first day not counted. */
export function openDaysLater(isOpen: Doors, office: Office, iso: string, count: number): string {
  let day = iso;
  let seen = 0;
  while (seen < count) {
    day = tomorrow(day);
    if (isOpen(office, day)) seen += 1;
  }
  return day;
}

import { dayNumberOf, daysInMonth, firstYear, lastYear, weekdayOf, type DayNumber } from "./day-number.ts";
import { plainDate, toDayNumber, type PlainDate } from "./plain-date.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { Words } from "../vocabulary/words.ts";

/** Whose office it is. An agency starts from the state table and adds or strikes days of its own. */
export const calendarBodies = ["AGENCY", "STATE", "COURT"] as const;

/** One body with a calendar. */
export type CalendarBody = (typeof calendarBodies)[number];

/** The kinds of table shipped: an agency has none of its own. */
export type HolidayTable = "STATE" | "COURT";

/** How a holiday's day is found in a year. `week` 5 means the last one. */
export type Occurrence =
  | { readonly month: number; readonly day: number }
  | {
      readonly month: number;
      readonly weekday: number;
      readonly week: 1 | 2 | 3 | 4 | 5;
      readonly daysAfter?: number;
    };

/** First and last days on which a holiday may fall for a table to keep it; null where the table knows no such day. */
export interface KeptWhile {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** One holiday and who keeps it when. An office that came to keep it, or ceased to, has days of its own in `keptBy`. */
export interface Holiday {
  readonly name: Words;
  readonly falls: Occurrence;
  readonly keptBy: Readonly<Partial<Record<HolidayTable, KeptWhile>>>;
}

const everyYear: KeptWhile = { from: null, until: null };
const both = { STATE: everyYear, COURT: everyYear };
const courtsOnly = { COURT: everyYear };
const courtsFrom = (from: string): Holiday["keptBy"] => ({ COURT: { from: plainDate(from), until: null } });
const courtsUntil = (until: string): Holiday["keptBy"] => ({
  COURT: { from: null, until: plainDate(until) },
});

/** The one holiday of the state that a Saturday moves, Gov. Code 6701. */
const veteransDay: Holiday = {
  name: { en: "Veterans Day", es: "Día de los Veteranos" },
  falls: { month: 11, day: 11 },
  keptBy: both,
};

/**
 * Days on which offices close: the state's by Gov. Code 19853, the courts' by Code Civ. Proc. 135 and Cal. Rules of Court
 * 1.11. Being listed in Gov. Code 6700 does not by itself close an office: Lunar New Year, April 24 and Diwali close none.
 */
export const holidays: Readonly<Record<string, Holiday>> = {
  newYear: { name: { en: "New Year’s Day", es: "Año Nuevo" }, falls: { month: 1, day: 1 }, keptBy: both },
  king: {
    name: { en: "Martin Luther King Jr. Day", es: "Día de Martin Luther King Jr." },
    falls: { month: 1, weekday: 1, week: 3 },
    keptBy: both,
  },
  lincoln: {
    name: { en: "Lincoln’s Birthday", es: "Natalicio de Lincoln" },
    falls: { month: 2, day: 12 },
    keptBy: courtsOnly,
  },
  presidents: {
    name: { en: "Presidents’ Day", es: "Día de los Presidentes" },
    falls: { month: 2, weekday: 1, week: 3 },
    keptBy: both,
  },
  // Very likely called Farmworkers Day since March 2026 (AB 2156, not read): no name is printed until somebody confirms it.
  march31: {
    name: { en: "31 March (state holiday)", es: "31 de marzo (día festivo estatal)" },
    falls: { month: 3, day: 31 },
    keptBy: both,
  },
  memorial: {
    name: { en: "Memorial Day", es: "Día de los Caídos" },
    falls: { month: 5, weekday: 1, week: 5 },
    keptBy: both,
  },
  juneteenth: {
    name: { en: "Juneteenth", es: "Juneteenth" },
    falls: { month: 6, day: 19 },
    keptBy: courtsFrom("2023-01-01"), // AB 1655, Stats. 2022, ch. 753.
  },
  independence: {
    name: { en: "Independence Day", es: "Día de la Independencia" },
    falls: { month: 7, day: 4 },
    keptBy: both,
  },
  labor: {
    name: { en: "Labor Day", es: "Día del Trabajo" },
    falls: { month: 9, weekday: 1, week: 1 },
    keptBy: both,
  },
  nativeAmerican: {
    name: { en: "Native American Day", es: "Día de los Nativos Americanos" },
    falls: { month: 9, weekday: 5, week: 4 },
    keptBy: courtsFrom("2022-01-01"), // AB 855, Stats. 2021, ch. 283, in place of Columbus Day.
  },
  columbus: {
    name: { en: "Columbus Day", es: "Día de la Raza" },
    falls: { month: 10, weekday: 1, week: 2 },
    keptBy: courtsUntil("2021-12-31"),
  },
  veterans: veteransDay,
  thanksgiving: {
    name: { en: "Thanksgiving Day", es: "Día de Acción de Gracias" },
    falls: { month: 11, weekday: 4, week: 4 },
    keptBy: both,
  },
  dayAfterThanksgiving: {
    name: { en: "the day after Thanksgiving", es: "el día después de Acción de Gracias" },
    falls: { month: 11, weekday: 4, week: 4, daysAfter: 1 },
    keptBy: both,
  },
  christmas: { name: { en: "Christmas Day", es: "Navidad" }, falls: { month: 12, day: 25 }, keptBy: both },
};

/** What each shipped table rests on and how far it was checked. Later years follow the same table until it is amended. */
export const tableCoverage: Readonly<
  Record<
    HolidayTable,
    { readonly authority: AuthorityKey; readonly firstYear: number; readonly lastYear: number }
  >
> = {
  STATE: { authority: "gov-code-19853", firstYear: 2015, lastYear: 2045 },
  COURT: { authority: "ccp-135", firstYear: 2015, lastYear: 2045 },
};

const sunday = 7;
const saturday = 6;

function fallsOn(year: number, falls: Occurrence): DayNumber {
  if ("day" in falls) return dayNumberOf(year, falls.month, falls.day);
  const first = dayNumberOf(year, falls.month, 1);
  const firstMatch = first + ((falls.weekday - weekdayOf(first) + 7) % 7);
  let on = firstMatch + (falls.week - 1) * 7;
  if (on >= first + daysInMonth(year, falls.month)) on -= 7;
  return on + (falls.daysAfter ?? 0);
}

/**
 * The day a holiday is kept. State: Sunday to Monday; of the Saturdays only November 11, to Friday (Gov. Code 6701).
 * Court: Sunday to Monday, any Saturday to Friday, also across a year's end (CCP 135, CRC 1.11). Only fixed dates can fall so.
 */
function keptOn(table: HolidayTable, holiday: Holiday, on: DayNumber): DayNumber {
  const weekday = weekdayOf(on);
  if (weekday === sunday) return on + 1;
  if (weekday !== saturday) return on;
  return table === "COURT" || holiday === veteransDay ? on - 1 : on;
}

function isKept(holiday: Holiday, table: HolidayTable, on: DayNumber): boolean {
  const kept = holiday.keptBy[table];
  if (kept === undefined) return false;
  const { from, until } = kept;
  return (from === null || on >= toDayNumber(from)) && (until === null || on <= toDayNumber(until));
}

/**
 * Every day of a table with the name of what is kept on it, over all years the calendar holds. A holiday is in force or
 * not on the day it falls, wherever it is then kept: one from January 1, 2028, closes a court on December 31, 2027.
 */
export function holidayNames(
  table: HolidayTable,
  kept: Readonly<Record<string, Holiday>> = holidays,
): ReadonlyMap<DayNumber, Words> {
  const names = new Map<DayNumber, Words>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const holiday of Object.values(kept)) {
      const on = fallsOn(year, holiday.falls);
      if (isKept(holiday, table, on)) names.set(keptOn(table, holiday, on), holiday.name);
    }
  }
  return names;
}

import { calendarCoverage } from "../../src/calendar/business-calendar.ts";
import { closureScopes, entryEffects } from "../../src/world/calendar-entry.ts";
import { formatDate } from "../../src/calendar/format-date.ts";
import { keptHolidays } from "../../src/world/kept-holidays.ts";
import {
  type CalendarBody,
  holidays,
  type KeptWhile,
  type Occurrence,
} from "../../src/calendar/california-holidays.ts";
import { cited, citedAll, generated, page, table } from "./markdown.ts";

/** "Fri Jan 1, 2027" → "Fri Jan 1"; the year stays where it is not the row's own. */
function shortDate(date: Parameters<typeof formatDate>[0]): string {
  return formatDate(date, "en").replace(/, \d{4}$/, "");
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const weeks = ["first", "second", "third", "fourth", "last"];

/** { month: 1, weekday: 1, week: 3 } → "third Monday of Jan". */
function occurrence(falls: Occurrence): string {
  const month = months[falls.month - 1];
  if ("day" in falls) return `${month} ${falls.day}`;
  const weekday = `${weeks[falls.week - 1]} ${weekdays[falls.weekday - 1]} of ${month}`;
  return falls.daysAfter === undefined ? weekday : `day after the ${weekday}`;
}

/** Since when and until when a table keeps a holiday. */
function keptWhile(kept: KeptWhile | undefined): string {
  if (kept === undefined) return "not kept";
  const { from, until } = kept;
  if (from === null && until === null) return "every year";
  return [from && `from ${formatDate(from, "en")}`, until && `until ${formatDate(until, "en")}`]
    .filter(Boolean)
    .join(" ");
}

/** One row a holiday: when it falls and who keeps it while. */
function keptHolidayTable(): string {
  const rows = Object.values(holidays).map(({ name, falls, keptBy }) => [
    name.en,
    name.es,
    occurrence(falls),
    keptWhile(keptBy.STATE),
    keptWhile(keptBy.COURT),
  ]);
  return table([["holiday", "in Spanish", "falls on", "state offices", "superior court"], ...rows]);
}

/** One row a year: what is kept, and on which day. */
function datedTable(body: CalendarBody): readonly string[] {
  const { authority, firstYear, lastYear } = calendarCoverage(body);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const rows = years.map((year) => {
    const kept = keptHolidays(body, year);
    if (!kept.ok) throw new Error(kept.refusal.message);
    return [String(year), kept.value.days.map(({ on, name }) => `${shortDate(on)} ${name.en}`).join("; ")];
  });
  return [
    `Rests on ${cited(authority)}; checked for ${firstYear} to ${lastYear}. Saturdays and Sundays are closed besides.`,
    table([["year", "closed on"], ...rows]),
  ];
}

/** Which body keeps which days, and what an entry in a calendar does. */
export function calendarsPage(): string {
  return page([
    "# Calendars",
    generated,
    "Each body counts on its own calendar. A local agency starts from the state’s table and adds or strikes days, each with a reason, an author and the day of recording.",
    "## What an entry does",
    table([
      ["entry", "English", "Spanish", "law"],
      ...[...closureScopes, "STRUCK_DAY" as const].map((key) => {
        const { words, citations } = entryEffects[key];
        return [`\`${key}\``, words.en, words.es, citedAll(citations)];
      }),
    ]),
    "A date promised in a mailed notice may move later when a calendar changes, never earlier.",
    "## What is in doubt",
    "Each holiday has its first and last day for each table. The shipped ones stand in every year, as the published conformance vectors use them, although some came into the law within the years listed here (Juneteenth and Native American Day among those of the courts): from which day on was read in no source. An office that was open on such a day enters it as a struck day. Which days the superior courts keep was read in an older text of Code Civ. Proc. 135, and the Judicial Council may name others. The definition of “business day” in Chapter 1 of the regulations was not read: a day on which the body’s own office is open is taken, by the analogue of 42 USC 654b(c)(2). Outside the years for which a table was checked, each explanation of a date says so.",
    "## Holidays and the days they are in force",
    keptHolidayTable(),
    "A fixed date on a Sunday is kept on Monday. On a Saturday, the courts keep it on the Friday before; state offices do so for Veterans Day only.",
    "## State offices",
    ...datedTable("STATE"),
    "## Superior court",
    ...datedTable("COURT"),
  ]);
}

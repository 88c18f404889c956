import {
  calendarCoverage,
  closureScopes,
  entryEffects,
  formatDate,
  keptHolidays,
  type CalendarBody,
} from "../../src/index.ts";
import { cited, citedAll, generated, page, table } from "./markdown.ts";

/** "Fri Jan 1, 2027" → "Fri Jan 1"; the year stays where it is not the row's own. */
function shortDate(date: Parameters<typeof formatDate>[0]): string {
  return formatDate(date, "en").replace(/, \d{4}$/, "");
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
    "The tables are undated, as the published conformance vectors use them: each holiday stands in every year from 2015 on, although some came into the law later (Juneteenth and Native American Day among those of the courts). For a date before a holiday came into the law, an office may have been open on it; enter it as a struck day. Which days the superior courts keep was read in an older text of Code Civ. Proc. 135, and the Judicial Council may name others. The definition of “business day” in Chapter 1 of the regulations was not read: a day on which the body’s own office is open is taken, by the analogue of 42 USC 654b(c)(2). Outside the years for which a table was checked, each explanation of a date says so.",
    "## State offices",
    ...datedTable("STATE"),
    "## Superior court",
    ...datedTable("COURT"),
  ]);
}

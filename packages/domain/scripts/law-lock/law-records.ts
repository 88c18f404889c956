import { addDays, plainDate } from "../../src/calendar/plain-date.ts";
import { createCalendar, isBusinessDay } from "../../src/calendar/business-calendar.ts";
import { type CalendarBody } from "../../src/calendar/california-holidays.ts";
import { complaintTransitions } from "../../src/complaint/complaint-transitions.ts";
import { contactTransitions } from "../../src/contact/contact-transitions.ts";
import { conditions, type Condition } from "../../src/deadlines/rulebook/conditions.ts";
import { rules } from "../../src/deadlines/rulebook/registry.ts";
import { refinements } from "../../src/eligibility/refinements.ts";
import { triageTable } from "../../src/eligibility/triage-table/index.ts";
import { noticeKinds } from "../../src/notices/notice-kinds.ts";
import { defaultSettings } from "../../src/world/settings.ts";
import { hearingTransitions } from "../../src/state-hearing/hearing-transitions.ts";
import { fingerprint } from "./meaning.ts";

const firstDay = plainDate("2015-01-01");
const lastDay = plainDate("2045-12-31");

/** The days that a body's shipped calendar closes: what the table comes to, however it is written. */
function closedDays(body: CalendarBody): readonly string[] {
  const calendar = createCalendar({ body });
  const closed: string[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (!isBusinessDay(calendar, day)) closed.push(day);
  }
  return closed;
}

function named(kind: string, table: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(table).map(([name, record]) => [`${kind}/${name}`, record]);
}

/**
 * What stands for a condition, by its key. Its code cannot be read off, so its words are sealed as text, with its days:
 * they are what the code is held to.
 */
export function conditionRecord(name: string, { words, days }: Condition): [string, unknown] {
  return [`condition/${name}`, { says: [words.en, words.es], days: days ?? null }];
}

/** The fingerprint of every rule, condition, transition, triage row, refinement, notice, calendar and default, by `kind/name`. */
export function lawFingerprints(): Readonly<Record<string, string>> {
  const records = [
    ...rules.map((rule): [string, unknown] => [`rule/${rule.id}/${rule.version}`, rule]),
    ...Object.entries(conditions).map(([name, condition]) => conditionRecord(name, condition)),
    ...named("contact", contactTransitions),
    ...named("complaint", complaintTransitions),
    ...named("hearing", hearingTransitions),
    ...named("triage", triageTable),
    ...refinements.map(({ of, ofOneIssue, to }): [string, unknown] => [
      `refinement/${of.length === 1 ? of[0] : "several"}/${to}`,
      { of, ofOneIssue, to },
    ]),
    ...named("notice", noticeKinds),
    ...named("calendar", { STATE: closedDays("STATE"), COURT: closedDays("COURT") }),
    ...named("setting", { ...defaultSettings }),
  ];
  return Object.fromEntries(
    records
      .map(([key, record]) => [key, fingerprint(record)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

import { createCalendar, plainDate, type Calendars } from "@redress/domain/calendar";
import {
  defaultOfficeSettings,
  defaultSettings,
  type OfficeSettings,
  type RuleSettings,
  type World,
} from "@redress/domain/world";

/** The shipped calendars without any closure. */
export const shippedCalendars: Calendars = {
  agency: createCalendar({ body: "AGENCY" }),
  state: createCalendar({ body: "STATE" }),
  court: createCalendar({ body: "COURT" }),
};

/** The shipped calendars with whole-day closures of one or more bodies, as ISO days. */
export function calendarsClosedOn(closures: {
  readonly agency?: readonly string[];
  readonly state?: readonly string[];
  readonly court?: readonly string[];
}): Calendars {
  const days = (list: readonly string[] = []) => list.map(plainDate);
  return {
    agency: createCalendar({ body: "AGENCY", closures: days(closures.agency) }),
    state: createCalendar({ body: "STATE", closures: days(closures.state) }),
    court: createCalendar({ body: "COURT", closures: days(closures.court) }),
  };
}

/**
 * An agency closed on Monday, July 6, and Tuesday, July 7, 2026, right after the weekend of July 4: a last day on the
 * Saturday must roll over two weekend days and two closures.
 */
export const closedAfterIndependenceDay: Calendars = calendarsClosedOn({
  agency: ["2026-07-06", "2026-07-07"],
});

/** The world on a day, with the shipped calendars and default settings unless told otherwise. */
export function aWorld(
  today: string,
  changes: {
    readonly calendars?: Calendars;
    readonly settings?: Partial<RuleSettings>;
    readonly office?: Partial<OfficeSettings>;
  } = {},
): World {
  return {
    today: plainDate(today),
    calendars: changes.calendars ?? shippedCalendars,
    settings: { ...defaultSettings, ...changes.settings },
    office: { ...defaultOfficeSettings, ...changes.office },
  };
}

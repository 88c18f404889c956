import type { Calendars } from "../calendar/business-calendar.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { OfficeSettings } from "./agency-settings.ts";
import type { RuleSettings } from "./settings.ts";

/** What counting days needs besides the facts. */
export interface CountingContext {
  readonly calendars: Calendars;
  readonly settings: RuleSettings;
}

/** All that the domain may know of the world outside the record. It cannot tell the time: `today` is given to it. */
export interface World extends CountingContext {
  /** The day in America/Los_Angeles. */
  readonly today: PlainDate;
  /** How the office that has the record works. */
  readonly office: OfficeSettings;
}

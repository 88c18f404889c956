// Legal days, business calendars, and the entries of an office’s calendar.
export {
  type CalendarEntry,
  type CalendarEntryKind,
  entryEffects,
  movesDates,
} from "../src/world/calendar-entry.ts";
export { calendarFrom } from "../src/world/calendar-from.ts";
export { refuseCalendar } from "../src/world/calendar-refusal.ts";
export { checkCalendarEntry } from "../src/world/check-calendar-entry.ts";
export { enterClosureFields, strikeClosureFields } from "../src/world/closure-fields.ts";
export {
  type Calendars,
  addBusinessDays,
  calendarCoverage,
  calendarName,
  createCalendar,
  nextBusinessDay,
  previousBusinessDay,
} from "../src/calendar/business-calendar.ts";
export { type CalendarChange, calendarChange } from "../src/calendar/calendar-change.ts";
export type { CalendarBody } from "../src/calendar/california-holidays.ts";
export { formatDate } from "../src/calendar/format-date.ts";
export {
  type PlainDate,
  addDays,
  compareDates,
  daysBetween,
  isPlainDate,
  parsePlainDate,
  plainDate,
  weekday,
} from "../src/calendar/plain-date.ts";

// Legal days, business calendars, and the entries of an office’s calendar.
export {
  type CalendarEntry,
  type CalendarEntryKind,
  entryEffects,
  movesDates,
} from "../calendar-entries/calendar-entry.ts";
export { calendarFrom } from "../calendar-entries/calendar-from.ts";
export { refuseCalendar } from "../calendar-entries/calendar-refusal.ts";
export { checkCalendarEntry } from "../calendar-entries/check-calendar-entry.ts";
export { enterClosureFields, strikeClosureFields } from "../calendar-entries/closure-fields.ts";
export {
  type Calendars,
  calendarCoverage,
  calendarName,
  createCalendar,
  nextBusinessDay,
  previousBusinessDay,
} from "../calendar/business-calendar.ts";
export { type CalendarChange, calendarChange } from "../calendar/calendar-change.ts";
export type { CalendarBody } from "../calendar/california-holidays.ts";
export { formatDate } from "../calendar/format-date.ts";
export {
  type PlainDate,
  addDays,
  compareDates,
  daysBetween,
  isPlainDate,
  parsePlainDate,
  plainDate,
  weekday,
} from "../calendar/plain-date.ts";

// The decorators of the types below need it before they run.
import "reflect-metadata";

export { CalendarBodyEnum } from "./calendar-body.enum.ts";
export { calendarsOf, standingClosures } from "./calendars.ts";
export { settingsFor } from "./settings/standing-settings.ts";
export type { RecountDependencies } from "./recount/recount-dates-of.ts";
export { recountByRules } from "./recount/recount-by-rules.ts";
export { recountDates, type RecountDatesJob } from "./recount/recount-dates.job.ts";
export { unfinishedRecounts } from "./recount/recount-progress.sql.ts";

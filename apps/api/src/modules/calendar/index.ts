// The decorators of the types below need it before they run.
import "reflect-metadata";

export { CalendarBodyEnum } from "./calendar-body.enum.ts";
export { calendarsOf, standingClosures } from "./calendars.ts";

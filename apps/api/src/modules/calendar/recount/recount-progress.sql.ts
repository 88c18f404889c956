import type { Statement } from "../../../platform/database/database.ts";
import type { RowOf } from "../../../platform/orm/row-of.ts";
import type { CalendarChangeRow } from "../change/calendar-change.entity.ts";

/** A change whose recount is under way. */
export type RecountRow = RowOf<
  CalendarChangeRow,
  | "id"
  | "agencyId"
  | "closureId"
  | "act"
  | "setting"
  | "was"
  | "becomes"
  | "reason"
  | "firstOn"
  | "lastOn"
  | "actorId"
  | "actorName"
  | "recordedAt"
  | "cursor"
  | "startedAt"
>;

/** The change; none when it is finished. */
export const readRecount: Statement<RecountRow, [changeId: string]> = {
  name: "calendar.read-recount",
  text: `select id, agency_id, closure_id, act, setting, was, becomes, reason, first_on, last_on, actor_id, actor_name, recorded_at, cursor, started_at
    from calendar_change where id = $1 and finished_at is null`,
};

/** Begins it, once. */
export const beginRecount: Statement<never, [changeId: string, total: number]> = {
  name: "calendar.begin-recount",
  text: "update calendar_change set started_at = now(), total = $2 where id = $1 and started_at is null",
};

/** Notes a page as done. Brings no row when somebody else was here: two workers do not count one page twice. */
export const noteProgress: Statement<
  { readonly noted: true },
  [changeId: string, from: string | null, to: string, done: number, moved: number]
> = {
  name: "calendar.note-progress",
  text: `update calendar_change set cursor = $3, done = done + $4, moved = moved + $5, failure = null
    where id = $1 and cursor is not distinct from $2 returning true as noted`,
};

/** Ends it. What was handed over in the meantime was not looked at, so the bar ends at its end. */
export const finishRecount: Statement<never, [changeId: string]> = {
  name: "calendar.finish-recount",
  text: `update calendar_change set finished_at = now(), started_at = coalesce(started_at, now()), total = done, failure = null
    where id = $1 and finished_at is null`,
};

/** Notes by its code what stopped it; it is tried again. */
export const noteFailure: Statement<never, [changeId: string, code: string]> = {
  name: "calendar.note-failure",
  text: "update calendar_change set failure = $2 where id = $1 and finished_at is null",
};

/** Changes whose recount has not ended, the oldest first. */
export const unfinishedRecounts: Statement<{ readonly id: string }, []> = {
  name: "calendar.unfinished-recounts",
  text: "select id from calendar_change where finished_at is null order by recorded_at",
};

/** Tells one state of an agency's calendars from another. */
export const calendarStamp: Statement<{ readonly stamp: string }, [agencyId: string]> = {
  name: "calendar.stamp",
  text: "select count(*)::text as stamp from calendar_change where agency_id is null or agency_id = $1",
};

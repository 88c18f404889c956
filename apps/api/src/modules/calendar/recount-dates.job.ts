import { systemScope } from "../../platform/auth/viewer.ts";
import { bind, type Statement, type SystemDatabase } from "../../platform/database/database.ts";

/** The job's payload: the change, and nothing that belongs to a person. */
export interface RecountDatesJob {
  readonly changeId: string;
}

/** What a recount needs from outside this module. */
export interface RecountDependencies {
  readonly database: SystemDatabase;
  /** Goes through the open complaints of an agency, or of all when null, and brings their dates to the calendars of now. */
  readonly recount: (
    agencyId: string | null,
  ) => Promise<{ readonly examined: number; readonly differing: number }>;
}

const begin: Statement<{ readonly agency_id: string | null }, [changeId: string]> = {
  name: "calendar.begin-recount",
  text: `update calendar_change set started_at = coalesce(started_at, now()) where id = $1 and finished_at is null returning agency_id`,
};

const finish: Statement<never, [changeId: string, examined: number, moved: number]> = {
  name: "calendar.finish-recount",
  text: `update calendar_change set finished_at = now(), total = $2, done = $2, moved = $3 where id = $1`,
};

/** Recounts the dates that a change of a calendar moves. Doing it twice changes nothing more. */
export async function recountDates(
  { database, recount }: RecountDependencies,
  { changeId }: RecountDatesJob,
): Promise<void> {
  const [[change]] = await database.write(systemScope, (transaction) =>
    transaction.finish(bind(begin, changeId)),
  );
  if (change === undefined) return;
  const { examined, differing } = await recount(change.agency_id);
  await database.write(systemScope, (transaction) =>
    transaction.finish(bind(finish, changeId, examined, differing)),
  );
}

import { calendarChange, calendarName } from "@redress/domain/calendar";
import {
  affectedBetween,
  recountedDates,
  type AffectedClocks,
  type DatesRecounted,
  type RecountCause,
  type RunningClocks,
  type SettingCause,
} from "@redress/domain/deadlines";
import type { CountingContext } from "@redress/domain/world";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { bind, type SystemDatabase } from "../../../platform/database/database.ts";
import type { JobOutbox } from "../../../platform/jobs/job-outbox.ts";
import type { Units } from "../../../platform/orm/units.ts";
import { recountRecord, type ReadCalendars } from "../../../record/recount-record.ts";
import { calendarsOf } from "../calendars.ts";
import { countedChange } from "../change/closure-effect.ts";
import { OfficeClosureEntity, type OfficeClosure } from "../closures/office-closure.entity.ts";
import { settingIn, withSetting } from "../settings/standing-settings.ts";
import { clocksOf, type TouchedRow } from "./clocks.read.sql.ts";
import type { CountedKind } from "./counted-kinds.ts";
import { calendarStamp, type RecountRow } from "./recount-progress.sql.ts";

/** What a recount needs. */
export interface RecountDependencies {
  readonly database: SystemDatabase;
  readonly units: Pick<Units, "of">;
  readonly jobs: JobOutbox;
  /** The calendars of an agency as they are now, read anew. */
  readonly context: (agencyId: string) => Promise<CountingContext>;
  /** Milliseconds after which a slice ends, so that no job runs long; 15 s unless given. */
  readonly sliceMs?: number;
}

/** What a change does to one record, and by which entry or setting. */
interface Changed {
  readonly affects: (clocks: RunningClocks, context: CountingContext) => AffectedClocks | undefined;
  readonly cause: RecountCause | SettingCause;
}

/** A recount under way. */
export interface Recount extends RecountDependencies, Changed {
  readonly row: RecountRow;
  /** Calendars by the agency that holds a record, read once for a slice. */
  readonly calendars: Map<string, Promise<ReadCalendars>>;
}

/** What a change does: that of a setting, or of the calendar by what else stood at its instant, without and with its entry. */
export async function changeOf(units: Pick<Units, "of">, row: RecountRow): Promise<Changed> {
  const { agency_id: agencyId, closure_id: closureId, act } = row;
  if (act === "SET") return settingChanged(row);
  const unit = units.of({ kind: agencyId === null ? "STATE" : "AGENCY", agencyId });
  const entries = await unit.read((em) => em.find(OfficeClosureEntity, { agencyId }));
  const closure = entries.find(({ id }) => id === closureId);
  if (closure === undefined) throw new Error("A change of a calendar names an entry that does not exist.");
  const at = Date.parse(row.recorded_at);
  const stood = ({ id, recordedAt, struckAt }: OfficeClosure) =>
    id !== closureId && recordedAt.getTime() < at && (!struckAt || struckAt.getTime() > at);
  const others = entries.filter(stood);
  const both = [others, [...others, closure]] as const;
  const [before, after] = (act === "ENTERED" ? both : both.toReversed()).map(
    (rows) => calendarsOf(rows)[calendarName[closure.body]],
  );
  if (before === undefined || after === undefined) throw new Error("A change has two sides.");
  const cause: RecountCause = {
    changeId: row.id,
    act,
    body: closure.body,
    entry: closure.kind,
    fromOn: closure.fromOn,
    throughOn: closure.throughOn ?? null,
    reason: act === "ENTERED" ? closure.reason : (closure.struckReason ?? ""),
  };
  return { affects: countedChange(calendarChange(before, after)).affects, cause };
}

function settingChanged({ id: changeId, setting, was, becomes, reason }: RecountRow): Changed {
  if (setting === null || was === null || becomes === null)
    throw new Error("A change of a setting says which and how.");
  return {
    // Where the agency has set its own, the Department's changes nothing.
    affects: (clocks, context) =>
      settingIn(context, setting) === becomes
        ? affectedBetween(withSetting(context, setting, was), context, [clocks])[0]
        : undefined,
    cause: { changeId, act: "SET", setting, was, becomes, reason: reason ?? "" },
  };
}

/** Whether a date of one record moved. */
export async function recountDatesOf(
  counted: CountedKind,
  recount: Recount,
  row: TouchedRow,
): Promise<boolean> {
  for (;;) {
    const calendars = await calendarsFor(recount, row.holder_id);
    if (eventOf(recount, clocksOf(counted, row), calendars.context) === null) return false;
    const outcome = await recountRecord(counted.kind, recount, {
      viewer: actorOf(recount.row, row.holder_id),
      clientMutationId: `recount ${recount.row.id} ${row.id}`,
      fingerprint: recount.row.id,
      recordId: row.id,
      holderId: row.holder_id,
      calendars,
      tell: (facts) => eventOf(recount, clocksOf(counted, { ...row, facts }), calendars.context),
    });
    if (outcome !== "STALE") return outcome === "RECOUNTED" || outcome === "REPEATED";
    recount.calendars.clear();
  }
}

function eventOf(
  { affects, cause }: Recount,
  clocks: RunningClocks,
  context: CountingContext,
): DatesRecounted | null {
  const affected = affects(clocks, context);
  return affected === undefined
    ? null
    : { kind: "DatesRecounted", ...cause, dates: recountedDates(affected) };
}

/** Whoever made the change, acting on the records of the agency that holds them. */
function actorOf({ actor_id: id, actor_name: name }: RecountRow, holderId: string): Viewer {
  return { kind: "STAFF", id, role: "ADMINISTRATOR", name, agencyId: holderId, scopes: [], sessionId: null };
}

/** The calendars of an agency, read once for as long as they are kept. */
export function calendarsFor(
  { calendars, database, context }: Pick<Recount, "calendars" | "context" | "database">,
  holderId: string,
): Promise<ReadCalendars> {
  let read = calendars.get(holderId);
  if (read === undefined) {
    const stampNow = bind(calendarStamp, holderId);
    // The stamp first: a change that comes in between is noticed, whichever the calendars hold.
    read = database.read({ kind: "AGENCY", agencyId: holderId }, stampNow).then(async ([[now]]) => ({
      stamp: now?.stamp ?? "",
      stampNow,
      context: await context(holderId),
    }));
    calendars.set(holderId, read);
  }
  return read;
}

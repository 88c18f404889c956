import { systemScope } from "../../../platform/auth/viewer.ts";
import { bind } from "../../../platform/database/database.ts";
import {
  touchedClocks,
  touchedTotal,
  walkStart,
  type TouchedDays,
  type WalkPlace,
} from "../../complaint/index.ts";
import { changeOf, recountComplaint, type Recount, type RecountDependencies } from "./recount-complaint.ts";
import {
  beginRecount,
  finishRecount,
  noteFailure,
  noteProgress,
  readRecount,
  type RecountRow,
} from "./recount-progress.sql.ts";

/** The job's payload: the change, and nothing that belongs to a person. */
export interface RecountDatesJob {
  readonly changeId: string;
}

/** One page of complaints between two notes of progress. */
const pageSize = 100;
const defaultSliceMs = 15_000;
/** How long a process may have counted by the old calendar after a change was committed. */
const latenessMs = 5_000;

/** MORE: the slice is over, and more is left. ELSEWHERE: another worker is at work on the same change, and goes on. */
export type SliceEnd = "DONE" | "MORE" | "ELSEWHERE";

/**
 * Recounts the dates that a change of a calendar moves, complaint by complaint, each in a transaction of its own with an
 * event that tells what moved. Takes up where it stopped, after a crash or a restart too; doing a complaint twice
 * changes nothing.
 *
 * @throws what stopped it, after its code was noted with the change; the queue tries again.
 */
export async function recountDates(
  dependencies: RecountDependencies,
  { changeId }: RecountDatesJob,
): Promise<SliceEnd> {
  const { database } = dependencies;
  try {
    const [[row]] = await database.read(systemScope, bind(readRecount, changeId));
    if (row === undefined) return "DONE";
    const end = await walk(dependencies, row);
    if (end === "DONE") await database.write(systemScope, (to) => to.finish(bind(finishRecount, changeId)));
    return end;
  } catch (error) {
    const { code, name } = error as { readonly code?: string; readonly name?: string };
    await database
      .write(systemScope, (to) => to.finish(bind(noteFailure, changeId, code ?? name ?? "Error")))
      .catch(() => undefined);
    throw error;
  }
}

async function walk(dependencies: RecountDependencies, row: RecountRow): Promise<SliceEnd> {
  const days = daysOf(row);
  // An entry that closes a branch, or a day that was closed anyway, moves nothing.
  if (days === null) return "DONE";
  await begin(dependencies, row, days);
  const changed = await changeOf(dependencies.units, row);
  const recount: Recount = { ...dependencies, ...changed, row, calendars: new Map() };
  const until = performance.now() + (dependencies.sliceMs ?? defaultSliceMs);
  for (let cursor = row.cursor; ;) {
    const next = await recountPage(recount, days, cursor);
    if (typeof next === "string") return next;
    if (performance.now() >= until) return "MORE";
    ({ cursor } = next);
  }
}

function daysOf({
  agency_id: agencyId,
  first_on: firstOn,
  last_on: lastOn,
  recorded_at,
}: RecountRow): TouchedDays | null {
  if (firstOn === null || lastOn === null) return null;
  const recordedUntil = new Date(Date.parse(recorded_at) + latenessMs).toISOString();
  return { agencyId, firstOn, lastOn, recordedUntil };
}

async function begin({ database }: RecountDependencies, row: RecountRow, days: TouchedDays): Promise<void> {
  if (row.started_at !== null) return;
  const [[counted]] = await database.read(systemScope, touchedTotal(days));
  await database.write(systemScope, (to) => to.finish(bind(beginRecount, row.id, counted?.total ?? 0)));
}

/** Recounts a page and notes it; where the next one begins. */
async function recountPage(
  recount: Recount,
  days: TouchedDays,
  cursor: string | null,
): Promise<{ readonly cursor: string } | "DONE" | "ELSEWHERE"> {
  const { database, row } = recount;
  const [rows] = await database.read(systemScope, touchedClocks(days, placeOf(cursor), pageSize));
  const last = rows.at(-1);
  if (last === undefined) return "DONE";
  let moved = 0;
  for (const complaint of rows) if (await recountComplaint(recount, complaint)) moved += 1;
  const next = `${last.received_on} ${last.id}`;
  const [[noted]] = await database.write(systemScope, (to) =>
    to.finish(bind(noteProgress, row.id, cursor, next, rows.length, moved)),
  );
  if (noted === undefined) return "ELSEWHERE";
  return rows.length < pageSize ? "DONE" : { cursor: next };
}

function placeOf(cursor: string | null): WalkPlace {
  const [receivedOn, id] = cursor?.split(" ") ?? [];
  return receivedOn === undefined || id === undefined ? walkStart : { receivedOn, id };
}

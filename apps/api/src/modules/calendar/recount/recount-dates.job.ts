import { systemScope } from "../../../platform/auth/viewer.ts";
import { bind } from "../../../platform/database/database.ts";
import {
  touchedClocks,
  touchedTotal,
  walkStart,
  type TouchedDays,
  type WalkPlace,
} from "./clocks.read.sql.ts";
import { countedKinds, kindsOfSetting, type CountedKind } from "./counted-kinds.ts";
import { changeOf, recountDatesOf, type Recount, type RecountDependencies } from "./recount-dates-of.ts";
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

/** One page of records between two notes of progress. */
const pageSize = 100;
const defaultSliceMs = 15_000;
/** How long a process may have counted by the old calendar after a change was committed. */
const latenessMs = 5_000;

/** MORE: the slice is over, and more is left. ELSEWHERE: another worker is at work on the same change, and goes on. */
export type SliceEnd = "DONE" | "MORE" | "ELSEWHERE";

/**
 * Recounts the dates that a change of a calendar moves, record by record and kind by kind, each in a transaction of its own
 * with an event that tells what moved. Takes up where it stopped, after a crash or a restart too; doing a record twice
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
  let total = 0;
  for (const counted of kindsOf(row)) {
    const [[found]] = await database.read(systemScope, touchedTotal(counted, days));
    total += Number(found?.total ?? 0);
  }
  await database.write(systemScope, (to) => to.finish(bind(beginRecount, row.id, total)));
}

function kindsOf({ setting }: RecountRow): readonly CountedKind[] {
  return setting === null ? countedKinds : kindsOfSetting(setting);
}

/** Recounts a page and notes it; where the next one begins. */
async function recountPage(
  recount: Recount,
  days: TouchedDays,
  cursor: string | null,
): Promise<{ readonly cursor: string } | "DONE" | "ELSEWHERE"> {
  const { database, row } = recount;
  const kinds = kindsOf(row);
  const { at, place } = placeOf(kinds, cursor);
  const counted = kinds[at];
  if (counted === undefined) return "DONE";
  const [rows] = await database.read(systemScope, touchedClocks(counted, days, place, pageSize));
  let moved = 0;
  for (const one of rows) if (await recountDatesOf(counted, recount, one)) moved += 1;
  const last = rows.length < pageSize ? undefined : rows.at(-1);
  const following = kinds[at + 1];
  // A page that is not full was the kind's last.
  const next =
    last !== undefined
      ? cursorOf(counted, { receivedOn: last.received_on, id: last.id })
      : cursorOf(following, walkStart);
  const [[noted]] = await database.write(systemScope, (to) =>
    to.finish(bind(noteProgress, row.id, cursor, next, rows.length, moved)),
  );
  if (noted === undefined) return "ELSEWHERE";
  return last === undefined && following === undefined ? "DONE" : { cursor: next };
}

/** A place among the records of a kind; after the last kind, where there is nothing more. */
function cursorOf(counted: CountedKind | undefined, { receivedOn, id }: WalkPlace): string {
  return [receivedOn, id, counted?.kind.name ?? "END"].join(" ");
}

function placeOf(
  kinds: readonly CountedKind[],
  cursor: string | null,
): { readonly at: number; readonly place: WalkPlace } {
  const [receivedOn, id, name] = cursor?.split(" ") ?? [];
  if (receivedOn === undefined || id === undefined) return { at: 0, place: walkStart };
  // Cursors once named no kind: complaints were the only one.
  const at = name === undefined ? 0 : kinds.findIndex(({ kind }) => kind.name === name);
  return { at: at === -1 ? kinds.length : at, place: { receivedOn, id } };
}

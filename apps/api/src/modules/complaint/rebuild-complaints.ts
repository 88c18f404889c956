import type { CountingContext } from "@redress/domain";
import { systemScope as system } from "../../platform/auth/viewer.ts";
import { bind, type Statement, type SystemDatabase } from "../../platform/database/database.ts";
import { syncDeadlines, type DeadlineColumns } from "../deadline/index.ts";
import { recordColumns, recordValues, standingColumns, standingValues } from "./complaint-row.ts";
import {
  differencesOf,
  foldHistory,
  rowOfHistory,
  type FoldedHistory,
  type HistoryEvent,
} from "./fold-history.ts";

const batchSize = 200;

interface StoredComplaint {
  readonly id: string;
  readonly agency_id: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly deadlines: readonly DeadlineColumns[] | null;
  readonly events: readonly HistoryEvent[] | null;
}

const readBatch: Statement<StoredComplaint, [after: string, openOnly: boolean, limit: number]> = {
  name: "read-histories",
  text: `select c.id, c.agency_id, to_jsonb(c) as columns,
      (select jsonb_agg(to_jsonb(d) - 'complaint_id' - 'agency_id') from deadline d where d.complaint_id = c.id) as deadlines,
      (select jsonb_agg(jsonb_build_object('sequence', e.sequence, 'recorded_at', e.recorded_at, 'data', e.data) order by e.sequence)
        from complaint_event e where e.complaint_id = c.id) as events
    from complaint c where c.id > $1 and (c.is_open or not $2) order by c.id limit $3`,
};

const firstRecord = 6;
const firstStanding = firstRecord + recordColumns.length;

const restore: Statement<never> = {
  name: "restore-complaint",
  text: `update complaint set number = $2, version = $3, recorded_at = $4, changed_at = $5,
      ${[...recordColumns, ...standingColumns].map((name, index) => `${name} = $${firstRecord + index}`).join(", ")}
    where id = $1`,
};

/** A complaint whose row or deadlines are not what its history and the law give. */
export interface Difference {
  readonly complaintId: string;
  readonly agencyId: string;
  /** Names of columns and rules; no values. */
  readonly what: readonly string[];
}

/** What to look at, and whether to mend it. */
export interface RebuildOrder {
  readonly database: SystemDatabase;
  /** The calendars and settings of an agency. */
  readonly context: (agencyId: string) => Promise<CountingContext>;
  readonly openOnly: boolean;
  /** Rewrites rows and deadlines that differ; without it nothing is changed. */
  readonly write: boolean;
  readonly onDifference: (difference: Difference) => void | Promise<void>;
}

/**
 * Folds the history of every complaint and compares the result with its row and its deadlines: the proof that the
 * events are the truth and the rows a copy.
 *
 * @returns how many complaints were looked at and how many differed.
 */
export async function rebuildComplaints(
  order: RebuildOrder,
): Promise<{ examined: number; differing: number }> {
  let after = "00000000-0000-0000-0000-000000000000";
  let examined = 0;
  let differing = 0;
  for (;;) {
    const [batch] = await order.database.read(system, bind(readBatch, after, order.openOnly, batchSize));
    for (const stored of batch) if (await differs(order, stored)) differing += 1;
    examined += batch.length;
    const last = batch.at(-1);
    if (!last || batch.length < batchSize) return { examined, differing };
    after = last.id;
  }
}

async function differs(order: RebuildOrder, stored: StoredComplaint): Promise<boolean> {
  const context = await order.context(stored.agency_id);
  const history = foldHistory(stored.events ?? []);
  const expected = rowOfHistory(history, context);
  const what = differencesOf({ columns: stored.columns, deadlines: stored.deadlines ?? [] }, expected);
  if (what.length === 0) return false;
  await order.onDifference({ complaintId: stored.id, agencyId: stored.agency_id, what });
  if (order.write) await restoreRow(order.database, stored, history, context);
  return true;
}

async function restoreRow(
  database: SystemDatabase,
  stored: StoredComplaint,
  history: FoldedHistory,
  context: CountingContext,
): Promise<void> {
  const { readings } = rowOfHistory(history, context);
  const values = [
    history.record.number,
    history.version,
    history.recordedAt,
    history.changedAt,
    ...recordValues(history.record),
    ...standingValues(history.facts, readings.columns),
  ];
  if (values.length !== firstStanding + standingColumns.length - 2)
    throw new Error("The restore statement and its values do not agree.");
  await database.write(system, (transaction) =>
    transaction.finish(
      bind(restore, stored.id, ...values),
      syncDeadlines(stored.id, stored.agency_id, readings.deadlines),
    ),
  );
}

import type { Deadline } from "@redress/domain/deadlines";
import type { FlagOfNamed } from "@redress/domain/tasks";
import type { CountingContext } from "@redress/domain/world";
import { systemScope as system } from "../../platform/auth/viewer.ts";
import { bind, type Statement, type SystemDatabase } from "../../platform/database/database.ts";
import { syncDeadlines, type DeadlineColumns } from "../deadlines/sync-deadlines.ts";
import { flagsOfNamed } from "../people/flags-of-named.ts";
import type { Particulars } from "../people/particulars.ts";
import type { KindTypes } from "../kind-declaration.ts";
import type { RecordKind } from "../record-kind.ts";
import { syncSearchKeys } from "../search/sync-search-keys.ts";
import { syncTasks } from "../tasks/sync-tasks.ts";
import { differencesOf, expectedRow, type ExpectedRow, type StoredTask } from "./expected-row.ts";
import { foldHistory, requireWhole, type HistoryEvent } from "./fold-history.ts";

const batchSize = 200;

interface StoredRecord<Types extends KindTypes> {
  readonly id: string;
  readonly birth_agency_id: string;
  readonly number: string;
  readonly holder_id: string;
  readonly receiver_id: string | null;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly deadlines: readonly DeadlineColumns[] | null;
  readonly tasks: readonly StoredTask[] | null;
  readonly flags: readonly FlagOfNamed[];
  readonly keys: readonly string[];
  readonly events: readonly HistoryEvent<Types>[] | null;
  readonly persons: Readonly<Record<string, Particulars>> | null;
}

/** The rows of a kind with all that they are made from. */
function batchOf<Types extends KindTypes>({
  table,
}: RecordKind<Types>): Statement<StoredRecord<Types>, [after: string, openOnly: boolean, limit: number]> {
  return {
    name: `read-histories-of-${table}`,
    text: `select r.id, r.birth_agency_id, r.number, r.holder_id, r.receiver_id, to_jsonb(c) || jsonb_build_object('sender_id', r.sender_id, 'person_ids', r.person_ids) as columns,
        (select jsonb_agg(to_jsonb(d) - 'record_id' - 'birth_agency_id' - 'holder_id' - 'receiver_id') from deadline d where d.record_id = c.id) as deadlines,
        (select jsonb_agg(jsonb_build_object('declaration', t.declaration, 'role', t.role, 'assignee_id', t.assignee_id, 'opens_on', t.opens_on,
          'due_on', t.due_on, 'mentions', t.mentions, 'status', t.status, 'is_given', t.is_given)) from task t where t.record_id = c.id and t.origin = 'FACTS') as tasks,
        ${flagsOfNamed("c.id")} as flags,
        array(select k.key from search_key k where k.record_id = c.id order by k.key) as keys,
        (select jsonb_agg(jsonb_build_object('sequence', e.sequence, 'recorded_at', e.recorded_at, 'data', e.data) order by e.sequence)
          from record_event e where e.record_id = c.id) as events,
        (select jsonb_object_agg(p.id, coalesce(j.particulars, p.particulars)) from person p left join person j on j.id = p.joined_into
          where p.id = any(r.person_ids)) as persons
      from ${table} c join record r on r.id = c.id
      where c.id > $1 and (c.is_open or not $2) order by c.id limit $3`,
  };
}

/** A record whose row or deadlines are not what its stream and the law give. */
export interface Difference {
  /** The concept's table. */
  readonly table: string;
  readonly recordId: string;
  readonly agencyId: string;
  readonly birthAgencyId: string;
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
  /** Told after a record was rewritten, with its dates before and after. */
  readonly onRewritten?: (rewritten: Rewritten) => Promise<void>;
}

/** A record that was rewritten. */
export interface Rewritten {
  readonly recordId: string;
  readonly holderId: string;
  /** The dates that stood in its row, by rule. */
  readonly counted: Readonly<Record<string, string>>;
  readonly deadlines: readonly Deadline[];
}

/** How many records were looked at, and how many differed. */
export interface RebuildOutcome {
  readonly examined: number;
  readonly differing: number;
}

/**
 * Folds the stream of every record of a kind and compares the result with its row and its deadlines: the proof that the
 * events are the truth and the rows a copy.
 */
export async function rebuildRecords<Types extends KindTypes>(
  kind: RecordKind<Types>,
  order: RebuildOrder,
): Promise<RebuildOutcome> {
  const readBatch = batchOf(kind);
  let after = "00000000-0000-0000-0000-000000000000";
  let examined = 0;
  let differing = 0;
  for (;;) {
    const [batch] = await order.database.read(system, bind(readBatch, after, order.openOnly, batchSize));
    for (const stored of batch) if (await differs(kind, order, stored)) differing += 1;
    examined += batch.length;
    const last = batch.at(-1);
    if (!last || batch.length < batchSize) return { examined, differing };
    after = last.id;
  }
}

async function differs<Types extends KindTypes>(
  kind: RecordKind<Types>,
  order: RebuildOrder,
  stored: StoredRecord<Types>,
): Promise<boolean> {
  const { number, birth_agency_id: birthAgencyId } = stored;
  requireWhole(stored.events ?? []);
  const history = foldHistory(kind, stored.events ?? []);
  const context = await order.context(kind.handsOf(history.facts, birthAgencyId).holder);
  const persons = new Map(Object.entries(stored.persons ?? {}));
  const expected = expectedRow(
    kind,
    history,
    { number, birthAgencyId },
    { persons, flags: stored.flags },
    context,
  );
  const { columns, deadlines, keys } = stored;
  const what = differencesOf(
    { columns, deadlines: deadlines ?? [], tasks: stored.tasks ?? [], keys },
    expected,
  );
  if (what.length === 0) return false;
  const difference = { recordId: stored.id, agencyId: stored.holder_id, birthAgencyId, what };
  await order.onDifference({ table: kind.table, ...difference });
  if (!order.write) return true;
  await restore(kind, order.database, stored, expected);
  await order.onRewritten?.({
    recordId: stored.id,
    holderId: stored.holder_id,
    counted: Object.fromEntries((deadlines ?? []).map(({ rule_id, due_on }) => [rule_id, due_on])),
    deadlines: expected.standing.deadlines,
  });
  return true;
}

async function restore<Types extends KindTypes>(
  kind: RecordKind<Types>,
  database: SystemDatabase,
  stored: StoredRecord<Types>,
  expected: ExpectedRow<Types>,
): Promise<void> {
  // The record's own columns move with the hands, in a step and never by mending.
  const { person_ids: _, sender_id: __, ...columns } = expected.columns;
  const names = Object.keys(columns);
  const statement: Statement<never> = {
    name: `restore-${kind.table}`,
    text: `update ${kind.table} set ${names.map((name, index) => `${name} = $${index + 2}`).join(", ")} where id = $1`,
  };
  const values = names.map((name) => {
    const value = columns[name];
    return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
  });
  const held = {
    recordId: stored.id,
    birthAgencyId: stored.birth_agency_id,
    holderId: stored.holder_id,
    receiverId: stored.receiver_id,
  };
  await database.write(system, (transaction) =>
    transaction.finish(
      bind(statement, stored.id, ...values),
      syncDeadlines(held, expected.standing.deadlines),
      syncTasks(held, kind.tasksOf(expected.standing, stored.flags), null),
      syncSearchKeys(held, expected.keys),
    ),
  );
}

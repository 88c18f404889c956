import { isDeepStrictEqual } from "node:util";
import type { FlagOfNamed, TaskStatus } from "@redress/domain/tasks";
import type { CountingContext } from "@redress/domain/world";
import { deadlineColumnsOf, type DeadlineColumns } from "../deadlines/sync-deadlines.ts";
import { handColumnsOf } from "../hands/hand-columns.ts";
import { projected } from "../kind-statements.ts";
import { whoIs } from "../people/write-persons.ts";
import type { Particulars } from "../people/particulars.ts";
import { keysOfRecord } from "../../platform/search/keys-of-record.ts";
import { personIdsOf, type KindTypes, type Standing } from "../kind-declaration.ts";
import type { RecordKind } from "../record-kind.ts";
import { taskColumnsOf, type TaskColumns } from "../tasks/sync-tasks.ts";
import type { FoldedHistory } from "./fold-history.ts";

/** A task that follows from the facts, as it stands. */
export interface StoredTask extends TaskColumns {
  readonly status: TaskStatus;
  readonly is_given: boolean;
}

/** A row, its deadlines, its tasks, its search keys and the record's own columns, as they stand or as they should. */
export interface StoredRow {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly deadlines: readonly DeadlineColumns[];
  readonly tasks: readonly TaskColumns[];
  readonly keys: readonly string[];
}

/** What a folded stream gives, and the persons whom it names. */
export interface ExpectedRow<Types extends KindTypes> extends StoredRow {
  readonly standing: Standing<Types>;
}

/** Whom a record names. */
interface NamedInRow {
  readonly persons: ReadonlyMap<string, Particulars>;
  readonly flags: readonly FlagOfNamed[];
}

/** The row, the deadlines and the tasks that a folded stream, the persons named and the law of today's rulebook give. */
export function expectedRow<Types extends KindTypes>(
  kind: RecordKind<Types>,
  history: FoldedHistory<Types>,
  record: { readonly number: string; readonly birthAgencyId: string },
  { persons, flags }: NamedInRow,
  context: CountingContext,
): ExpectedRow<Types> {
  const { facts, registration } = history;
  const deadlines = kind.deadlinesOf(facts, context);
  const standing = { facts, registration, deadlines, context };
  const { holderId, senderId, receiverId } = handColumnsOf(kind.handsOf(facts, record.birthAgencyId));
  const person = (id: string) => whoIs(persons, id);
  return {
    standing,
    deadlines: deadlines.map(deadlineColumnsOf),
    tasks: kind.tasksOf(standing, flags).map(taskColumnsOf),
    keys: keysOfRecord(kind.searchable({ registration, person })),
    columns: {
      number: record.number,
      version: history.version,
      recorded_at: history.recordedAt,
      changed_at: history.changedAt,
      holder_id: holderId,
      sender_id: senderId,
      receiver_id: receiverId,
      person_ids: personIdsOf(kind, registration),
      facts,
      registration,
      ...projected(kind.projection, standing, person),
    },
  };
}

/** Through JSON and back, as the database does it: what is undefined is gone. */
function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/**
 * Names what differs between a stored row and the one it should be: "next_due_on", "deadline written-resolution", "task day-31-advice".
 * Names only, never values: the list goes into logs.
 */
export function differencesOf(
  stored: Omit<StoredRow, "tasks"> & { readonly tasks: readonly StoredTask[] },
  expected: StoredRow,
): string[] {
  const columns = Object.keys(expected.columns).filter(
    (name) => !isDeepStrictEqual(plain(stored.columns[name]), plain(expected.columns[name])),
  );
  const has = new Map(stored.deadlines.map((deadline) => [deadline.rule_id, plain(deadline)]));
  const should = new Map(expected.deadlines.map((deadline) => [deadline.rule_id, plain(deadline)]));
  const rules = [...new Set([...has.keys(), ...should.keys()])].filter(
    (rule) => !isDeepStrictEqual(has.get(rule), should.get(rule)),
  );
  const keys = isDeepStrictEqual(stored.keys.toSorted(), expected.keys) ? [] : ["search_key"];
  return [
    ...columns,
    ...keys,
    ...rules.map((rule) => `deadline ${rule}`),
    ...tasksThatDiffer(stored.tasks, expected.tasks).map((task) => `task ${task}`),
  ];
}

/** What a person has done or cancelled stays, whatever follows from the facts; to whom a person gave one does, too. */
function tasksThatDiffer(stored: readonly StoredTask[], expected: readonly TaskColumns[]): string[] {
  const should = new Map(expected.map((task) => [task.declaration, task]));
  const has = new Map(stored.map((task) => [task.declaration, task]));
  const names = [...new Set([...should.keys(), ...has.keys()])].filter((name) => name !== null);
  return names.filter((name) => {
    const [wanted, there] = [should.get(name), has.get(name)];
    if (there === undefined) return true;
    const { status, is_given, ...columns } = there;
    if (status === "DONE" || status === "CANCELLED") return false;
    if (wanted === undefined || status === "ENDED") return (wanted === undefined) === (status === "OPEN");
    return !isDeepStrictEqual(
      plain(columns),
      plain(is_given ? { ...wanted, assignee_id: columns.assignee_id } : wanted),
    );
  });
}

import { isDeepStrictEqual } from "node:util";
import { evolveAll, type ComplaintFacts, type CountingContext } from "@redress/domain";
import { deadlineColumnsOf, type DeadlineColumns } from "../deadline/index.ts";
import { factColumnsOf, readingsOf, type Readings } from "./complaint.facts.ts";
import { recordColumns, recordColumnsOf, standingColumns } from "./complaint-row.ts";
import type { ReceivedRecord, StoredEvent } from "./stored-event.ts";

/** One event of a history as it is read back, the oldest first. */
export interface HistoryEvent {
  readonly sequence: number;
  readonly recorded_at: string;
  readonly data: StoredEvent;
}

/** What a whole history gives. */
export interface FoldedHistory {
  readonly facts: ComplaintFacts;
  readonly record: ReceivedRecord;
  readonly version: number;
  /** When the first and the last event were written down. */
  readonly recordedAt: string;
  readonly changedAt: string;
}

/** Folds a history. Throws when it is broken: no receipt at its beginning, or a number missing in its sequence. */
export function foldHistory(events: readonly HistoryEvent[]): FoldedHistory {
  const first = events[0];
  const last = events.at(-1);
  if (!first?.data.record || !last)
    throw new Error("A history begins with a ComplaintReceived that carries the record.");
  for (const [index, event] of events.entries()) {
    if (event.sequence !== index + 1) throw new Error(`A history lacks its event ${index + 1}.`);
  }
  const facts = evolveAll(events.map((event) => event.data.event));
  return {
    facts,
    record: first.data.record,
    version: last.sequence,
    recordedAt: first.recorded_at,
    changedAt: last.recorded_at,
  };
}

/** A row and its deadlines as they stand or as they should. */
export interface StandingRow {
  readonly columns: Readonly<Record<string, unknown>>;
  readonly deadlines: readonly DeadlineColumns[];
}

/** The row and the deadlines that a folded history and the law of today's rulebook give. */
export function rowOfHistory(
  history: FoldedHistory,
  context: CountingContext,
): StandingRow & { readonly readings: Readings } {
  const readings = readingsOf(history.facts, context);
  const columns = {
    number: history.record.number,
    version: history.version,
    recorded_at: history.recordedAt,
    changed_at: history.changedAt,
    ...recordColumnsOf(history.record),
    ...factColumnsOf(history.facts),
    ...readings.columns,
  };
  return { columns, deadlines: readings.deadlines.map(deadlineColumnsOf), readings };
}

const comparedColumns = [
  "number",
  "version",
  "recorded_at",
  "changed_at",
  ...recordColumns,
  ...standingColumns,
] as const;

/** Through JSON and back, as the database does it: what is undefined is gone. */
function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/**
 * Names what differs between a stored row and the one it should be: "next_due_on", "deadline written-resolution".
 * Names only, never values: the list goes into logs.
 */
export function differencesOf(stored: StandingRow, expected: StandingRow): string[] {
  const columns = comparedColumns.filter(
    (name) => !isDeepStrictEqual(plain(stored.columns[name]), plain(expected.columns[name])),
  );
  const has = new Map(stored.deadlines.map((deadline) => [deadline.rule_id, plain(deadline)]));
  const should = new Map(expected.deadlines.map((deadline) => [deadline.rule_id, plain(deadline)]));
  const rules = [...new Set([...has.keys(), ...should.keys()])].filter(
    (rule) => !isDeepStrictEqual(has.get(rule), should.get(rule)),
  );
  return [...columns, ...rules.map((rule) => `deadline ${rule}`)];
}

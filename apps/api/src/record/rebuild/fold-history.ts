import type { KindTypes } from "../kind-declaration.ts";
import type { RecordKind } from "../record-kind.ts";
import type { StoredEvent } from "../stream/stored-event.ts";

/** One event of a stream as it is read back, the oldest first. */
export interface HistoryEvent<Types extends KindTypes = KindTypes> {
  readonly sequence: number;
  readonly recorded_at: string;
  readonly data: StoredEvent<Types["event"], Types["registration"]>;
}

/** What a whole stream gives. */
export interface FoldedHistory<Types extends KindTypes> {
  readonly facts: Types["facts"];
  readonly registration: Types["registration"];
  readonly version: number;
  /** When the first and the last event were written down. */
  readonly recordedAt: string;
  readonly changedAt: string;
}

/** Throws when a stream lacks one of its events. */
export function requireWhole(events: readonly HistoryEvent[]): void {
  for (const [index, { sequence }] of events.entries()) {
    if (sequence !== index + 1) throw new Error(`A stream lacks its event ${index + 1}.`);
  }
}

/** Folds a stream, or as much of it as a former holder has. Throws when nothing is registered at its beginning. */
export function foldHistory<Types extends KindTypes>(
  { evolve }: Pick<RecordKind<Types>, "evolve">,
  events: readonly HistoryEvent<Types>[],
): FoldedHistory<Types> {
  const [first, last] = [events[0], events.at(-1)];
  if (!first?.data.registration || !last)
    throw new Error("A stream begins with an event that carries its registration.");
  const facts = events.reduce<Types["facts"] | null>((before, { data }) => evolve(before, data.event), null);
  return {
    facts: facts as Types["facts"],
    registration: Object.assign({}, ...events.map(({ data }) => data.registration)) as Types["registration"],
    version: last.sequence,
    recordedAt: first.recorded_at,
    changedAt: last.recorded_at,
  };
}

import type { DayNumber } from "../../calendar/day-number.ts";
import { toDayNumber, type PlainDate } from "../../calendar/plain-date.ts";

/** No day: the slot's fact is not known. Day numbers are never negative. */
export const unknown = -1;

/** Dates that are read together out of one part of the facts, each into its slot. */
export interface SlotGroup {
  /** Where in the part they stand; undefined when none of them can be known. */
  readonly heldIn: (part: never) => unknown;
  readonly reads: readonly { readonly slot: number; readonly read: (held: never) => PlainDate | undefined }[];
}

/** The dates of one part of the facts. */
export interface SlotPart<Facts> {
  readonly part: keyof Facts;
  readonly groups: readonly SlotGroup[];
}

/**
 * The known dates of a list of facts as integers, one slot a fact. Filled and read within one synchronous call, so one is
 * enough for all of them.
 */
export class KnownDays<Facts> {
  readonly #days: Int32Array;
  readonly #parts: readonly SlotPart<Facts>[];

  /** Knows so many facts, read out of these parts. */
  constructor(count: number, parts: readonly SlotPart<Facts>[]) {
    this.#days = new Int32Array(count);
    this.#parts = parts;
  }

  /** Reads every date that is given into its slot. Returns the parts that are there, a bit each: 1 for the first. */
  fill(facts: Facts): number {
    this.#days.fill(unknown);
    let present = 0;
    let bit = 1;
    for (const { part, groups } of this.#parts) {
      const given = facts[part];
      if (given !== undefined) {
        present |= bit;
        this.#read(given as never, groups);
      }
      bit <<= 1;
    }
    return present;
  }

  #read(given: never, groups: readonly SlotGroup[]): void {
    for (const { heldIn, reads } of groups) {
      const held = heldIn(given);
      if (held === undefined) continue;
      for (const { slot, read } of reads) {
        const date = read(held as never);
        if (date !== undefined) this.#days[slot] = toDayNumber(date);
      }
    }
  }

  /** The day in a slot, or `unknown`. */
  day(slot: number): DayNumber {
    return this.#days[slot] ?? unknown;
  }

  /** Keeps a day that a rule worked out, for the rules that run from it. */
  set(slot: number, day: DayNumber): void {
    if (slot !== unknown) this.#days[slot] = day;
  }

  /** The first known day of several slots, or `unknown`. */
  first(of: readonly number[]): DayNumber {
    for (const slot of of) if (this.day(slot) !== unknown) return this.day(slot);
    return unknown;
  }

  /** Whether any day that is known lies before the one or after the other. */
  isAnyOutside(from: DayNumber, until: DayNumber): boolean {
    for (const day of this.#days) if (day !== unknown && (day < from || day > until)) return true;
    return false;
  }
}

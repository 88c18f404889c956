import type { DayNumber } from "../calendar/day-number.ts";
import { toDayNumber, type PlainDate } from "../calendar/plain-date.ts";
import { factSlots, givenParts } from "./dated-fact.ts";
import type { GivenFacts, GivenPart } from "./given-facts.ts";

/** No day: the slot's fact is not known. Day numbers are never negative. */
export const unknown = -1;

/** The known dates as integers, one slot a fact. Filled and read within one synchronous call, so one is enough. */
const slots = new Int32Array(factSlots.length);

interface PartReader {
  readonly part: GivenPart;
  readonly bit: number;
  readonly firstSlot: number;
  readonly reads: readonly ((facts: never) => PlainDate | undefined)[];
}

/** The readers of each part; the slots of a part's recorded dates stand side by side. */
const partReaders: readonly PartReader[] = givenParts.map((part, index) => ({
  part,
  bit: 1 << index,
  firstSlot: factSlots.findIndex((slot) => slot.part === part),
  reads: factSlots.flatMap(({ part: of, read }) => (of === part && read !== undefined ? [read] : [])),
}));

/** Reads every date that is given into its slot. Returns the parts that are there, a bit each. */
export function fillSlots(facts: GivenFacts): number {
  slots.fill(unknown);
  let present = 0;
  for (const { part, bit, firstSlot, reads } of partReaders) {
    const given = facts[part];
    if (given === undefined) continue;
    present |= bit;
    for (let at = 0; at < reads.length; at += 1) {
      const date = reads[at]?.(given as never);
      if (date !== undefined) slots[firstSlot + at] = toDayNumber(date);
    }
  }
  return present;
}

/** The day in a slot, or `unknown`. */
export function slotDay(slot: number): DayNumber {
  return slots[slot] ?? unknown;
}

/** Keeps a day that a rule worked out, for the rules that run from it. */
export function setSlot(slot: number, day: DayNumber): void {
  if (slot !== unknown) slots[slot] = day;
}

/** The first known day of several slots, or `unknown`. */
export function firstKnownDay(of: readonly number[]): DayNumber {
  for (const slot of of) if (slotDay(slot) !== unknown) return slotDay(slot);
  return unknown;
}

import type { DayNumber } from "../../calendar/day-number.ts";
import { toDayNumber } from "../../calendar/plain-date.ts";
import { factSlots, givenParts, slotGroupsOf } from "../facts/dated-fact.ts";
import type { GivenFacts } from "../facts/given-facts.ts";

/** No day: the slot's fact is not known. Day numbers are never negative. */
export const unknown = -1;

/** The known dates as integers, one slot a fact. Filled and read within one synchronous call, so one is enough. */
const slots = new Int32Array(factSlots.length);

/** How each part is read, with its bit. */
const partReaders = givenParts.map((part, index) => ({ part, bit: 1 << index, groups: slotGroupsOf(part) }));

/** Reads every date that is given into its slot. Returns the parts that are there, a bit each. */
export function fillSlots(facts: GivenFacts): number {
  slots.fill(unknown);
  let present = 0;
  for (const { part, bit, groups } of partReaders) {
    const given = facts[part];
    if (given === undefined) continue;
    present |= bit;
    for (const { heldIn, reads } of groups) {
      const held = heldIn(given as never);
      if (held === undefined) continue;
      for (const { slot, read } of reads) {
        const date = read(held as never);
        if (date !== undefined) slots[slot] = toDayNumber(date);
      }
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

/** Whether any day that is known lies before the one or after the other. */
export function isAnyDayOutside(from: DayNumber, until: DayNumber): boolean {
  for (const day of slots) if (day !== unknown && (day < from || day > until)) return true;
  return false;
}

/** Chance that always falls the same way: a small generator (mulberry32) started from a number. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True in so many of 100 cases. */
  percent(of100: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks near the beginning of the list far more often than near its end, as names and offices do in life. */
  pickHeavyTailed<T>(list: readonly T[]): T;
}

/** A generator; the same seed gives the same chances. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <T>(list: readonly T[], position: number): T => {
    if (list.length === 0) throw new Error("There is nothing to pick from.");
    return list[Math.min(list.length - 1, Math.floor(position * list.length))] as T;
  };
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    percent: (of100) => next() * 100 < of100,
    pick: (list) => at(list, next()),
    pickHeavyTailed: (list) => at(list, next() ** 2.5),
  };
}

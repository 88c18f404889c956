import { Impossible } from "../vocabulary/impossible.ts";

/**
 * How an event changes a record, out of the folds by the kinds of events. Throws `Impossible` for a kind that is not among
 * them, so that "toString", which every object has, is no kind either.
 */
export function foldOf<Folds extends object>(
  folds: Folds,
  kind: string,
  record: "contact" | "complaint" | "hearing",
): Folds[keyof Folds] {
  if (!Object.hasOwn(folds, kind)) throw new Impossible(`${kind} happened to a ${record}.`);
  return folds[kind as keyof Folds];
}

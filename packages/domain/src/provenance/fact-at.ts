import { isPlainDate, type PlainDate } from "../calendar/plain-date.ts";
import type { GivenFacts } from "../deadlines/facts/given-facts.ts";
import { evidencedFacts, type EvidencedFact } from "./evidenced-facts.ts";

type Branch = Readonly<Record<string, unknown>>;

/** Whether something has parts: an object or a list. */
export function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}

/** What stands at the end of a path; undefined when the path breaks off. */
function valueAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((branch, name) => (isBranch(branch) ? branch[name] : undefined), tree);
}

/** Whether there is a record that the fact could stand in: of a postmark, the filing. */
export function hasRecordFor(given: GivenFacts, fact: EvidencedFact): boolean {
  return isBranch(valueAt(given, evidencedFacts[fact].path.slice(0, -1)));
}

/** The day of a fact; undefined when it is not known. */
export function factAt(given: GivenFacts, fact: EvidencedFact): PlainDate | undefined {
  const value = valueAt(given, evidencedFacts[fact].path);
  return isPlainDate(value) ? value : undefined;
}

/** Where a day stands: names of fields, or places in a list. */
export type DayPath = readonly [string, ...string[]];

function put(branch: Branch, [name, ...rest]: DayPath, date: PlainDate | null): Branch {
  if (rest.length > 0) {
    const next = branch[name];
    if (!isBranch(next)) return branch;
    const changed = put(next, rest as unknown as DayPath, date);
    return Array.isArray(branch)
      ? (branch.with(Number(name), changed) as unknown as Branch)
      : { ...branch, [name]: changed };
  }
  if (date !== null) return { ...branch, [name]: date };
  return Object.fromEntries(Object.entries(branch).filter(([key]) => key !== name));
}

/** The same tree with another day at a path, or without it; unchanged when the path breaks off before its end. */
export function withDayAt<Tree extends object>(tree: Tree, path: DayPath, date: PlainDate | null): Tree {
  return put(tree as Branch, path, date) as Tree;
}

/** The facts with another day for one of them, or without it. The facts given stay as they are. */
export function withFact(given: GivenFacts, fact: EvidencedFact, date: PlainDate | null): GivenFacts {
  return withDayAt(given, evidencedFacts[fact].path, date);
}

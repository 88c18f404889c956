import { isPlainDate, type PlainDate } from "../calendar/plain-date.ts";
import type { GivenFacts } from "../deadlines/given-facts.ts";
import { evidencedFacts, type EvidencedFact } from "./evidenced-facts.ts";

type Branch = Readonly<Record<string, unknown>>;

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}

/** What stands at the end of a path; undefined when the path breaks off. */
function valueAt(given: GivenFacts, path: readonly string[]): unknown {
  return path.reduce<unknown>((branch, name) => (isBranch(branch) ? branch[name] : undefined), given);
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

type Path = readonly [string, ...string[]];

function put(branch: Branch, [name, ...rest]: Path, date: PlainDate | null): Branch {
  if (rest.length > 0) {
    const next = branch[name];
    return isBranch(next) ? { ...branch, [name]: put(next, rest as unknown as Path, date) } : branch;
  }
  if (date !== null) return { ...branch, [name]: date };
  return Object.fromEntries(Object.entries(branch).filter(([key]) => key !== name));
}

/** The facts with another day for one of them, or without it. The facts given stay as they are. */
export function withFact(given: GivenFacts, fact: EvidencedFact, date: PlainDate | null): GivenFacts {
  return put(given as Branch, evidencedFacts[fact].path, date) as GivenFacts;
}

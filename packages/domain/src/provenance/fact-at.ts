import { isPlainDate, type PlainDate } from "../calendar/plain-date.ts";
import type { GivenFacts } from "../deadlines/given-facts.ts";
import { evidencedFacts, type EvidencedFact } from "./evidenced-facts.ts";

type Branch = Readonly<Record<string, unknown>>;

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}

/** The record that a fact stands in: of a postmark, the filing. Undefined when there is none. */
function recordOf(given: GivenFacts, fact: EvidencedFact): Branch | undefined {
  let branch: unknown = given;
  for (const name of evidencedFacts[fact].path.slice(0, -1)) {
    if (!isBranch(branch)) return undefined;
    branch = branch[name];
  }
  return isBranch(branch) ? branch : undefined;
}

/** Whether there is a record that the fact could stand in. */
export function hasRecordFor(given: GivenFacts, fact: EvidencedFact): boolean {
  return recordOf(given, fact) !== undefined;
}

/** The day of a fact; undefined when it is not known. */
export function factAt(given: GivenFacts, fact: EvidencedFact): PlainDate | undefined {
  const value = recordOf(given, fact)?.[evidencedFacts[fact].path.at(-1) ?? ""];
  return isPlainDate(value) ? value : undefined;
}

function put(branch: Branch, path: readonly string[], date: PlainDate | null): Branch {
  const [name = "", ...rest] = path;
  const next = branch[name];
  if (rest.length > 0) return isBranch(next) ? { ...branch, [name]: put(next, rest, date) } : branch;
  if (date !== null) return { ...branch, [name]: date };
  return Object.fromEntries(Object.entries(branch).filter(([key]) => key !== name));
}

/** The facts with another day for one of them, or without it. The facts given stay as they are. */
export function withFact(given: GivenFacts, fact: EvidencedFact, date: PlainDate | null): GivenFacts {
  return put(given as Branch, evidencedFacts[fact].path, date) as GivenFacts;
}

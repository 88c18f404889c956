import type { PlainDate } from "../calendar/plain-date.ts";
import type { ReadingFacts } from "../deadlines/readings/open-question.ts";
import {
  evidencedFactNames,
  evidencedFacts,
  type EvidencedFact,
  type EvidencedPath,
} from "../provenance/evidenced-facts.ts";

function pathOf(fact: EvidencedFact): EvidencedPath {
  // The table's own paths, joined as the type joins them.
  return evidencedFacts[fact].path.join(".") as EvidencedPath;
}

/** Every date of the facts that may be supposed to have been another one, by its path. */
export const correctableDates = [
  ...evidencedFactNames.map(pathOf),
  "disputed.amendedOn",
  "disputed.firstWrittenOn",
  "disputed.requestCompletedOn",
  "disputed.documentsReceivedOn",
] as const;

/** The path of one date. */
export type CorrectableDate = (typeof correctableDates)[number];

const renamed: Readonly<Record<string, CorrectableDate>> = {
  // The receipt that was given before each side’s was told apart is the agency’s, as `parseGiven` reads it.
  "hearing.decisionReceivedOn": "hearing.decisionReceivedByAgencyOn",
};

/** Earlier names of dates, which partners may still send. */
export const earlierDateNames = Object.keys(renamed);

/** The date that a name means, an earlier name too. */
export function dateCalled(name: CorrectableDate): CorrectableDate {
  return renamed[name] ?? name;
}

/** The recorded fact of a date; undefined for one that only a disputed reading counts from. */
export function factOfDate(date: CorrectableDate): EvidencedFact | undefined {
  return evidencedFactNames.find((fact) => pathOf(fact) === date);
}

type Tree = Readonly<Record<string, unknown>>;

/** Parts that may be empty, and so may be begun by the first date in them. */
const begunByADate: readonly string[] = ["complaint", "hearing", "disputed"];

function written(tree: Tree, keys: readonly string[], to: PlainDate): Tree | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return undefined;
  if (rest.length === 0) return { ...tree, [key]: to };
  const inner = tree[key] ?? (begunByADate.includes(key) ? {} : undefined);
  const changed = inner === undefined ? undefined : written(inner as Tree, rest, to);
  return changed && { ...tree, [key]: changed };
}

/**
 * The facts with one date changed. Undefined when what the date belongs to is not there at all, such as the receipt of a
 * transfer without a transfer.
 */
export function withDate(
  facts: ReadingFacts,
  fact: CorrectableDate,
  to: PlainDate,
): ReadingFacts | undefined {
  return written(facts as Tree, fact.split("."), to) as ReadingFacts | undefined;
}

import type { PlainDate } from "../calendar/plain-date.ts";
import { computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import type { GivenFacts } from "../deadlines/facts/given-facts.ts";
import type { RuleId } from "../deadlines/rulebook/rule-id.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { languages, sentence, type Language, type Words } from "../vocabulary/words.ts";
import type { World } from "../world/world.ts";
import { spokenDate } from "./spoken-date.ts";

/** A record as a sentence reads it: its facts, the days that the rules give it, and today. */
export interface Asked<Facts> {
  readonly facts: Facts;
  readonly today: PlainDate;
  readonly due: (rule: RuleId) => PlainDate | undefined;
}

/** Whether a sentence is said of a record. */
export type When<Facts> = (asked: Asked<Facts>) => boolean;

/** One or two sentences with blanks for days and numbers, and the law behind them. */
export interface Saying<Facts> {
  readonly words: Words;
  readonly citations: readonly AuthorityKey[];
  readonly when?: When<Facts>;
}

/** What stands in each blank; a sentence with a blank for which there is nothing is left out. */
export type Blanks<Facts> = Readonly<Record<string, (asked: Asked<Facts>) => PlainDate | number | undefined>>;

/** Sentences as they are told to the person: in every language, the law and the days kept apart. */
export interface Told {
  readonly words: Words;
  readonly citations: readonly AuthorityKey[];
  /** The days that the sentences name, in their order. */
  readonly days: readonly PlainDate[];
}

/** Where a matter stands, for the person whose matter it is. */
export interface ProcessInPlainWords {
  readonly happened: readonly Told[];
  readonly comes: readonly Told[];
  readonly mayDo: readonly Told[];
}

/** What is said of one kind of record: what happened whatever its status, and by its status what comes and what may be done. */
export interface Sayings<Facts, Status extends string> {
  readonly blanks: Blanks<Facts>;
  readonly happened: readonly Saying<Facts>[];
  readonly comes: Readonly<Record<Status, readonly Saying<Facts>[]>>;
  readonly mayDo: Readonly<Record<Status, readonly Saying<Facts>[]>>;
}

/** A day that a rule gives. */
export const due =
  (rule: RuleId) =>
  ({ due: dueOn }: Asked<unknown>): PlainDate | undefined =>
    dueOn(rule);

/** The last day that a rule gives has not gone by; today is still in time. */
export const running =
  (rule: RuleId): When<unknown> =>
  ({ due: dueOn, today }) =>
    (dueOn(rule) ?? "") >= today;

/** The last day that a rule gives has gone by. */
export const over =
  (rule: RuleId): When<unknown> =>
  (asked) =>
    asked.due(rule) !== undefined && !running(rule)(asked);

/** All of these. */
export const all =
  <Facts>(...whens: readonly When<Facts>[]): When<Facts> =>
  (asked) =>
    whens.every((when) => when(asked));

/** Not this. */
export const not =
  <Facts>(when: When<Facts>): When<Facts> =>
  (asked) =>
    !when(asked);

function valueIn(value: PlainDate | number, language: Language): string | number {
  return typeof value === "number" ? value : spokenDate(value, language);
}

function tell<Facts>(
  { words, citations, when }: Saying<Facts>,
  blanks: Blanks<Facts>,
  asked: Asked<Facts>,
): readonly Told[] {
  if (when?.(asked) === false) return [];
  const names = [...words.en.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const values: (readonly [string, PlainDate | number])[] = [];
  for (const name of names) {
    const value = blanks[name]?.(asked);
    if (value === undefined) return [];
    values.push([name, value]);
  }
  const fill = sentence<string>(words);
  const filledIn = (language: Language) =>
    fill(language, Object.fromEntries(values.map(([name, value]) => [name, valueIn(value, language)])));
  return [
    {
      words: Object.fromEntries(languages.map((language) => [language, filledIn(language)])) as Record<
        Language,
        string
      >,
      citations,
      days: values.map(([, value]) => value).filter((value) => typeof value !== "number"),
    },
  ];
}

/** Tells where a record stands, by the days that the rules give its facts. */
export function tellProcess<Facts extends { readonly status: Status }, Status extends string>(
  { blanks, happened, comes, mayDo }: Sayings<Facts, Status>,
  facts: Facts,
  given: GivenFacts,
  world: World,
): ProcessInPlainWords {
  const dates = computeDueDatesOf(given, world);
  const asked = { facts, today: world.today, due: (rule: RuleId) => dates[rule] };
  const told = (sayings: readonly Saying<Facts>[]) =>
    sayings.flatMap((saying) => tell(saying, blanks, asked));
  return {
    happened: told(happened),
    comes: told(comes[facts.status]),
    mayDo: told(mayDo[facts.status]),
  };
}

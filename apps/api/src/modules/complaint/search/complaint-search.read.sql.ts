import type { BoundStatement, Statement } from "../../../platform/database/database.ts";
import { soundsOf } from "../../../platform/search/keys-of-record.ts";
import { isUnspaced, prefixEnd } from "../../../platform/search/search-key.ts";
import { summariesHandedOver, summaryOfChosen } from "../read/complaint.read.sql.ts";
import type { ComplaintSummaryRow } from "../complaint.type.ts";

/** A complaint that was found, and whether only by the sound of a name. */
export interface FoundRow extends ComplaintSummaryRow {
  readonly sounds_like?: boolean;
}

/** Numbers that may be meant: whole ones, and the beginning of one. */
export interface MeantNumbers {
  readonly whole: readonly string[];
  readonly begins: string | null;
}

/** How many rows are read, written into the text so that an index is walked in order. */
const limits = [20, 50] as const;

/** How much of the complaints is read. */
export interface SearchExtent {
  /** How many are shown at most: 1 to 50. */
  readonly size: number;
  /** Whether the reasons of the next deadline are asked for. */
  readonly steps: boolean;
}

/** The end of a statement, and what it adds to its name. */
function endingOf({ size, steps }: SearchExtent) {
  const limit = limits.find((one) => one >= size) ?? 50;
  return {
    name: `.${limit}${steps ? ".steps" : ""}`,
    limit,
    steps: steps ? ("steps" as const) : ("no steps" as const),
  };
}

const family = "c.search_family >= $1 and c.search_family < $2";
const given = "c.search_given >= $1 and c.search_given < $2";
const names = "' ' || c.search_family || ' ' || c.search_given";

/** Whether a complaint has a key, beside the one that it was found by. */
const hasKey = (condition: string) =>
  `exists (select from search_key o where o.record_id = c.id and o.birth_agency_id = c.birth_agency_id and ${condition})`;
const hasWord = `strpos(${names}, w.needle) > 0 or ${hasKey("o.key >= w.word and o.key < w.word_end")}`;

/** No other typed word is missing: each begins a word of the names, or is another key. */
const others = (has: string) =>
  `not exists (select from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
    as w(word, word_end, needle, sound, other_sound) where not (${has}))`;

/**
 * The ways to find a name, the best first. PostgreSQL asks each only when those before it did not fill the page. Ranges
 * and equality: under row level security only leakproof operators reach an index.
 */
function waysToFind(agency: string | null): string[] {
  const held = (rows: string) => (agency === null ? "" : `${rows}.holder_id = ${agency} and `);
  const written = others(hasWord);
  const heard = others(`${hasWord} or ${hasKey("o.key in (w.sound, w.other_sound)")}`);
  const keyed = `search_key k join complaint c on c.id = k.record_id and c.birth_agency_id = k.birth_agency_id`;
  return [
    `select c.*, 1 as way, c.search_family as first_by, c.search_given as then_by from complaint c
      where ${held("c")}${family} and ${written} order by c.search_family, c.search_given, c.id`,
    `select c.*, 2, c.search_given, c.search_family from complaint c
      where ${held("c")}${given} and not (${family}) and ${written} order by c.search_given, c.search_family, c.id`,
    `select c.*, 3, k.key, c.search_family from ${keyed}
      where ${held("k")}k.key >= $1 and k.key < $2 and not (${family}) and not (${given}) and ${written} order by k.key`,
    `select c.*, 4, c.search_family, c.search_given from ${keyed}
      where ${held("k")}k.key = any($8::text[]) and not (strpos(${names}, ' ' || $1) > 0 and ${written}) and ${heard}`,
  ];
}

/**
 * Complaints that name somebody with all of these words, in any order, each from its beginning: by family name, by given
 * name, by any other word of whoever is named, and last by their sound.
 *
 * @param words at least one, as `searchWords` gives them.
 */
export function complaintsByName(
  agencyId: string | null,
  words: readonly string[],
  extent: SearchExtent,
): BoundStatement<FoundRow> {
  // The longest word is the rarest, mostly; the others are asked of what it finds.
  const [sought = "", ...rest] = words.toSorted((one, other) => other.length - one.length);
  const sounds = rest.map(soundsOf);
  const values: unknown[] = [
    sought,
    prefixEnd(sought),
    rest,
    rest.map(prefixEnd),
    rest.map((word) => (isUnspaced(word) ? word : ` ${word}`)),
    sounds.map(([sound]) => sound ?? null),
    sounds.map(([, sound]) => sound ?? null),
    soundsOf(sought),
    ...(agencyId === null ? [] : [agencyId]),
  ];
  const { name, limit, steps } = endingOf(extent);
  const ways = waysToFind(agencyId === null ? null : "$9").map((way) => `(${way} limit ${limit})`);
  const statement: Statement<FoundRow> = {
    name: `search.name${agencyId === null ? "" : ".agency"}${name}`,
    text: summaryOfChosen({
      chosen: `select * from (${ways.join("\nunion all\n")}) ways limit ${limit}`,
      order: "c.way, c.first_by, c.then_by, c.id",
      also: "c.way = 4 as sounds_like",
      steps,
    }),
  };
  return { statement, values };
}

/** A condition on a number: it is one of these, or begins so. */
const isWhole = (column: string) => `${column} = any($1::text[])`;
const beginsSo = (column: string) => `${column} >= $2 and ${column} < $3`;

function numberValues({ whole, begins }: MeantNumbers, agencyId: string | null): unknown[] {
  const range = begins === null ? [null, null] : [begins, prefixEnd(begins)];
  return [whole, ...range, ...(agencyId === null ? [] : [agencyId])];
}

/** Complaints whose number is one of these, and after them those whose number begins so. */
export function complaintsByNumber(
  agencyId: string | null,
  numbers: MeantNumbers,
  extent: SearchExtent,
): BoundStatement<FoundRow> {
  const { name, limit, steps } = endingOf(extent);
  const own = agencyId === null ? "" : "(c.holder_id = $4 or c.receiver_id = $4) and ";
  const ways = [isWhole("c.number"), `${beginsSo("c.number")} and not (${isWhole("c.number")})`].map(
    (is, way) =>
      `(select c.*, ${way} as way from complaint c where ${own}${is} order by c.number limit ${limit})`,
  );
  const statement: Statement<FoundRow> = {
    name: `search.number${agencyId === null ? "" : ".agency"}${name}`,
    text: summaryOfChosen({
      chosen: `select * from (${ways.join("\nunion all\n")}) ways limit ${limit}`,
      order: "c.way, c.number",
      steps,
    }),
  };
  return { statement, values: numberValues(numbers, agencyId) };
}

/** The same among those that an agency handed over. */
export function handedOverByNumber(
  agencyId: string,
  numbers: MeantNumbers,
  extent: SearchExtent,
): BoundStatement<FoundRow> {
  const { name, ...page } = endingOf(extent);
  const where = `h.agency_id = $4 and (${isWhole("h.number")} or ${beginsSo("h.number")})`;
  const statement: Statement<FoundRow> = {
    name: `search.handed-over${name}`,
    text: summariesHandedOver({ where, ...page }),
  };
  return { statement, values: numberValues(numbers, agencyId) };
}

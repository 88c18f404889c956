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

/** No other typed word is missing: each begins a word of the names, or is another key, or sounds like one. */
const others = (key: string, list: string) =>
  ` and not exists (select from jsonb_to_recordset(${list}::jsonb)
      as w(word text, word_end text, needle text, sound text, other_sound text)
    where strpos(${names}, w.needle) = 0 and not exists (select from search_key o
      where o.record_id = c.id and o.birth_agency_id = c.birth_agency_id and ${key}))`;
const written = "o.key >= w.word and o.key < w.word_end";
const heard = `(${written} or o.key in (w.sound, w.other_sound))`;
const literal = (list: string) =>
  `strpos(${names}, ' ' || $1) > 0 and not exists (select from jsonb_to_recordset(${list}::jsonb) as w(needle text)
    where strpos(${names}, w.needle) = 0)`;

/**
 * The ways to find a name, the best first. PostgreSQL asks each only when those before it did not fill the page. Ranges
 * and equality: under row level security only leakproof operators reach an index. What was found before is left out by
 * words that lead to no index, so that each index is walked in its order.
 *
 * @param several whether more than one word is looked for.
 */
function waysToFind(ofAgency: boolean, several: boolean): string[] {
  const held = (rows: string) => (ofAgency ? `${rows}.holder_id = $4 and ` : "");
  const list = ofAgency ? "$5" : "$4";
  const all = several ? others(written, list) : "";
  const alike = several
    ? `${others(heard, list)} and not (${literal(list)})`
    : ` and strpos(${names}, ' ' || $1) = 0`;
  const keyed = `search_key k join complaint c on c.id = k.record_id and c.birth_agency_id = k.birth_agency_id`;
  const before = `(${family}) is not true and (${given}) is not true`;
  return [
    `select c.*, 1 as way, c.search_family as first_by, c.search_given as then_by from complaint c
      where ${held("c")}${family}${all} order by c.search_family, c.search_given, c.id`,
    `select c.*, 2, c.search_given, c.search_family from complaint c
      where ${held("c")}${given} and (${family}) is not true${all} order by c.search_given, c.search_family, c.id`,
    `select c.*, 3, k.key, c.search_family from ${keyed}
      where ${held("k")}k.key >= $1 and k.key < $2 and ${before}${all} order by k.key`,
    `select c.*, 4, c.search_family, c.search_given from ${keyed}
      where ${held("k")}k.key = any($3::text[])${alike}`,
  ];
}

/**
 * Planned once for a connection and not for each name: a search names so many tables with their policies that planning
 * costs more than finding.
 */
export const planOnce: BoundStatement<never> = {
  statement: { name: "plan-once", text: "set local plan_cache_mode = force_generic_plan" },
  values: [],
};

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
  const list = rest.map((word) => {
    const [sound, other_sound] = soundsOf(word);
    const needle = isUnspaced(word) ? word : ` ${word}`;
    return { word, word_end: prefixEnd(word), needle, sound, other_sound };
  });
  const several = list.length > 0;
  const values = [
    sought,
    prefixEnd(sought),
    soundsOf(sought),
    ...(agencyId === null ? [] : [agencyId]),
    ...(several ? [JSON.stringify(list)] : []),
  ];
  const { name, limit, steps } = endingOf(extent);
  const ways = waysToFind(agencyId !== null, several).map((way) => `(${way} limit ${limit})`);
  const statement: Statement<FoundRow> = {
    name: `search.name${several ? "s" : ""}${agencyId === null ? "" : ".agency"}${name}`,
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

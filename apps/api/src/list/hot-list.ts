import type { RequestContext } from "../context.ts";
import { notingPage } from "../platform/audit/note-disclosure.ts";
import { rowScopeOf } from "../platform/auth/viewer.ts";
import { bind, type BoundStatement } from "../platform/database/database.ts";
import { columnOf } from "../platform/orm/column-of.ts";
import type { Page } from "./connection.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import type { Condition, Conditions, NamedBy } from "./declaration.ts";
import { countLimit, withinLimit, type AskedPage } from "./list-resolver.ts";
import { parted, type Closing } from "./parted.ts";

/** Where a hot list's rows are, and the statement that brings a page of them. */
export interface HotTable {
  /** Begins the names of its statements. */
  readonly name: string;
  readonly table: string;
  /** One of its rows in one word, as the audit calls it: "complaint". */
  readonly word: string;
  readonly closing?: Closing;
  /** The rows of a page, the table called `c`. Which ones is settled before anything is joined. */
  readonly rows: (chosen: {
    readonly where: string;
    readonly order: string;
    readonly limit: number;
  }) => string;
}

/** Conditions as SQL with their parameters. */
interface Where {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Range {
  readonly $in?: readonly unknown[];
  readonly $namedBy?: NamedBy;
  readonly $gte?: unknown;
  readonly $lte?: unknown;
}

/** One condition in SQL; `bind` gives the place of a parameter. */
function sqlOf(column: string, condition: Condition<unknown>, bind: (value: unknown) => string): string[] {
  if (condition === null) return [`${column} is null`];
  // Said bare, as the partial indexes say it.
  if (typeof condition === "boolean") return [condition ? column : `not ${column}`];
  if (typeof condition !== "object") return [`${column} = ${bind(condition)}`];
  const { $in, $gte, $lte, $namedBy } = condition as Range;
  return [
    ...($namedBy === undefined ? [] : [`${column} in (${sqlOfNaming($namedBy, bind)})`]),
    ...($in === undefined ? [] : [`${column} = any(${bind($in)})`]),
    ...($gte === undefined ? [] : [`${column} >= ${bind($gte)}`]),
    ...($lte === undefined ? [] : [`${column} <= ${bind($lte)}`]),
  ];
}

function sqlOfNaming({ table, column, where }: NamedBy, bind: (value: unknown) => string): string {
  const among = Object.entries(where).map(([name, values]) => `n.${name} = any(${bind(values)})`);
  return `select n.${column} from ${table} n where ${among.join(" and ")}`;
}

/** All conditions in SQL; what two of them demand alike is said once. */
export function whereOf<Row>(conditions: readonly Conditions<Row>[]): Where {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const texts = conditions.flatMap((one) =>
    Object.entries(one as Readonly<Record<string, Condition<unknown>>>).flatMap(([name, condition]) =>
      sqlOf(`c.${columnOf(name)}`, condition, bind),
    ),
  );
  return { text: texts.length === 0 ? "true" : [...new Set(texts)].join("\n  and "), values };
}

/** Statements by their text. There are as many as ways to combine a list's conditions, which its declaration bounds. */
const names = new Map<string, string>();

/** A statement of a hot list, by what it is: the same text always has the same name, so that PostgreSQL plans it once. */
export function hotStatement<Row>(
  what: string,
  text: string,
  values: readonly unknown[],
): BoundStatement<Row> {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `${what}.${names.size}`));
  return { statement: { name, text }, values };
}

/**
 * The sizes in which pages are read, one more than is shown. A limit written into the text, not sent as a parameter,
 * is what PostgreSQL needs to see that walking the index in order beats sorting.
 */
const limits = [26, 51, 101] as const;

/** What a page's statement is made from. */
export type HotPage<Row> = Pick<AskedPage<Row, Conditions<Row>>, "where" | "order" | "size">;

/**
 * A page in the order of an index. At least one row more than its size comes back when more follow.
 *
 * @param after the sort value and the id of the row after which it begins; null for the first page.
 */
export function pageStatement<Row, Shown>(
  { name, rows }: HotTable,
  { where, order, size }: HotPage<Row>,
  after: readonly [value: string, id: string] | null,
): BoundStatement<Shown> {
  const { text, values } = whereOf(where);
  const column = columnOf(order.by);
  const { direction } = order;
  const [value, id] = [`$${values.length + 1}`, `$${values.length + 2}`];
  const place = `(c.${column}, c.id) ${direction === "asc" ? ">" : "<"} (${value}, ${id}::uuid)`;
  const statement = rows({
    where: after === null ? text : `${text}\n  and ${place}`,
    order: `c.${column} ${direction}, c.id ${direction}`,
    limit: limits.find((one) => one > size) ?? 101,
  });
  return hotStatement(`${name}.page`, statement, after === null ? values : [...values, ...after]);
}

/** How many there are, counted to one past the limit. */
export function totalStatement<Row>(
  { name, table }: HotTable,
  where: readonly Conditions<Row>[],
): BoundStatement<{ readonly total: number }> {
  const { text, values } = whereOf(where);
  const statement = `select count(*) as total from (select 1 from ${table} c where ${text} limit ${countLimit + 1}) counted`;
  return hotStatement(`${name}.total`, statement, values);
}

/**
 * Reads a page: one statement, two when the total is asked for, in one round trip, however many rows. Where it shows
 * persons the audit has one row for it, with the ids, in the same statement.
 *
 * @param persons the fields that show persons to this viewer.
 */
export async function readHotPage<Row, Shown extends { readonly id: string }, Node>(
  table: HotTable,
  context: RequestContext,
  asked: AskedPage<Row, Conditions<Row>>,
  persons: readonly string[],
  nodeOf: (row: Shown, isClosed: boolean) => Node,
): Promise<Page<Node>> {
  const { size, order, after, list } = asked;
  const place = after === null ? null : (readCursor(after, list, 2) as [string, string]);
  const page = pageStatement<Row, Shown>(table, asked, place);
  const total = asked.counted ? [totalStatement(table, asked.where)] : [];
  const { rows, counted, isClosed } = await readParted(table, context, asked, persons, page, total);
  const shown = rows.slice(0, size);
  const column = columnOf(order.by);
  return {
    nodes: shown.map((row) => nodeOf(row, isClosed(row))),
    hasNextPage: rows.length > size,
    hasPreviousPage: after !== null,
    totalCount: withinLimit(counted?.total ?? null),
    cursorOf: (_node, at) => {
      const row = shown[at] as Shown & Readonly<Record<string, string | null>>;
      return writeCursor({ list, values: [String(row[column] ?? ""), row.id] });
    },
  };
}

/** Reads a page; where some of its rows may tell nothing, whom it shows is written down once that is known. */
async function readParted<Shown extends { readonly id: string }>(
  table: HotTable,
  context: RequestContext,
  asked: Pick<AskedPage<never, never>, "asker" | "size">,
  persons: readonly string[],
  page: BoundStatement<Shown>,
  total: readonly BoundStatement<{ readonly total: number }>[],
) {
  const find = (await table.closing?.(context)) ?? null;
  const [rows, [counted]] = await readPage(table, context, asked, find === null ? persons : [], page, total);
  const { isClosed, open } = await parted(find, rows.slice(0, asked.size), ({ id }) => id);
  if (find !== null) await noteOpen(table, context, asked, persons, open);
  return { rows, counted, isClosed };
}

const openIds = { name: "open-ids", text: "select id from unnest($1::uuid[]) as open(id)" };

/** Writes down whom a page shows of which some rows tell nothing: that is known only when the page has been read. */
async function noteOpen(
  table: HotTable,
  context: RequestContext,
  asked: Pick<AskedPage<never, never>, "asker" | "size">,
  fields: readonly string[],
  rows: readonly { readonly id: string }[],
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0 && fields.length > 0)
    await readPage(table, context, asked, fields, bind<{ id: string }, [string[]]>(openIds, ids), []);
}

async function readPage<Shown extends { readonly id: string }>(
  { name, word }: HotTable,
  { database, disclosures, traceId }: RequestContext,
  { asker: { viewer }, size }: Pick<AskedPage<never, never>, "asker" | "size">,
  fields: readonly string[],
  page: BoundStatement<Shown>,
  total: readonly BoundStatement<{ readonly total: number }>[],
): Promise<readonly [readonly Shown[], readonly { readonly total: number }[]]> {
  const scope = rowScopeOf(viewer);
  const answered = (results: readonly unknown[][]) =>
    [(results[0] ?? []) as Shown[], (results[1] ?? []) as { total: number }[]] as const;
  if (fields.length === 0) return answered(await database.read(scope, page, ...total));
  const onScreen = disclosures.onScreen(viewer);
  const shown = { viewer, traceId, act: `read.${name}`, kind: word, fields };
  const noting = notingPage(page, shown, size, onScreen && [...onScreen]);
  const [rows, counted] = answered(await database.show(scope, noting, ...total));
  disclosures.shown(
    viewer,
    rows.slice(0, size).map(({ id }) => id),
  );
  return [rows, counted];
}

import type { EntitySchema, FilterQuery } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { GraphQLResolveInfo } from "graphql";
import type { ClassType } from "type-graphql";
import type { RequestContext } from "../context.ts";
import type { Viewer } from "../platform/auth/viewer.ts";
import { noteShown } from "../platform/audit/note-shown.ts";
import { countUpTo } from "./count-up-to.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { listResolver, withinLimit, type AskedPage, type ListQuery } from "./list-resolver.ts";
import { parted, type Closing } from "./parted.ts";

/** A list that is read through MikroORM. A new one is its entity, its type and this. */
export interface OrdinaryList<Row extends object, Node extends object> extends ListQuery<
  Row,
  FilterQuery<Row>,
  Node
> {
  readonly entity: EntitySchema<Row>;
  /** Relations that a node needs. */
  readonly populate?: readonly (keyof Row & string)[];
  /** @param isClosed whether nothing of persons is told of the row. */
  readonly nodeOf: (row: Row, context: RequestContext, isClosed: boolean) => Node | Promise<Node>;
  /** Of a list that shows persons: one of its rows in one word, and which fields show them to a viewer. */
  readonly shows?: {
    readonly word: string;
    readonly fields: (viewer: Viewer, info: GraphQLResolveInfo) => readonly string[];
    readonly closing?: Closing;
    /** Of a list of what lies with records: the id of the record. */
    readonly recordOf?: (row: Row) => string;
  };
}

/**
 * Makes the resolver of a list: one transaction for each page, within the viewer's rows. Where it shows persons the audit
 * has one row for it, with the ids, in the same transaction.
 */
export function ordinaryList<Row extends object, Node extends object>(
  list: OrdinaryList<Row, Node>,
): ClassType {
  return listResolver(list, async (context, asked, info) => {
    const { after, list: name } = asked;
    const { rows, total, isClosed } = await readParted(list, context, asked, info);
    const items = rows.items as Row[];
    return {
      nodes: await Promise.all(items.map(async (row) => list.nodeOf(row, context, isClosed(row)))),
      hasNextPage: rows.hasNextPage,
      hasPreviousPage: after !== null,
      totalCount: withinLimit(total),
      cursorOf: (_node, at) => writeCursor({ list: name, values: [rows.from(items[at] as never)] }),
    };
  });
}

/** Reads a page; where some of its rows may tell nothing, whom it shows is written down once that is known. */
async function readParted<Row extends object, Node extends object>(
  list: OrdinaryList<Row, Node>,
  context: RequestContext,
  asked: AskedPage<Row, FilterQuery<Row>>,
  info: GraphQLResolveInfo,
) {
  const { shows = nobody } = list;
  const fields = shows.fields(asked.asker.viewer, info);
  const find = (await shows.closing?.(context)) ?? null;
  const note = noting(list, context, fields);
  const [atOnce, later] = fields.length === 0 ? [false, false] : [find === null, find !== null];
  const { rows, total } = await context.unit[atOnce ? "write" : "read"](async (em) => {
    const page = await readRows(em, list, asked);
    if (atOnce) await note(em, page.items as Row[]);
    return { rows: page, total: asked.counted ? await countUpTo(em, list.entity, asked.where) : null };
  });
  const { isClosed, open } = await parted(find, rows.items as Row[], shows.recordOf ?? idOf);
  if (later) await context.unit.write((em) => note(em, open));
  return { rows, total, isClosed };
}

/** Writes down whom the rows of a list show. */
function noting<Row extends object, Node extends object>(
  { query, shows = nobody }: OrdinaryList<Row, Node>,
  context: RequestContext,
  fields: readonly string[],
) {
  return async (em: EntityManager, rows: readonly Row[]): Promise<void> => {
    await noteShown(em, context, { act: `read.${query}`, kind: shows.word, fields, ids: rows.map(idOf) });
  };
}

/** A list that shows nobody. */
const nobody: NonNullable<OrdinaryList<object, object>["shows"]> = { word: "", fields: () => [] };

const idOf = (row: object): string => (row as { readonly id: string }).id;

function readRows<Row extends object, Node extends object>(
  em: EntityManager,
  { entity, populate }: OrdinaryList<Row, Node>,
  { where, order, size, after, list: name }: AskedPage<Row, FilterQuery<Row>>,
) {
  return em.findByCursor(entity, {
    where: { $and: where } as never,
    orderBy: [{ [order.by]: order.direction }, { id: order.direction }] as never,
    first: size,
    ...(after === null ? {} : { after: readCursor(after, name, 1)[0] as string }),
    includeCount: false,
    populate: (populate ?? []) as never,
    disableIdentityMap: true,
  });
}

import type { EntitySchema, FilterQuery } from "@mikro-orm/core";
import type { GraphQLResolveInfo } from "graphql";
import type { ClassType } from "type-graphql";
import type { RequestContext } from "../context.ts";
import type { Viewer } from "../platform/auth/viewer.ts";
import { noteShown } from "../platform/audit/note-shown.ts";
import { countUpTo } from "./count-up-to.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { countLimit, listResolver, type ListQuery } from "./list-resolver.ts";

/** A list that is read through MikroORM. A new one is its entity, its type and this. */
export interface OrdinaryList<Row extends object, Node extends object> extends ListQuery<
  Row,
  FilterQuery<Row>,
  Node
> {
  readonly entity: EntitySchema<Row>;
  /** Relations that a node needs. */
  readonly populate?: readonly (keyof Row & string)[];
  readonly nodeOf: (row: Row, context: RequestContext) => Node | Promise<Node>;
  /** Of a list that shows persons: one of its rows in one word, and which fields show them to a viewer. */
  readonly shows?: {
    readonly word: string;
    readonly fields: (viewer: Viewer, info: GraphQLResolveInfo) => readonly string[];
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
    const { where, order, size, after, counted, list: name, asker } = asked;
    const fields = list.shows?.fields(asker.viewer, info) ?? [];
    const found = await context.unit[fields.length > 0 ? "write" : "read"](async (em) => {
      const page = await em.findByCursor(list.entity, {
        where: { $and: where } as never,
        orderBy: [{ [order.by]: order.direction }, { id: order.direction }] as never,
        first: size,
        ...(after === null ? {} : { after: readCursor(after, name, 1)[0] as string }),
        includeCount: false,
        populate: (list.populate ?? []) as never,
        disableIdentityMap: true,
      });
      const ids = (page.items as unknown as readonly { readonly id: string }[]).map(({ id }) => id);
      if (list.shows !== undefined && fields.length > 0)
        await noteShown(em, context, { act: `read.${list.query}`, kind: list.shows.word, fields, ids });
      return { page, total: counted ? await countUpTo(em, list.entity, where) : null };
    });
    const { page: rows, total } = found;
    const items = rows.items as Row[];
    return {
      nodes: await Promise.all(items.map(async (row) => list.nodeOf(row, context))),
      hasNextPage: rows.hasNextPage,
      hasPreviousPage: after !== null,
      totalCount: total !== null && total > countLimit ? null : total,
      cursorOf: (_node, at) => writeCursor({ list: name, values: [rows.from(items[at] as never)] }),
    };
  });
}

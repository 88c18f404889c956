import type { EntitySchema, FilterQuery } from "@mikro-orm/core";
import type { ClassType } from "type-graphql";
import type { RequestContext } from "../context.ts";
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
}

/** Makes the resolver of a list: one transaction for each page, within the viewer's rows. */
export function ordinaryList<Row extends object, Node extends object>(
  list: OrdinaryList<Row, Node>,
): ClassType {
  return listResolver(list, async (context, { where, order, size, after, counted, list: name }) => {
    const rows = await context.unit.read((em) =>
      em.findByCursor(list.entity, {
        where: { $and: where } as never,
        orderBy: [{ [order.by]: order.direction }, { id: order.direction }] as never,
        first: size,
        ...(after === null ? {} : { after: readCursor(after, name, 1)[0] as string }),
        includeCount: counted,
        populate: (list.populate ?? []) as never,
        disableIdentityMap: true,
      }),
    );
    const items = rows.items as Row[];
    const total = counted ? (rows.totalCount as number) : null;
    return {
      nodes: await Promise.all(items.map(async (row) => list.nodeOf(row, context))),
      hasNextPage: rows.hasNextPage,
      hasPreviousPage: after !== null,
      totalCount: total !== null && total > countLimit ? null : total,
      cursorOf: (_node, at) => writeCursor({ list: name, values: [rows.from(items[at] as never)] }),
    };
  });
}

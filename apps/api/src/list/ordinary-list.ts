import type { EntitySchema, FilterQuery } from "@mikro-orm/core";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver, type ClassType } from "type-graphql";
import type { RequestContext } from "../context.ts";
import { requireViewer } from "../platform/auth/permissions.ts";
import type { Viewer } from "../platform/auth/viewer.ts";
import { CodedError } from "../platform/graphql/coded-error.ts";
import { selectionAt } from "../platform/graphql/selection.ts";
import { connectionOf, type Connection, type ConnectionWords, type Page } from "./connection.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import {
  conditionsOf,
  filterInputOf,
  sortEnumOf,
  type ListArguments,
  type ListDeclaration,
} from "./declaration.ts";
import { pageSize } from "./page-arguments.ts";

/** How far `totalCount` counts. */
export const countLimit = 10_000;

/** A list that is read through MikroORM. A new one is its entity, its type and this. */
export interface OrdinaryList<
  Row extends object,
  Node extends object,
  Sort extends string = string,
> extends ListDeclaration<Row, FilterQuery<Row>, Sort> {
  /** The name of its query. */
  readonly query: string;
  readonly description: string;
  readonly entity: EntitySchema<Row>;
  readonly node: ClassType<Node>;
  readonly words: ConnectionWords;
  /** What only the viewer's own wall lets through, beside row level security; also refuses who may not read it. */
  readonly base?: (viewer: Viewer) => FilterQuery<Row>;
  /** Relations that a node needs. */
  readonly populate?: readonly (keyof Row & string)[];
  readonly nodeOf: (row: Row, context: RequestContext) => Node | Promise<Node>;
}

/** Makes the resolver of a list: its query, filter, sort and connection. */
export function ordinaryList<Row extends object, Node extends object>(
  list: OrdinaryList<Row, Node>,
): ClassType {
  const ConnectionType = connectionOf(list.node, list.words);
  const Filter = filterInputOf(list as never);
  const Sort = sortEnumOf(list as never);
  const [firstSort = ""] = Object.keys(list.sorts);

  @Resolver()
  class ListResolver {
    @Query(() => ConnectionType, { name: list.query, description: list.description })
    async read(
      @Ctx() context: RequestContext,
      @Info() info: GraphQLResolveInfo,
      @Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many: 1 to 100." })
      first?: number | null,
      @Arg("after", () => String, {
        nullable: true,
        description: "Only what comes after this cursor, which must be of a list with the same sort.",
      })
      after?: string | null,
      @Arg("filter", () => Filter, { nullable: true, description: "Which rows; left out, all." })
      filter?: object | null,
      @Arg("sort", () => Sort, { nullable: true, defaultValue: firstSort, description: "The order." })
      sort?: string | null,
    ): Promise<Connection<Node>> {
      const asked = { first, after, sort: sort ?? firstSort, filter: { ...filter } };
      return new ConnectionType(await readPage(list, context, asked, selectionAt(info).has("totalCount")));
    }
  }
  return ListResolver;
}

async function readPage<Row extends object, Node extends object>(
  list: OrdinaryList<Row, Node>,
  context: RequestContext,
  args: ListArguments & { readonly sort: string },
  counted: boolean,
): Promise<Page<Node>> {
  const viewer = requireViewer(context);
  const first = pageSize(args.first, 25, 100);
  const { by, direction } = list.sorts[args.sort] ?? {};
  const name = `${list.query} ${args.sort}`;
  const after = typeof args.after === "string" ? readCursor(args.after, name, 1)[0] : undefined;
  const { today } = await context.world(viewer.agencyId);
  const where = [list.base?.(viewer) ?? {}, ...conditionsOf(list.filters, args.filter, { viewer, today })];
  const rows = await context.unit.read((em) =>
    em.findByCursor(list.entity, {
      where: { $and: where } as never,
      orderBy: [{ [by as string]: direction }, { id: direction }] as never,
      first,
      ...(after === undefined ? {} : { after }),
      includeCount: counted,
      populate: (list.populate ?? []) as never,
      disableIdentityMap: true,
    }),
  );
  const items = rows.items as Row[];
  const total = counted ? (rows.totalCount as number) : countLimit + 1;
  return {
    nodes: await Promise.all(items.map(async (row) => list.nodeOf(row, context))),
    hasNextPage: rows.hasNextPage,
    hasPreviousPage: after !== undefined,
    totalCount: total > countLimit ? null : total,
    cursorOf: (_node, at) => writeCursor({ list: name, values: [rows.from(items[at] as never)] }),
  };
}

const longestText = 200;

/**
 * What holds for a text with this in it, in capitals or not.
 * @throws CodedError BAD_USER_INPUT when it is longer than 200 characters.
 */
export function containing(text: string): { readonly $ilike: string } {
  if (text.length > longestText) {
    throw new CodedError("BAD_USER_INPUT", `\`text\` may have at most ${longestText} characters.`, {
      field: ["filter", "text"],
      allowed: longestText,
      found: text.length,
    });
  }
  return { $ilike: `%${text.trim().replaceAll(/[\\%_]/g, "\\$&")}%` };
}

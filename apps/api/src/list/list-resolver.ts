import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver, type ClassType } from "type-graphql";
import type { RequestContext } from "../context.ts";
import { requireViewer } from "../authorization/permissions.ts";
import { selectionAt } from "../platform/graphql/selection.ts";
import type { Connection, ConnectionType, Page } from "./connection.ts";
import {
  conditionsOf,
  filterInputOf,
  sortEnumOf,
  type Asker,
  type Filter,
  type ListDeclaration,
  type SortField,
} from "./declaration.ts";
import { pageSize } from "./page-arguments.ts";

/** How far `totalCount` counts. */
export const countLimit = 10_000;

/** A total as it is told: null past the limit. */
export const withinLimit = (total: number | null): number | null =>
  total !== null && total > countLimit ? null : total;

/** A list with its query. */
export interface ListQuery<Row, Where, Node> extends ListDeclaration<Row, Where> {
  /** The name of its query. */
  readonly query: string;
  readonly description: string;
  readonly connection: ConnectionType<Node>;
}

/** A page as it was asked for, checked and put in terms of rows. */
export interface AskedPage<Row, Where> {
  readonly asker: Asker;
  /** 1 to 100. */
  readonly size: number;
  readonly order: SortField<Row, Where>;
  /** The list with its sort: cursors of another one are refused. */
  readonly list: string;
  /** The cursor after which it begins, as it was sent. */
  readonly after: string | null;
  readonly where: readonly Where[];
  /** Whether the total is asked for. */
  readonly counted: boolean;
}

/**
 * Makes the resolver of a list: its query with filter and sort, answered by a page of what `read` reads.
 *
 * @throws CodedError UNAUTHENTICATED; BAD_USER_INPUT for an unusable size, cursor or filter.
 */
export function listResolver<Row, Where, Node>(
  list: ListQuery<Row, Where, Node>,
  read: (
    context: RequestContext,
    asked: AskedPage<Row, Where>,
    info: GraphQLResolveInfo,
  ) => Promise<Page<Node>>,
): ClassType {
  const { query, description, connection } = list;
  const FilterType = filterInputOf(list);
  const SortEnum = sortEnumOf(list);
  const [firstSort = ""] = Object.keys(list.sorts);

  @Resolver()
  class ListResolver {
    @Query(() => connection, { name: query, description })
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
      @Arg("filter", () => FilterType, {
        nullable: true,
        description: "Which rows; left out, all that the defaults let through.",
      })
      filter?: Filter | null,
      @Arg("sort", () => SortEnum, { nullable: true, defaultValue: firstSort, description: "The order." })
      sort?: string | null,
    ): Promise<Connection<Node>> {
      const viewer = requireViewer(context);
      const { today, office } = await context.world(viewer.agencyId);
      const asker = { viewer, today, alertDays: office.alertDays };
      const name = sort ?? firstSort;
      const order = list.sorts[name] as SortField<Row, Where>;
      const where = conditionsOf(list, filter ?? {}, asker);
      const asked = {
        asker,
        size: pageSize(first, 25, 100),
        order,
        list: `${query} ${name}`,
        after: after ?? null,
        where: order.only === undefined ? where : [...where, order.only],
        counted: selectionAt(info).has("totalCount"),
      };
      const page = await read(context, asked, info);
      return new connection(page);
    }
  }
  return ListResolver;
}

import { Arg, Ctx, Int, Query, Resolver, type ClassType } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { connectionOf, type Connection } from "../../list/connection.ts";
import { pageSize } from "../../list/page-arguments.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { beforeAllChanges, changesAfter } from "../../record/stream/changes.read.sql.ts";
import { cursorAfter, placeOf } from "./change-cursor.ts";
import type { Change, ToldChanges } from "./change.type.ts";

/** Makes the list of a kind's changes in their order. */
export function changesList(told: ToldChanges, ChangeType: ClassType<Change>): ClassType {
  const { idField, typeName, word } = told;
  const ChangeConnection = connectionOf(ChangeType, {
    name: `${typeName}Change`,
    one: "change",
    many: "changes",
  });

  @Resolver()
  class ChangesList {
    @Query(() => ChangeConnection, {
      name: `${word}Changes`,
      description: `Every change to the ${word}s the viewer may see, in an order that never changes: after a cursor nothing is inserted before it. A change appears once every transaction that began before its own has ended. The id of an event of \`${word}Changed\` is a cursor too.`,
    })
    async changes(
      @Ctx() context: RequestContext,
      @Arg("after", () => String, { nullable: true, description: "The cursor to go on from." })
      after?: string | null,
      @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: "How many: 1 to 500." })
      first?: number | null,
    ): Promise<Connection<Change>> {
      const viewer = requireViewer(context);
      requirePermission(viewer, "read", typeName);
      const size = pageSize(first, 50, 500);
      const place = after ? placeOf(after) : beforeAllChanges;
      const statement = changesAfter(
        { kind: told.kind.name, agencyId: viewer.agencyId },
        place,
        size + 1,
        "settled",
      );
      const [rows] = await context.database.read(rowScopeOf(viewer), statement);
      return new ChangeConnection({
        nodes: rows.slice(0, size).map((row) => ({
          [idField]: publicId(word, row.record_id),
          version: row.version,
          kind: row.kind,
          changedBy: row.actor_name,
          changedAt: new Date(row.recorded_at).toISOString(),
        })),
        hasNextPage: rows.length > size,
        hasPreviousPage: Boolean(after),
        totalCount: null,
        cursorOf: (_, at) => {
          const { transaction_id: transactionId = "", id: eventId = "" } = rows[at] ?? {};
          return cursorAfter({ transactionId, eventId });
        },
      });
    }
  }
  return ChangesList;
}

import { raw, type EntitySchema, type FilterQuery } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { countLimit } from "./list-resolver.ts";

/** How many rows a list has, counted no further than one beyond the limit of what is told. */
export async function countUpTo<Row extends object>(
  em: EntityManager,
  entity: EntitySchema<Row>,
  where: readonly FilterQuery<Row>[],
): Promise<number> {
  const rows = em
    .createQueryBuilder(entity)
    .select(raw("1"))
    .where({ $and: where } as never);
  const { sql, params } = rows.limit(countLimit + 1).toQuery();
  const [found] = await em.execute<[{ readonly count: number }]>(
    `select count(*)::int as count from (${sql}) counted`,
    [...params],
  );
  return found.count;
}

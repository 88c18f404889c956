import { randomUUID } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { BoundStatement } from "../database/database.ts";
import { translateFailure } from "../database/database-failure.ts";
import { encodeValue } from "../database/row-values.ts";

/** As much of MikroORM's transaction as it takes to send a statement with its parameters. */
interface SendingTransaction {
  executeQuery(query: object): Promise<{ readonly rows: readonly unknown[] }>;
}

/**
 * Sends a statement of the hot path within a unit's transaction, and brings its rows. A lost connection is told as
 * DatabaseUnavailable, as on the hot path: the driver's own error would be taken for a bug.
 */
export async function readBound<Row>(
  em: EntityManager,
  { statement, values }: BoundStatement<Row>,
): Promise<Row[]> {
  const transaction = em.getTransactionContext<SendingTransaction>();
  if (transaction === undefined) throw new Error("A bound statement needs the transaction of a unit.");
  try {
    const { rows } = await transaction.executeQuery({
      query: { kind: "RawNode", sqlFragments: [statement.text], parameters: [] },
      queryId: { queryId: randomUUID() },
      sql: statement.text,
      parameters: values.map(encodeValue),
    });
    return rows as Row[];
  } catch (error) {
    throw translateFailure(error);
  }
}

/**
 * Sends statements of the hot path within a unit's transaction, one after another: a job, an audit entry, an
 * announcement that is committed with the rows or not at all.
 */
export async function sendBound(
  em: EntityManager,
  ...bound: readonly BoundStatement<unknown>[]
): Promise<void> {
  for (const one of bound) await readBound(em, one);
}

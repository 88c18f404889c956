import { randomUUID } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { BoundStatement } from "../database/database.ts";
import { encodeValue } from "../database/row-values.ts";

/** As much of MikroORM's transaction as it takes to send a statement with its parameters. */
interface SendingTransaction {
  executeQuery(query: object): Promise<{ readonly rows: readonly unknown[] }>;
}

/** Sends a statement of the hot path within a unit's transaction, and brings its rows. */
export async function readBound<Row>(
  em: EntityManager,
  { statement, values }: BoundStatement<Row>,
): Promise<Row[]> {
  const transaction = em.getTransactionContext<SendingTransaction>();
  if (transaction === undefined) throw new Error("A bound statement needs the transaction of a unit.");
  const { rows } = await transaction.executeQuery({
    query: { kind: "RawNode", sqlFragments: [statement.text], parameters: [] },
    queryId: { queryId: randomUUID() },
    sql: statement.text,
    parameters: values.map(encodeValue),
  });
  return rows as Row[];
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

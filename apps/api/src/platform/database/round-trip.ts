import type { Socket } from "node:net";
import type { PoolClient, QueryResult } from "pg";
import { translateFailure } from "./database-failure.ts";

/** One statement on the wire; prepared once for each connection when it has a name. */
export interface Message {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** How long a round trip may take before the connection is given up. Longer than the server's own statement_timeout. */
const patienceInMilliseconds = 4_500;

/**
 * Sends all messages at once and waits until each has been answered. The server runs them in order; when one fails
 * inside a transaction, all that follow fail too and a commit among them turns into a rollback, so nothing is half done.
 *
 * @returns the results in order.
 * @throws the first failure, translated, once every answer is in and the connection is at rest.
 */
export function roundTrip(client: PoolClient, messages: readonly Message[]): Promise<QueryResult[]> {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  return new Promise((resolve, reject) => {
    const results: QueryResult[] = [];
    let waiting = messages.length;
    let failure: unknown;
    const timer = setTimeout(
      () => stream.destroy(new Error("the round trip was not answered in time")),
      patienceInMilliseconds,
    );
    const settle = () => {
      waiting -= 1;
      if (waiting > 0) return;
      clearTimeout(timer);
      if (failure === undefined) resolve(results);
      else reject(translateFailure(failure));
    };
    // Corked, the whole round trip leaves in one packet.
    stream.cork();
    for (const [index, message] of messages.entries()) {
      client.query(
        message as { text: string; values?: unknown[] },
        (error: Error | undefined, result: QueryResult) => {
          if (error) failure ??= error;
          else results[index] = result;
          settle();
        },
      );
    }
    stream.uncork();
  });
}

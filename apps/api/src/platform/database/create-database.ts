import { Pool, type PoolClient } from "pg";
import type { RowScope, SystemScope } from "../auth/viewer.ts";
import { translateFailure } from "./database-failure.ts";
import type {
  BoundStatement,
  Database,
  DatabaseCounters,
  RowsOf,
  SystemDatabase,
  Transaction,
} from "./database.ts";
import { roundTrip, type Message } from "./round-trip.ts";
import { PipelinedTransaction, rowsOf } from "./pipelined-transaction.ts";
import { opening } from "./row-scope.ts";
import { rowTypes } from "./row-values.ts";
import { StatementBook } from "./statement-book.ts";
import { tryAgain } from "./try-again.ts";

/** How to reach PostgreSQL. */
export interface DatabaseSettings {
  readonly url: string;
  /** Connections at most; 8 unless given. */
  readonly poolSize?: number;
  readonly applicationName?: string;
  /** Told of every connection that was lost while idle. */
  readonly onLostConnection?: (error: Error) => void;
}

const commit: Message = { text: "commit" };

/**
 * Opens the pool that serves requests, as `redress_app`. Connects at the first use; a lost server is found again by
 * itself. Limits and time zone are the role's own settings (role-settings.ts), because a pooler between us and
 * PostgreSQL takes none at the start of a connection.
 */
export function createDatabase(settings: DatabaseSettings): Database {
  return openPool(settings);
}

/** Opens a pool as `redress_system`, for sign-in and jobs. */
export function createSystemDatabase(settings: DatabaseSettings): SystemDatabase {
  return openPool(settings);
}

function openPool(settings: DatabaseSettings): SystemDatabase {
  const pool = new Pool({
    connectionString: settings.url,
    max: settings.poolSize ?? 8,
    pipeline: true,
    keepAlive: true,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 60_000,
    types: rowTypes,
    application_name: settings.applicationName ?? "redress-api",
  } as ConstructorParameters<typeof Pool>[0]);
  // The pool listens only to idle connections. One that is lost while lent out would end the process if nobody listened;
  // whoever holds it learns of the loss from the round trip.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("error", (error) => settings.onLostConnection?.(error));
  return new PooledDatabase(pool);
}

class PooledDatabase implements SystemDatabase {
  readonly #pool: Pool;
  readonly #book = new StatementBook();
  #transactions = 0;
  #retries = 0;
  readonly #noteRetry = (): void => {
    this.#retries += 1;
  };

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  read<const Bound extends readonly BoundStatement<unknown>[]>(
    scope: RowScope | SystemScope,
    ...bound: Bound
  ): Promise<RowsOf<Bound>> {
    return this.#inOneRoundTrip(opening(scope, "read only"), bound);
  }

  show<const Bound extends readonly BoundStatement<unknown>[]>(
    scope: RowScope | SystemScope,
    ...bound: Bound
  ): Promise<RowsOf<Bound>> {
    return this.#inOneRoundTrip(opening(scope, "show"), bound);
  }

  async #inOneRoundTrip<const Bound extends readonly BoundStatement<unknown>[]>(
    begin: Message,
    bound: Bound,
  ): Promise<RowsOf<Bound>> {
    const messages = [begin, ...bound.map((one) => this.#book.message(one)), commit];
    const attempt = () =>
      this.#borrow(async (client) => {
        this.#book.roundTrips += 1;
        const results = await roundTrip(client, messages);
        return rowsOf<Bound>(results.slice(1, -1));
      });
    return tryAgain(attempt, this.#noteRetry);
  }

  async write<T>(scope: RowScope | SystemScope, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return tryAgain(() => this.#borrow((client) => this.#attempt(client, scope, work)), this.#noteRetry);
  }

  async #attempt<T>(
    client: PoolClient,
    scope: RowScope | SystemScope,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    const transaction = new PipelinedTransaction(client, this.#book, [opening(scope, "read write")]);
    try {
      const result = await work(transaction);
      await transaction.complete();
      return result;
    } catch (error) {
      // A failed rollback means a lost connection, which #borrow sees by itself; the first failure says more.
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
  }

  counters(): DatabaseCounters {
    return {
      roundTrips: this.#book.roundTrips,
      statements: this.#book.statements,
      transactions: this.#transactions,
      retries: this.#retries,
    };
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  /** Lends a connection and takes back only a clean one: outside a transaction, with nothing on the way. */
  async #borrow<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw translateFailure(error);
    });
    this.#transactions += 1;
    try {
      return await work(client);
    } finally {
      client.release(client.getTransactionStatus() !== "I");
    }
  }
}

import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { QueryConfig } from "pg";
import { systemScope } from "../auth/viewer.ts";
import { bind, type SystemDatabase } from "../database/database.ts";
import { CodedError } from "../graphql/coded-error.ts";

/** What is counted, how many attempts are allowed, and within how many seconds. */
interface AttemptLimit {
  /** Names the limit; keys of different limits are counted apart. */
  readonly name: string;
  readonly attempts: number;
  readonly withinSeconds: number;
}

/**
 * Slows down repeated attempts under one key: an address, an account. Counted in PostgreSQL, so that the limit is one
 * for all processes; a key that has used its attempts up is turned away by this process without asking again.
 */
export class AttemptLimiter {
  readonly #limiter: RateLimiterPostgres;

  constructor(database: SystemDatabase, { name, attempts, withinSeconds }: AttemptLimit) {
    this.#limiter = new RateLimiterPostgres({
      storeClient: {
        query: async ({ name = "", text, values }: QueryConfig<unknown[]>) => {
          const counted = bind<unknown, unknown[]>({ name, text }, ...(values ?? []));
          const [rows] = await database.write(systemScope, (transaction) => transaction.finish(counted));
          return { rows, rowCount: rows.length };
        },
      },
      storeType: "client",
      tableName: "attempt",
      tableCreated: true,
      keyPrefix: name,
      points: attempts,
      duration: withinSeconds,
      inMemoryBlockOnConsumed: attempts + 1,
    });
  }

  /**
   * Counts an attempt.
   *
   * @throws CodedError RATE_LIMITED with the seconds to wait; DatabaseUnavailable when PostgreSQL does not answer.
   */
  async attempt(key: string): Promise<void> {
    try {
      await this.#limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.ceil(error.msBeforeNext / 1_000);
      throw new CodedError("RATE_LIMITED", `Too many attempts. Try again in ${retryAfterSeconds} s.`, {
        retryAfterSeconds,
      });
    }
  }
}

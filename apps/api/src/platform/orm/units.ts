import { DriverException, ValidationError } from "@mikro-orm/core";
import { MikroORM, type EntityManager } from "@mikro-orm/postgresql";
import { DatabaseError, type Pool } from "pg";
import type { RowScope } from "../auth/viewer.ts";
import { DatabaseUnavailable } from "../database/database.ts";
import { translateFailure, wasCut } from "../database/database-failure.ts";
import { checkedScope } from "../database/row-scope.ts";
import { tryAgain } from "../database/try-again.ts";
import { giveUpLostConnections } from "./lost-connections.ts";
import { ormConfig, type Entities } from "./mikro-orm.config.ts";

/** What is done in one transaction. */
export type Work<T> = (em: EntityManager) => Promise<T>;

/**
 * The ordinary way to the database: MikroORM within one row scope. Each call is a transaction of its own that carries
 * the scope, so row level security holds as on the hot path. Nothing is opened before the first call.
 * After a deadlock or a lost connection `work` is run again, so it must have no effect outside.
 */
export interface Unit {
  /** Reads in one read-only transaction. The rows may be used after it. Throws DatabaseUnavailable. */
  read<T>(work: Work<T>): Promise<T>;
  /** Writes in one transaction: flushed and committed when `work` returns, without effect when it throws. */
  write<T>(work: Work<T>): Promise<T>;
}

/** How to reach PostgreSQL, and the tables. */
export interface UnitSettings {
  readonly url: string;
  readonly entities: Entities;
  /** Connections at most; 4 unless given. */
  readonly poolSize?: number;
  /** How long a connection may be silent: longer than the server's own statement_timeout, as the 4.5 s are unless given. */
  readonly silenceMs?: number;
}

/** Hands out units of work, all on one small pool. Connects at the first use. */
export class Units {
  readonly #orm: MikroORM;

  constructor({ url, entities, poolSize = 4, silenceMs = 4_500 }: UnitSettings) {
    this.#orm = new MikroORM({
      ...ormConfig({ url, entities }),
      pool: { min: 0, max: poolSize },
      driverOptions: {
        connectionString: url,
        connectionTimeoutMillis: 2_000,
        application_name: "redress-units",
        onPoolCreated: (pool: Pool) => giveUpLostConnections(pool, silenceMs),
      },
    });
  }

  /** The unit of work that sees a scope's rows. */
  of(scope: RowScope): Unit {
    const { kind, agencyId, staffId } = checkedScope(scope);
    const session = { variables: { "app.scope": kind, "app.agency_id": agencyId, "app.staff_id": staffId } };
    const run = <T>(readOnly: boolean, work: Work<T>): Promise<T> =>
      tryAgain(() => transact(this.#orm.em.fork({ session }), readOnly, work));
    return { read: (work) => run(true, work), write: (work) => run(false, work) };
  }

  async close(): Promise<void> {
    await this.#orm.close(true);
  }
}

async function transact<T>(em: EntityManager, readOnly: boolean, work: Work<T>): Promise<T> {
  let failure: { readonly error: unknown } | undefined;
  let isDone = false;
  const watched: Work<T> = async (fork) => {
    try {
      const result = await work(fork);
      isDone = true;
      return result;
    } catch (error) {
      failure = { error };
      throw error;
    }
  };
  try {
    return await em.transactional((fork) => watched(fork as EntityManager), { readOnly });
  } catch (error) {
    // What the work threw says more than the failed rollback behind it.
    if (failure !== undefined && !(failure.error instanceof DriverException)) throw failure.error;
    // A use of MikroORM that it does not allow is a bug of ours, not trouble with the database.
    if (error instanceof ValidationError) throw error;
    const translated = translateFailure(withoutStatement(failure?.error ?? error));
    if (!isDone || readOnly || !wasCut(translated)) throw translated;
    throw new DatabaseUnavailable(translated.message, { cause: translated.cause, outcomeUnknown: true });
  }
}

/** What PostgreSQL said, without the statement and its values, which MikroORM's errors quote. */
function withoutStatement(error: unknown): unknown {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const isOfServer = code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !/^E[A-Z]/.test(code);
  if (!(error instanceof DriverException) || !isOfServer) return error;
  return Object.assign(new DatabaseError("PostgreSQL refused a statement.", message?.length ?? 0, "error"), {
    code,
  });
}

import type { RowScope, SystemScope } from "../auth/viewer.ts";

/** A statement sent by name: PostgreSQL plans it once for each connection. Names are unique in the program. */
export interface Statement<Row, Values extends readonly unknown[] = readonly unknown[]> {
  readonly name: string;
  readonly text: string;
  /** Carries the row type only; never set. */
  readonly row?: Row;
  /** Carries the parameter types only; never set. */
  readonly values?: Values;
}

/** A statement with its parameters, ready to be sent. */
export interface BoundStatement<Row> {
  readonly statement: Statement<Row>;
  readonly values: readonly unknown[];
}

/** Binds parameters to a statement. */
export function bind<Row, Values extends readonly unknown[]>(
  statement: Statement<Row, Values>,
  ...values: Values
): BoundStatement<Row> {
  return { statement: statement as Statement<Row>, values };
}

/** The rows of each bound statement, in order. */
export type RowsOf<Bound extends readonly BoundStatement<unknown>[]> = {
  -readonly [Index in keyof Bound]: Bound[Index] extends BoundStatement<infer Row> ? Row[] : never;
};

/** A transaction under way, inside one row scope. */
export interface Transaction {
  /** Sends all statements in one round trip and waits for their rows. */
  send<const Bound extends readonly BoundStatement<unknown>[]>(...bound: Bound): Promise<RowsOf<Bound>>;
  /** The last round trip: all statements and the commit together. Nothing can be sent after it. */
  finish<const Bound extends readonly BoundStatement<unknown>[]>(...bound: Bound): Promise<RowsOf<Bound>>;
  /** Ends the transaction without effect. Nothing can be sent after it. */
  rollback(): Promise<void>;
  /** For libraries that bring their own SQL (the job queue): one unnamed statement. */
  query(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

/** How much was sent since the start. Tests and the benchmark take differences of it. */
export interface DatabaseCounters {
  /** Messages that waited for an answer: a round trip each. */
  readonly roundTrips: number;
  /** Statements of the program, without begin, scope, commit and rollback. */
  readonly statements: number;
  readonly transactions: number;
  /** Transactions run again after a deadlock or a serialization failure. */
  readonly retries: number;
}

/**
 * PostgreSQL for hot reads and writes, as one role. The role that serves requests names the scope of who asks; the
 * system role may also name the system's own. Written as properties, so that the compiler lets no request's database
 * stand where the system's is needed.
 */
export interface Database<Scope = RowScope> {
  /**
   * Reads under row level security: begin, scope, the statements and commit travel in one round trip.
   * Throws DatabaseUnavailable when no connection can be had in time.
   */
  readonly read: <const Bound extends readonly BoundStatement<unknown>[]>(
    scope: Scope,
    ...bound: Bound
  ) => Promise<RowsOf<Bound>>;
  /**
   * Reads what is written down as shown, by statements of `note-disclosure.ts`: one round trip, as a read. The commit does
   * not wait for the disk: should PostgreSQL itself fall, the notes of its last half second may be missing, and every
   * new connection of the program to it is in the audit (`database.connected`), so that such a gap is seen.
   */
  readonly show: <const Bound extends readonly BoundStatement<unknown>[]>(
    scope: Scope,
    ...bound: Bound
  ) => Promise<RowsOf<Bound>>;
  /**
   * Runs `work` in one read-committed transaction under row level security; commits when it returns,
   * rolls back when it throws. The first round trip carries begin and scope with the first statements.
   * After a deadlock or a serialization failure `work` is run again, so it must have no effect outside.
   */
  readonly write: <T>(scope: Scope, work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  /** A copy of the counters as they stand. */
  counters(): DatabaseCounters;
  close(): Promise<void>;
}

/** PostgreSQL as the system role: for sign-in, jobs and rebuilds. It is never handed to what serves a request. */
export type SystemDatabase = Database<RowScope | SystemScope>;

/**
 * PostgreSQL did not answer in time or the connection was lost. A read had no effect. A write had none either, unless
 * the connection was lost while its commit was on the way: repeating it with the same idempotency key is always safe.
 */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
  /** True when a commit was on its way as the connection was lost: it may have been written or not. */
  readonly outcomeUnknown: boolean;

  constructor(
    message: string,
    options: { readonly cause?: unknown; readonly outcomeUnknown?: boolean } = {},
  ) {
    super(message, { cause: options.cause });
    this.outcomeUnknown = options.outcomeUnknown ?? false;
  }
}

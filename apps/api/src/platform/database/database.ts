import type { RowScope } from "../auth/viewer.ts";

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
  /** Sends all statements in one flight and waits for their rows. */
  send<const Bound extends readonly BoundStatement<unknown>[]>(...bound: Bound): Promise<RowsOf<Bound>>;
  /** For libraries that bring their own SQL (the job queue): one unnamed statement. */
  query(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

/** What the rest of the program knows of PostgreSQL for hot reads and writes. MikroORM serves the rest. */
export interface Database {
  /**
   * Reads under row level security: begin, scope, the statements and commit travel in one flight.
   * Throws DatabaseUnavailable when no connection can be had in time.
   */
  read<const Bound extends readonly BoundStatement<unknown>[]>(scope: RowScope, ...bound: Bound): Promise<RowsOf<Bound>>;
  /**
   * Runs `work` in one read-committed transaction under row level security; commits when it returns,
   * rolls back when it throws. The first flight carries begin and scope with the first statements.
   */
  write<T>(scope: RowScope, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** PostgreSQL did not answer or the connection was lost. Nothing was written unless the answer had been given. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

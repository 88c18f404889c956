import type { Socket } from "node:net";
import pg from "pg";

/** A named statement: PostgreSQL plans it once for each connection. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

const begin: NamedStatement = { name: "begin", text: "begin" };
const commit: NamedStatement = { name: "commit", text: "commit" };
const scope: NamedStatement = {
  name: "scope",
  text: "select set_config('app.scope', 'AGENCY', true), set_config('app.agency_id', $1, true)",
};

// A legal day stays the text it is, an instant stays PostgreSQL's own: neither is worth a Date object here.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text);

/** One row as pg gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** The floor's own way to PostgreSQL: pg and nothing else. */
export interface FloorDatabase {
  /** begin, scope, the statements and commit, all in one round trip */
  read(
    agencyId: string,
    ...statements: readonly (readonly [NamedStatement, readonly unknown[]])[]
  ): Promise<Row[][]>;
  /** a transaction whose statements are awaited one after another, as code by hand would */
  write(agencyId: string, work: (run: Run) => Promise<void>): Promise<void>;
}

/** Runs one statement of a transaction and waits for its rows. */
export type Run = (statement: NamedStatement, ...values: readonly unknown[]) => Promise<Row[]>;

/** Connects with as many connections as the API has by default. */
export function openFloorDatabase(url: string, connections: number): FloorDatabase {
  const options = { connectionString: url, max: connections, idleTimeoutMillis: 0 };
  const readers = new pg.Pool({ ...options, pipeline: true } as pg.PoolConfig);
  const writers = new pg.Pool(options);
  return {
    read: async (agencyId, ...statements) => {
      const client = await readers.connect();
      const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
      try {
        // Corked, the whole round trip leaves in one packet.
        stream.cork();
        const sent = [
          client.query(begin),
          client.query({ ...scope, values: [agencyId] }),
          ...statements.map(([statement, values]) =>
            client.query<Row>({ ...statement, values: [...values] }),
          ),
          client.query(commit),
        ];
        stream.uncork();
        const results = await Promise.all(sent);
        return results.slice(2, -1).map((result) => result.rows as Row[]);
      } finally {
        client.release();
      }
    },
    write: async (agencyId, work) => {
      const client = await writers.connect();
      try {
        await client.query(begin);
        await client.query({ ...scope, values: [agencyId] });
        await work(
          async (statement, ...values) =>
            (await client.query<Row>({ ...statement, values: [...values] })).rows,
        );
        await client.query(commit);
        client.release();
      } catch (error) {
        client.release(error as Error);
        throw error;
      }
    },
  };
}

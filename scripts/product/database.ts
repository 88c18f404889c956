import type { Client } from "pg";
import { withClient } from "../postgres/connections.ts";
import { startPostgres } from "../postgres/start-postgres.ts";
import { openExternal } from "./external-database.ts";
import type { Progress } from "./progress.ts";

/** The database the product runs on. */
export interface ProductDatabase {
  /** for migrations and seeds */
  readonly ownerUrl: string;
  /** for the API: a role that row level security binds */
  readonly appUrl: string;
  /** for sign-in and jobs: a role that the API's cannot become */
  readonly systemUrl: string;
  /** in words for a person */
  readonly description: string;
  readonly failed: Promise<string>;
  stop(): Promise<void>;
}

/**
 * The database named by DATABASE_URL, else the embedded one.
 *
 * @param dataDir where the embedded server keeps its data; by default `.redress/postgres`.
 * @throws with a sentence for a person when the server cannot be used.
 */
export async function openDatabase(progress: Progress, dataDir?: string): Promise<ProductDatabase> {
  const url = process.env["DATABASE_URL"];
  return url === undefined || url === "" ? embedded(progress, dataDir) : openExternal(url);
}

/** True when the database holds no complaint yet, so that demo data cannot disturb anybody's work. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  return asSystem(ownerUrl, async (client) => {
    const found = await client.query<{ full: boolean }>("SELECT EXISTS (SELECT FROM complaint) AS full");
    return found.rows[0]?.full !== true;
  });
}

/** Names the identity provider for those whom one of an earlier start vouched for: its name holds its port. */
export async function followIssuer(ownerUrl: string, issuer: string): Promise<void> {
  await asSystem(ownerUrl, (client) =>
    client.query(
      "UPDATE staff SET issuer = $1 WHERE subject LIKE 'dev|%' AND issuer LIKE 'http://127.0.0.1:%' AND issuer <> $1",
      [issuer],
    ),
  );
}

/** Row level security is forced on the owner too; this works for the system itself. */
function asSystem<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(ownerUrl, async (client) => {
    await client.query(
      "SELECT set_config('app.scope', 'SYSTEM', false), set_config('app.agency_id', '', false)",
    );
    return work(client);
  });
}

async function embedded(progress: Progress, dataDir?: string): Promise<ProductDatabase> {
  const server = await startPostgres({
    onProgress: progress.note,
    ...(dataDir === undefined ? {} : { dataDir }),
  });
  if (server.shared) progress.note("Using the database server that another command of this repository runs");
  return {
    ...server,
    description: `embedded PostgreSQL on port ${server.port} with its data in ${server.dataDirectory}`,
  };
}

import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { type Client } from "pg";
import { readJson, writePrivateJson } from "../machine/private-file.ts";
import { ensureStateDirectory } from "../machine/repository.ts";
import { withClient } from "../postgres/connections.ts";
import { startPostgres } from "../postgres/start-postgres.ts";
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

/** The oldest PostgreSQL that the migrations and queries are written for. */
const oldestVersion = 15;

/**
 * The database named by DATABASE_URL, else the embedded one.
 *
 * @param dataDir where the embedded server keeps its data; by default `.redress/postgres`.
 * @throws with a sentence for a person when the server cannot be used.
 */
export async function openDatabase(progress: Progress, dataDir?: string): Promise<ProductDatabase> {
  const url = process.env["DATABASE_URL"];
  return url === undefined || url === "" ? embedded(progress, dataDir) : external(url);
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

async function external(ownerUrl: string): Promise<ProductDatabase> {
  const { version, database } = await describe(ownerUrl);
  if (version < oldestVersion) {
    throw new Error(`DATABASE_URL names a PostgreSQL ${version}; Redress needs ${oldestVersion} or later.`);
  }
  const appUrl = process.env["APP_DATABASE_URL"] ?? (await makeRole(ownerUrl, "redress_app"));
  const systemUrl = process.env["SYSTEM_DATABASE_URL"] ?? (await makeRole(ownerUrl, "redress_system"));
  const description = `PostgreSQL ${version} at ${new URL(ownerUrl).host}/${database} (DATABASE_URL)`;
  return {
    ownerUrl,
    appUrl,
    systemUrl,
    description,
    failed: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

async function describe(url: string): Promise<{ version: number; database: string }> {
  try {
    return await withClient(url, async (client) => {
      const found = await client.query<{ version: number; database: string }>(
        "SELECT current_setting('server_version_num')::int / 10000 AS version, current_database() AS database",
      );
      const [row] = found.rows;
      if (row === undefined) throw new Error("the server did not tell its version");
      return row;
    });
  } catch (error) {
    const reason =
      (error as Error).message === "" ? (error as { code?: string }).code : (error as Error).message;
    throw new Error(`DATABASE_URL names a server that cannot be used: ${reason}.`, { cause: error });
  }
}

/** Makes a role of the program on a server of the user's own and keeps its password under `.redress/`. */
async function makeRole(ownerUrl: string, role: string): Promise<string> {
  const address = new URL(ownerUrl);
  const path = join(ensureStateDirectory(), "roles.json");
  const known = (readJson(path) ?? {}) as Record<string, string>;
  const key = `${role}@${address.host}`;
  const password = known[key] ?? randomBytes(24).toString("base64url");
  try {
    await withClient(ownerUrl, (client) => ensureRole(client, role, password));
  } catch (error) {
    throw new Error(
      `The role in DATABASE_URL may not create the role \`${role}\`. Have an administrator run\n` +
        `  CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…'; GRANT ${role} TO ${address.username};\n` +
        `and set ${role === "redress_app" ? "APP" : "SYSTEM"}_DATABASE_URL to its address. (${(error as Error).message})`,
      { cause: error },
    );
  }
  writePrivateJson(path, { ...known, [key]: password });
  address.username = role;
  address.password = password;
  return address.toString();
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const found = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  const verb = found.rowCount === 0 ? "CREATE" : "ALTER";
  const rights = found.rowCount === 0 ? "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS " : "";
  await client.query(`${verb} ROLE ${role} WITH ${rights}PASSWORD ${client.escapeLiteral(password)}`);
}

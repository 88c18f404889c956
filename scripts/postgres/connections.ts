import { Client } from "pg";
import type { Credentials } from "./credentials.ts";

/** Address of a database on an embedded server, for one of its roles. */
export function databaseUrl(
  role: "postgres" | "redress_app" | "redress_owner" | "redress_system",
  password: string,
  port: number,
  database: string,
): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Runs a piece of work over one connection and closes it.
 *
 * @throws what connecting or the work throws.
 */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Without a listener a server that goes away between two queries would end the whole process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What connecting says while nobody answers on the port, or while a server is on its way up or down. */
const nobodyAnswers = /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|timeout|terminated/;

/**
 * "ready", "starting" (also while it recovers from a crash), or "absent" when nobody answers on the port.
 *
 * @throws at once what waiting would not change, such as a wrong password.
 */
export async function probeServer(url: string): Promise<"absent" | "ready" | "starting"> {
  try {
    await withClient(url, (client) => client.query("SELECT 1"));
    return "ready";
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    // 57P03 cannot_connect_now: the server is starting, recovering or stopping.
    if (code === "57P03") return "starting";
    if (nobodyAnswers.test(`${code} ${message}`)) return "absent";
    throw new Error(`The database server on port ${new URL(url).port} cannot be used: ${message}.`, {
      cause: error,
    });
  }
}

/** Removes the PG* variables, which tell every client how to reach a server of the user's own, not the embedded one. */
export function ignorePgVariables(): void {
  for (const name of Object.keys(process.env)) if (/^PG[A-Z]/.test(name)) delete process.env[name];
}

/**
 * Makes sure that the roles and the database exist and that the roles have today's passwords. `redress_owner` owns the
 * database and may act as the two that run the program; those own nothing and never bypass row level security.
 */
export async function ensureDatabase(
  adminUrl: string,
  credentials: Credentials,
  database: string,
): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await ensureRole(client, "redress_owner", credentials.owner);
    await ensureRole(client, "redress_app", credentials.app);
    await ensureRole(client, "redress_system", credentials.system);
    await client.query("GRANT redress_app, redress_system TO redress_owner");
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [database]);
    const name = client.escapeIdentifier(database);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER redress_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO redress_app, redress_system`);
  });
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const found = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  const verb = found.rowCount === 0 ? "CREATE" : "ALTER";
  const rights = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";
  await client.query(`${verb} ROLE ${role} WITH ${rights} PASSWORD ${client.escapeLiteral(password)}`);
}

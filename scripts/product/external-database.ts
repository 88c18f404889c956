import { createHmac } from "node:crypto";
import { join } from "node:path";
import { Client } from "pg";
import { readJson } from "../machine/private-file.ts";
import { ensureStateDirectory } from "../machine/repository.ts";
import { withClient } from "../postgres/connections.ts";
import type { ProductDatabase } from "./database.ts";
import { localSecrets } from "./secrets.ts";

/** The oldest PostgreSQL that the migrations and queries are written for. */
const oldestVersion = 15;

/** The roles of the program, and the variable that names an address for each. */
const roleVariables = { redress_app: "APP_DATABASE_URL", redress_system: "SYSTEM_DATABASE_URL" } as const;

type ProgramRole = keyof typeof roleVariables;

interface Server {
  readonly version: number;
  readonly database: string;
  readonly role: string;
  readonly mayBuild: boolean;
}

/**
 * The database of the user's own that DATABASE_URL names, by TCP or by the folder of a Unix socket.
 *
 * @throws with a sentence for a person when it cannot be used.
 */
export async function openExternal(url: string): Promise<ProductDatabase> {
  const ownerUrl = plainAddress(url);
  const { version, database, role, mayBuild } = await describe(ownerUrl);
  if (version < oldestVersion) {
    throw new Error(`DATABASE_URL names a PostgreSQL ${version}; Redress needs ${oldestVersion} or later.`);
  }
  if (!mayBuild) {
    throw new Error(
      `DATABASE_URL connects as ${role}, who may not make tables in ${database}. Have its owner run ` +
        `ALTER DATABASE ${database} OWNER TO ${role}, or name the owner of its tables.`,
    );
  }
  return {
    ownerUrl,
    appUrl: await addressOf("redress_app", ownerUrl),
    systemUrl: await addressOf("redress_system", ownerUrl),
    description: `PostgreSQL ${version} at ${decodeURIComponent(new URL(ownerUrl).host)}/${database} (DATABASE_URL)`,
    failed: new Promise(() => undefined),
    stop: () => Promise.resolve(),
  };
}

/**
 * One form for the many in which libpq takes an address: `postgresql:///redress?host=/run/postgresql` becomes
 * `postgresql://user@%2Frun%2Fpostgresql:5432/redress`, which every reader of addresses understands.
 */
export function plainAddress(url: string): string {
  try {
    const { user = "", password, host, port, database } = new Client({ connectionString: url });
    if (!host.startsWith("/") && new URL(url).hostname !== "") return url;
    const secret = password ? `:${encodeURIComponent(password)}` : "";
    return `postgresql://${encodeURIComponent(user)}${secret}@${encodeURIComponent(host)}:${port}/${encodeURIComponent(database ?? "")}`;
  } catch (cause) {
    throw new Error(
      "DATABASE_URL is no address; it looks like postgresql://user:password@host:5432/database.",
      { cause },
    );
  }
}

async function describe(url: string): Promise<Server> {
  try {
    const [row] = await withClient(url, async (client) => {
      const found = await client.query<Server>(
        `SELECT current_setting('server_version_num')::int / 10000 AS version, current_database() AS database,
           current_user AS role, has_database_privilege(current_database(), 'CREATE')
             AND has_schema_privilege('public', 'CREATE')
             AND NOT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace
               AND relkind = 'r' AND NOT pg_has_role(relowner, 'USAGE')) AS "mayBuild"`,
      );
      return found.rows;
    });
    if (row === undefined) throw new Error("the server did not tell its version");
    return row;
  } catch (error) {
    throw new Error(`DATABASE_URL names a server that cannot be used: ${reasonOf(error)}.`, { cause: error });
  }
}

/**
 * The address for a role of the program. The roles are the server's: every installation whose owner has the same
 * password shares them knowingly, because the roles' passwords are derived from it.
 */
async function addressOf(role: ProgramRole, ownerUrl: string): Promise<string> {
  const given = process.env[roleVariables[role]] ?? "";
  if (given !== "") return given;
  const address = new URL(ownerUrl);
  const { host, username, password: secret } = address;
  const password = createHmac("sha256", secret || localSecrets().SESSION_SECRET)
    .update(role)
    .digest("base64url");
  const as = (word: string): string =>
    Object.assign(new URL(ownerUrl), { username: role, password: word }).toString();
  if ((await whyNot(as(password))) === undefined) return as(password);
  // Versions before December 2026 gave each installation a password of its own.
  const former = ((readJson(join(ensureStateDirectory(), "roles.json")) ?? {}) as Record<string, string>)[
    `${role}@${host}`
  ];
  const isOurs = former !== undefined && (await whyNot(as(former))) === undefined;
  try {
    await withClient(ownerUrl, (client) => ensureRole(client, role, password, isOurs));
  } catch (error) {
    throw new Error(
      `The role in DATABASE_URL may not create the role \`${role}\`. Have an administrator run\n` +
        `  CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…'; GRANT ${role} TO ${username};\n` +
        `and set ${roleVariables[role]} to its address. (${reasonOf(error)})`,
      { cause: error },
    );
  }
  const reason = await whyNot(as(password));
  if (reason === undefined) return as(password);
  throw new Error(
    `The role \`${role}\` of the server in DATABASE_URL is there, and its password is another installation's ` +
      `(${reason}). Set ${roleVariables[role]} to its address.`,
  );
}

/** Makes the role; gives it the password when nobody can have another one. */
async function ensureRole(client: Client, role: string, password: string, isOurs: boolean): Promise<void> {
  const { rows } = await client.query<{ rolcanlogin: boolean }>(
    "SELECT rolcanlogin FROM pg_roles WHERE rolname = $1",
    [role],
  );
  const word = client.escapeLiteral(password);
  const rights = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS";
  // From PostgreSQL 16 on whoever makes a role may grant it and not yet act as it.
  if (rows[0] === undefined)
    await client.query(`CREATE ROLE ${role} ${rights} PASSWORD ${word}; GRANT ${role} TO CURRENT_USER`);
  else if (isOurs || !rows[0].rolcanlogin) await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${word}`);
}

/** Why nobody can connect to an address; undefined when one can. */
async function whyNot(url: string): Promise<string | undefined> {
  return withClient(url, (client) => client.query("SELECT 1")).then(() => undefined, reasonOf);
}

function reasonOf(error: unknown): string {
  const { message, code } = error as { message: string; code?: string };
  return message === "" ? String(code) : message;
}

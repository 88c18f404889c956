import { escapeIdentifier, type Client } from "pg";

/** The role that serves requests. It owns nothing, row level security binds it, and it cannot become the system role. */
export const appRole = "redress_app";

/** The role of sign-in, jobs and rebuilds: in the scope SYSTEM it reaches the rows of every agency. */
export const systemRole = "redress_system";

/** Both roles of the running program. */
export const programRoles = [appRole, systemRole] as const;

/** One of the roles of the running program. */
export type ProgramRole = (typeof programRoles)[number];

/**
 * What every session of a role begins with: instants in UTC, and limits. They are kept with the role, not sent at the
 * start of a connection, which a pooler refuses, nor in each transaction, which would cost every read. The system role
 * may take longer for one statement, because the job library tidies whole tables up.
 */
export const roleSettings: Readonly<Record<ProgramRole, Readonly<Record<string, string>>>> = {
  [appRole]: settingsWith("4s"),
  [systemRole]: settingsWith("30s"),
};

function settingsWith(statementTimeout: string): Readonly<Record<string, string>> {
  return {
    statement_timeout: statementTimeout,
    lock_timeout: "2s",
    idle_in_transaction_session_timeout: "10s",
    TimeZone: "UTC",
    jit: "off",
  };
}

/**
 * Makes sure that both roles exist with their settings and that the connected role may act as either.
 *
 * @throws an Error that says what to run when the connected role may not create or be given a role.
 */
export async function ensureRoles(client: Client): Promise<void> {
  for (const role of programRoles) await ensureRole(client, role);
  for (const difference of await compareRoleSettings(client)) await setForRole(client, difference);
}

async function ensureRole(client: Client, role: ProgramRole): Promise<void> {
  const { rows } = await client.query<{ member: boolean }>(
    "select pg_has_role(current_user, oid, 'member') as member from pg_roles where rolname = $1",
    [role],
  );
  if (rows[0]?.member === true) return;
  try {
    if (rows[0] === undefined)
      await client.query(`create role ${role} nologin nosuperuser nocreatedb nocreaterole nobypassrls`);
    await client.query(`grant ${role} to current_user`);
  } catch (error) {
    const { rows: self } = await client.query<{ current_user: string }>("select current_user");
    const owner = escapeIdentifier(self[0]?.current_user ?? "");
    const create = rows[0] === undefined ? `create role ${role} login nosuperuser nobypassrls; ` : "";
    throw new Error(
      `The owner of the tables must be a member of ${role}. As an administrator run: ${create}grant ${role} to ${owner};`,
      { cause: error },
    );
  }
}

/** A setting that a role lacks. */
export interface RoleSetting {
  readonly role: ProgramRole;
  readonly name: string;
  readonly value: string;
}

/** The settings that the roles lack or have otherwise. Empty when all agree. */
export async function compareRoleSettings(client: Client): Promise<RoleSetting[]> {
  const { rows } = await client.query<{ role: string; setting: string }>(
    `select r.rolname as role, unnest(s.setconfig) as setting
     from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
     where s.setdatabase = 0 and r.rolname = any ($1)`,
    [programRoles],
  );
  const has = new Set(rows.map(({ role, setting }) => `${role} ${setting}`));
  return programRoles.flatMap((role) =>
    Object.entries(roleSettings[role])
      .filter(([name, value]) => !has.has(`${role} ${name}=${value}`))
      .map(([name, value]) => ({ role, name, value })),
  );
}

/** A role may change its own defaults, so whoever may act as it needs no other right. */
async function setForRole(client: Client, { role, name, value }: RoleSetting): Promise<void> {
  await client.query(`begin; set local role ${role}; alter role ${role} set ${name} = '${value}'; commit`);
}

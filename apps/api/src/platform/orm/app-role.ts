import type { Client } from "pg";
import { jobSchema } from "../jobs/job-schema.ts";

/** The role the API works as: it owns nothing and row level security binds it. */
export const appRole = "redress_app";

type Privilege = "SELECT" | "INSERT" | "UPDATE" | "DELETE";

/** Privileges by table. */
export type TableRights = Readonly<Record<string, readonly Privilege[]>>;

const allPrivileges = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"] as const;

/**
 * Makes sure that the application role exists and that the connected role may step down to it.
 *
 * @throws an Error that says what to run when the connected role may not create roles.
 */
export async function ensureAppRole(client: Client): Promise<void> {
  const { rows } = await client.query<{ found: boolean; may_create: boolean; is_member: boolean | null }>(
    `select exists (select from pg_roles where rolname = $1) as found,
            (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may_create,
            (select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = $1) as is_member`,
    [appRole],
  );
  const [state] = rows;
  if (state?.found) return;
  if (!state?.may_create) {
    throw new Error(
      `The role ${appRole} is missing and this role may not create it. As an administrator run: create role ${appRole} login nosuperuser nobypassrls;`,
    );
  }
  await client.query(`create role ${appRole} nologin nosuperuser nocreatedb nocreaterole nobypassrls`);
  await client.query(`grant ${appRole} to current_user`);
}

/**
 * Gives the application role exactly these rights and takes every other one away. Run by the owner after each
 * migration; running it twice changes nothing.
 */
export async function grantRights(client: Client, rights: TableRights): Promise<void> {
  const statements = [
    `revoke all on all tables in schema public from ${appRole}, public`,
    `grant usage on schema public to ${appRole}`,
    ...Object.entries(rights).map(
      ([table, privileges]) => `grant ${privileges.join(", ")} on public.${table} to ${appRole}`,
    ),
    `grant usage on schema ${jobSchema} to ${appRole}`,
    `grant select, insert, update, delete on all tables in schema ${jobSchema} to ${appRole}`,
    `grant usage on all sequences in schema ${jobSchema} to ${appRole}`,
    `grant execute on all functions in schema ${jobSchema} to ${appRole}`,
  ];
  await client.query(`begin; ${statements.join("; ")}; commit`);
}

/** Every right of the application role that differs from the list: "complaint_event: has UPDATE". Empty when all agree. */
export async function compareRights(client: Client, rights: TableRights): Promise<string[]> {
  const { rows } = await client.query<{ table: string; privilege: string }>(
    `select c.relname as table, p.privilege
     from pg_class c cross join unnest($2::text[]) as p(privilege)
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
       and has_table_privilege($1, c.oid, p.privilege)`,
    [appRole, [...allPrivileges]],
  );
  const has = new Set(rows.map((row) => `${row.table}: ${row.privilege}`));
  const should = new Set(
    Object.entries(rights).flatMap(([table, list]) => list.map((privilege) => `${table}: ${privilege}`)),
  );
  return [
    ...[...has].filter((right) => !should.has(right)).map((right) => `${right} is granted and should not be`),
    ...[...should].filter((right) => !has.has(right)).map((right) => `${right} should be granted and is not`),
  ];
}

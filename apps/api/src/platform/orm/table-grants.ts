import type { Client } from "pg";
import { jobSchema } from "../jobs/job-schema.ts";
import { appRole, programRoles, systemRole, type ProgramRole } from "./roles.ts";

/** `UPDATE (a, b)`, `INSERT (a, b)`: of those columns alone, which are named in their alphabet. */
type Privilege = "SELECT" | "INSERT" | "UPDATE" | `${"INSERT" | "UPDATE"} (${string})` | "DELETE";

/** Privileges by table and role. */
export type TableRights = Readonly<Record<string, Readonly<Record<ProgramRole, readonly Privilege[]>>>>;

const allPrivileges = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"] as const;

/**
 * Gives both roles exactly these rights and takes every other one away. The role that serves requests may queue jobs
 * and see which there are, never what they are about; only the system role works them off. Run by the owner after each migration; running it twice changes nothing.
 */
export async function grantRights(client: Client, rights: TableRights): Promise<void> {
  const roles = programRoles.join(", ");
  const statements = [
    `revoke all on all tables in schema public, ${jobSchema} from ${roles}, public`,
    `grant usage on schema public, ${jobSchema} to ${roles}`,
    ...Object.entries(rights).flatMap(([table, byRole]) =>
      programRoles
        .filter((role) => byRole[role].length > 0)
        .map((role) => `grant ${byRole[role].join(", ")} on public.${table} to ${role}`),
    ),
    `grant select on ${jobSchema}.version, ${jobSchema}.queue to ${appRole}`,
    `grant insert, select (id, name, state, start_after, created_on, completed_on) on ${jobSchema}.job, ${jobSchema}.job_common to ${appRole}`,
    `grant select, insert, update, delete on all tables in schema ${jobSchema} to ${systemRole}`,
    `grant usage on all sequences in schema ${jobSchema} to ${systemRole}`,
    `grant execute on all functions in schema ${jobSchema} to ${roles}`,
  ];
  await client.query(`begin; ${statements.join("; ")}; commit`);
}

/** Every right of the two roles that differs from the list, a line each. Empty when all agree. */
export async function compareRights(client: Client, rights: TableRights): Promise<string[]> {
  const { rows } = await client.query<{ role: string; table: string; privilege: string }>(
    `select r.role, c.relname as table, p.privilege
     from pg_class c cross join unnest($1::text[]) as r(role) cross join unnest($2::text[]) as p(privilege)
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
       and has_table_privilege(r.role, c.oid, p.privilege)
     union all
     select r.role, c.relname, format('%s (%s)', p.privilege, string_agg(a.attname, ', ' order by a.attname))
     from pg_class c cross join unnest($1::text[]) as r(role) cross join unnest(array['INSERT', 'UPDATE']) as p(privilege)
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not a.attisdropped
       and has_column_privilege(r.role, c.oid, a.attnum, p.privilege) and not has_table_privilege(r.role, c.oid, p.privilege)
     group by r.role, c.relname, p.privilege`,
    [programRoles, [...allPrivileges]],
  );
  const has = new Set(rows.map((row) => `${row.role} ${row.table}: ${row.privilege}`));
  const should = new Set(
    Object.entries(rights).flatMap(([table, byRole]) =>
      programRoles.flatMap((role) => byRole[role].map((privilege) => `${role} ${table}: ${privilege}`)),
    ),
  );
  return [
    ...[...has].filter((right) => !should.has(right)).map((right) => `${right} is granted and should not be`),
    ...[...should].filter((right) => !has.has(right)).map((right) => `${right} should be granted and is not`),
  ];
}

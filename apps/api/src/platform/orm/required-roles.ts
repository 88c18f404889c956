import { bind, type Database, type Statement } from "../database/database.ts";
import { StartRefused } from "../start-refused.ts";
import { appRole, systemRole } from "./roles.ts";

interface RoleReading {
  readonly role: string;
  /** Whether it, or a role it may become, is a superuser or has BYPASSRLS. */
  readonly bypasses: boolean;
  /** Whether it, or a role it may become, owns a table of the program. */
  readonly owns: boolean;
  readonly reaches_system: boolean;
  readonly has_limits: boolean;
}

const readRole: Statement<RoleReading, []> = {
  name: "required-roles.read",
  text: `select session_user::text as role,
      (select bool_or(rolsuper or rolbypassrls) from pg_roles where pg_has_role(session_user, oid, 'member')) as bypasses,
      exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and pg_has_role(session_user, relowner, 'member')) as owns,
      exists (select from pg_roles where rolname = '${systemRole}' and pg_has_role(session_user, oid, 'member')) as reaches_system,
      current_setting('statement_timeout') <> '0' and current_setting('TimeZone') = 'UTC' as has_limits`,
};

const wantedRoles = { APP_DATABASE_URL: appRole, SYSTEM_DATABASE_URL: systemRole } as const;

/**
 * Looks at whom an address leads to, before anything is done there: row level security binds neither a superuser nor
 * a role with BYPASSRLS, and an owner could lift it. Membership counts, because a member can become what it is a member of.
 *
 * @param variable what the address was given in.
 * @throws StartRefused with one line about the first fault; DatabaseUnavailable when PostgreSQL does not answer.
 */
export async function requireRole(variable: keyof typeof wantedRoles, database: Database): Promise<void> {
  const [[reading]] = await database.read({ kind: "STATE", agencyId: null }, bind(readRole));
  const fault = faultOf(variable, wantedRoles[variable], reading);
  if (fault !== null) throw new StartRefused([fault]);
}

function faultOf(variable: string, wanted: string, reading: RoleReading | undefined): string | null {
  if (reading === undefined) throw new Error("PostgreSQL did not say who is connected.");
  const connected = `${variable}: connects as ${reading.role}, `;
  const instead = `; connect as ${wanted}.`;
  if (reading.bypasses)
    return `${connected}whom row level security does not bind (superuser or BYPASSRLS)${instead}`;
  if (reading.owns) return `${connected}who owns the tables${instead}`;
  if (wanted === appRole && reading.reaches_system)
    return `${connected}who can become ${systemRole} and see every agency${instead}`;
  if (wanted === systemRole && !reading.reaches_system)
    return `${connected}who is not ${systemRole}${instead}`;
  if (!reading.has_limits)
    return `${connected}a role without the program's time limits and time zone; run npm run db:migrate, or give it the settings of ${wanted}.`;
  return null;
}

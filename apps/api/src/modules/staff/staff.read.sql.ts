import type { Statement } from "../../platform/database/database.ts";
import type { StaffMemberRow } from "./staff-member.type.ts";

/** A staff member with the agency they work for. */
export interface StaffRowWithAgency extends StaffMemberRow {
  readonly agency_id: string | null;
}

/** One person by id. */
export const staffById: Statement<StaffRowWithAgency, [id: string]> = {
  name: "staff.by-id",
  text: `select id, agency_id, given_name, family_name, role, active from staff where id = $1`,
};

/** The active staff of one agency in some roles, by name. */
export const staffOfAgency: Statement<StaffMemberRow, [agencyId: string, roles: readonly string[]]> = {
  name: "staff.of-agency",
  text: `select id, given_name, family_name, role, active from staff
where agency_id = $1 and role = any($2::text[]) and active
order by family_name, given_name, id limit 500`,
};

/** The active staff of everywhere in some roles, by name; for the Department's staff. */
export const staffOfState: Statement<StaffMemberRow, [roles: readonly string[]]> = {
  name: "staff.of-state",
  text: `select id, given_name, family_name, role, active from staff
where role = any($1::text[]) and active
order by family_name, given_name, id limit 500`,
};

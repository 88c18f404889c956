import { checkInvestigator, investigatorRoles, roles as allRoles, type Role } from "@redress/domain";
import type { RequestContext } from "../../context.ts";
import { requirePermission, requireViewer } from "../../platform/auth/permissions.ts";
import { reaches, rowScopeOf, type Viewer } from "../../platform/auth/viewer.ts";
import { bind, type Statement } from "../../platform/database/database.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { StaffMemberType, type StaffMemberRow } from "./staff-member.type.ts";
import { staffOfAgency, staffOfState } from "./staff.read.sql.ts";

/** Who is concerned by a complaint; read here so that staff need not import the complaint module. */
const partiesOfComplaint: Statement<{ agency_id: string; caseworker_id: string | null }, [id: string]> = {
  name: "staff.parties-of-complaint",
  text: `select agency_id, caseworker_id from complaint where id = $1`,
};

/** The active staff the viewer may see; with a complaint, only those who may investigate it, 22 CCR 120103. */
export async function listStaff(
  context: RequestContext,
  asked: readonly Role[] | null | undefined,
  investigatorsFor: string | null | undefined,
): Promise<StaffMemberType[]> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "StaffMember");
  const roles = asked ?? allRoles;
  const rows =
    investigatorsFor === null || investigatorsFor === undefined
      ? await readStaff(context, viewer, roles)
      : await readCandidates(context, viewer, roles, investigatorsFor);
  return rows.map((row) => new StaffMemberType(row));
}

function mayInvestigate(role: Role): boolean {
  return investigatorRoles.includes(role);
}

async function readStaff(
  context: RequestContext,
  viewer: Viewer,
  roles: readonly Role[],
): Promise<StaffMemberRow[]> {
  const scope = rowScopeOf(viewer);
  const bound =
    viewer.agencyId === null ? bind(staffOfState, roles) : bind(staffOfAgency, viewer.agencyId, roles);
  const [rows] = await context.database.read(scope, bound);
  return rows;
}

async function readCandidates(
  context: RequestContext,
  viewer: Viewer,
  roles: readonly Role[],
  id: string,
): Promise<StaffMemberRow[]> {
  const key = keyOf("complaint", id);
  const [[complaint], people] =
    key === null
      ? [[], []]
      : await context.database.read(
          rowScopeOf(viewer),
          bind(partiesOfComplaint, key),
          bind(staffForComplaint, key, roles.filter(mayInvestigate)),
        );
  if (complaint === undefined || !reaches(viewer, complaint.agency_id))
    throw new CodedError("NOT_FOUND", "There is no complaint with this id.", { field: ["investigatorsFor"] });
  const caseworkerId = complaint.caseworker_id ?? undefined;
  return people.filter(
    ({ id: staffId, role, active }) =>
      checkInvestigator({ caseworkerId }, { staffId, role, active, sameAgency: true }) === undefined,
  );
}

const staffForComplaint: Statement<StaffMemberRow, [complaintId: string, roles: readonly string[]]> = {
  name: "staff.for-complaint",
  text: `select s.id, s.given_name, s.family_name, s.role, s.active
from complaint c join staff s on s.agency_id = c.agency_id
where c.id = $1 and s.role = any($2::text[]) and s.active
order by s.family_name, s.given_name, s.id limit 500`,
};

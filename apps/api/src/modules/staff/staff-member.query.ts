import type { RequestContext } from "../../context.ts";
import { can, requireViewer } from "../../platform/auth/permissions.ts";
import { reaches, rowScopeOf } from "../../platform/auth/viewer.ts";
import { bind } from "../../platform/database/database.ts";
import { staffById, type StaffRowWithAgency } from "./staff.read.sql.ts";

/** One person by uuid; null when absent, of another agency, or when the viewer may not see staff. */
export async function staffMember(context: RequestContext, uuid: string): Promise<StaffRowWithAgency | null> {
  const viewer = requireViewer(context);
  if (!can(viewer, "read", "StaffMember")) return null;
  const [[row]] = await context.database.read(rowScopeOf(viewer), bind(staffById, uuid));
  return row !== undefined && reaches(viewer, row.agency_id) ? row : null;
}

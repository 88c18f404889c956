import type { RequestContext } from "../../context.ts";
import { can, permissionNames, requireViewer } from "../../platform/auth/permissions.ts";
import { rowScopeOf, type Viewer } from "../../platform/auth/viewer.ts";
import { bind } from "../../platform/database/database.ts";
import { agencyByKey, closuresOfAgency } from "../agency/index.ts";
import { sessionsOf } from "./sessions.ts";
import { StaffMemberType } from "./staff-member.type.ts";
import { staffById } from "./staff.read.sql.ts";
import type { ViewerType, WorkingCalendarType } from "./viewer.type.ts";

/** Who is asking, with the closures and settings that a client needs to count the same days as the server. */
export async function readViewer(context: RequestContext): Promise<ViewerType> {
  const viewer = requireViewer(context);
  const [world, own, sessions, previous, agency] = await Promise.all([
    context.world(viewer.agencyId),
    readOwn(context, viewer),
    sessionsOf(context),
    viewer.sessionId === null ? null : context.sessions.previousSignInAt(viewer.id, viewer.sessionId),
    viewer.agencyId === null ? null : agencyByKey(context, viewer.agencyId),
  ]);
  return {
    role: viewer.role,
    permissions: permissionNames(viewer),
    today: world.today,
    calendar: own.calendar,
    settings: world.settings,
    staff: own.staff,
    partner: partnerOf(viewer),
    agency,
    lastSignInAt: previous === null ? null : new Date(previous),
    session: sessions.find((session) => session.current) ?? null,
  };
}

function partnerOf(viewer: Viewer): ViewerType["partner"] {
  if (viewer.kind !== "PARTNER" || !can(viewer, "read", "PartnerClient")) return null;
  return { clientId: viewer.id, name: viewer.name, scopes: viewer.scopes };
}

/** What the viewer's own agency and person look like in the database, in one flight. */
async function readOwn(
  context: RequestContext,
  viewer: Viewer,
): Promise<{ calendar: WorkingCalendarType; staff: StaffMemberType | null }> {
  const [closures, people] = await context.database.read(
    rowScopeOf(viewer),
    bind(closuresOfAgency, viewer.agencyId ?? ""),
    // A partner's id is no uuid; the nil uuid finds nobody.
    bind(staffById, viewer.kind === "STAFF" ? viewer.id : "00000000-0000-0000-0000-000000000000"),
  );
  const days = (kind: "CLOSED" | "OPEN") =>
    closures.filter((row) => row.kind === kind).map((row) => row.closed_on);
  const [row] = people;
  return {
    calendar: {
      agencyClosures: days("CLOSED"),
      agencyOpenDays: days("OPEN"),
      stateClosures: [],
      courtClosures: [],
    },
    staff: row === undefined ? null : new StaffMemberType(row),
  };
}

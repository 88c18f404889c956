import { retiredSettings } from "@redress/domain/world";
import type { RequestContext } from "../../context.ts";
import { can, permissionNames, requireViewer } from "../../authorization/permissions.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { agencyByKey } from "../agency/index.ts";
import { sessionsOf } from "./sessions.ts";
import { StaffMemberType } from "./staff-member.type.ts";
import { StaffEntity } from "./staff.entity.ts";
import type { ViewerType } from "./viewer.type.ts";

/** Who is asking, with the closures and settings that a client needs to count the same days as the server. */
export async function readViewer(context: RequestContext): Promise<ViewerType> {
  const viewer = requireViewer(context);
  const [world, staff, sessions, previous, agency] = await Promise.all([
    context.world(viewer.agencyId),
    readStaff(context, viewer),
    sessionsOf(context),
    viewer.sessionId === null ? null : context.sessions.previousSignInAt(viewer.id, viewer.sessionId),
    viewer.agencyId === null ? null : agencyByKey(context, viewer.agencyId),
  ]);
  const { agency: own, state, court } = world.calendars;
  return {
    role: viewer.role,
    permissions: permissionNames(viewer),
    today: world.today,
    calendar: {
      agencyClosures: own.closures,
      agencyOpenDays: own.openDays,
      stateClosures: state.closures,
      courtClosures: court.closures,
    },
    settings: { ...retiredSettings, ...world.settings },
    office: world.office,
    staff,
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

/** The person who asks, whatever their role may read of others; null for a partner system. */
async function readStaff(context: RequestContext, viewer: Viewer): Promise<StaffMemberType | null> {
  if (viewer.kind !== "STAFF") return null;
  const row = await context.unit.read((em) => em.findOne(StaffEntity, { id: viewer.id }));
  return row === null ? null : new StaffMemberType(row);
}

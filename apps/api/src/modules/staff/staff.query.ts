import type { EntityManager } from "@mikro-orm/postgresql";
import { checkInvestigator, investigatorRoles } from "@redress/domain/complaint";
import type { NamedStaff } from "@redress/domain/input";
import { roles as allRoles, type Role } from "@redress/domain/vocabulary";
import type { RequestContext } from "../../context.ts";
import { can, requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { reaches, type Viewer } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { readBound } from "../../platform/orm/send-bound.ts";
import { whoIsKeptApart } from "../../record/people/apart/keep-apart.ts";
import { StaffMemberType } from "./staff-member.type.ts";
import { StaffEntity, type Staff } from "./staff.entity.ts";

const mostStaff = 500;

/** Who is concerned by a complaint; read by its columns so that staff need not import the complaint module. */
const partiesOfComplaint =
  "select holder_id, facts ->> 'caseworkerId' as caseworker_id from complaint where id = ?";

interface PartiesOfComplaint {
  readonly holder_id: string;
  readonly caseworker_id: string | null;
}

/** One person by uuid; null when absent, of another agency, or when the viewer may not see staff. */
export async function staffMember(context: RequestContext, uuid: string): Promise<Staff | null> {
  const viewer = requireViewer(context);
  if (!can(viewer, "read", "StaffMember")) return null;
  const person = await context.unit.read((em) => em.findOne(StaffEntity, { id: uuid }));
  return person !== null && reaches(viewer, person.agencyId ?? null) ? person : null;
}

/** The active staff the viewer may see; with a complaint, only those who may investigate it, 22 CCR 120103. */
export async function listStaff(
  context: RequestContext,
  asked: readonly Role[] | null | undefined,
  investigatorsFor: string | null | undefined,
): Promise<StaffMemberType[]> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "StaffMember");
  const roles = asked ?? allRoles;
  const people = await context.unit.read((em) =>
    investigatorsFor === null || investigatorsFor === undefined
      ? activeStaff(em, viewer.agencyId, roles)
      : candidates(em, viewer, roles, investigatorsFor),
  );
  return people.map((person) => new StaffMemberType(person));
}

/** A member of staff as an action names one; null when nobody of that key is seen. */
export async function namedStaff(context: RequestContext, key: string): Promise<NamedStaff | null> {
  const person = await staffMember(context, key);
  if (person === null) return null;
  const { id: staffId, role, active, agencyId } = person;
  return { staffId, role, active, sameAgency: agencyId === context.viewer?.agencyId };
}

/** Those of some uuids, active or not. */
export function staffByIds(em: EntityManager, ids: readonly string[]): Promise<Staff[]> {
  return em.find(StaffEntity, { id: { $in: [...new Set(ids)] } });
}

/** By name, at most 500; of every agency when the key is null. */
export function activeStaff(
  em: EntityManager,
  agencyId: string | null,
  roles: readonly Role[],
): Promise<Staff[]> {
  return em.find(
    StaffEntity,
    { active: true, role: { $in: [...roles] }, ...(agencyId === null ? {} : { agencyId }) },
    { orderBy: { familyName: "asc", givenName: "asc", id: "asc" }, limit: mostStaff },
  );
}

/** Those of an agency's active staff whose uuids are named. */
export function staffNamed(
  em: EntityManager,
  agencyId: string | null,
  ids: readonly string[],
): Promise<Staff[]> {
  return em.find(StaffEntity, { active: true, agencyId, id: { $in: [...ids] } });
}

async function candidates(
  em: EntityManager,
  viewer: Viewer,
  roles: readonly Role[],
  id: string,
): Promise<Staff[]> {
  const key = keyOf("complaint", id);
  const [complaint] = key === null ? [] : await em.execute<PartiesOfComplaint[]>(partiesOfComplaint, [key]);
  if (complaint === undefined || !reaches(viewer, complaint.holder_id))
    throw new CodedError("NOT_FOUND", "There is no complaint with this id.", { field: ["investigatorsFor"] });
  const people = await activeStaff(
    em,
    complaint.holder_id,
    roles.filter((role) => investigatorRoles.includes(role)),
  );
  const apart = await readBound(
    em,
    whoIsKeptApart(
      key ?? "",
      people.map((one) => one.id),
    ),
  );
  const keptApart = new Set(apart.map(({ staff_id }) => staff_id));
  const caseworkerId = complaint.caseworker_id ?? undefined;
  return people.filter(
    ({ id: staffId, role, active }) =>
      checkInvestigator(
        { caseworkerId },
        { staffId, role, active, sameAgency: true, keptApart: keptApart.has(staffId) },
      ) === undefined,
  );
}

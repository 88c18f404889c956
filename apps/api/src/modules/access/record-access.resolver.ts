import type { EntityManager } from "@mikro-orm/postgresql";
import type { AccessActName, AccessReason } from "@redress/domain/access";
import { investigatorRoles } from "@redress/domain/complaint";
import type { RecusalKind } from "@redress/domain/person";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { recordAtHand } from "../../record/hands/record-at-hand.ts";
import { activeStaff, staffByIds, StaffMemberType } from "../staff/index.ts";
import { RecordAccessType } from "./record-access.type.ts";

interface KeptApartRow {
  readonly staff_id: string;
  readonly kind: RecusalKind;
  readonly since_on: string | null;
  readonly reason: string | null;
  readonly declared_by: string | null;
}

const keptApartFrom = `select k.staff_id, k.kind, q.since_on::text, q.reason, q.declared_by
  from kept_apart k left join recusal q on q.id = k.recusal_id
  where k.subject_id = ? order by k.kind, k.staff_id limit 100`;

interface SeenByRow {
  readonly actor_id: string;
  readonly first_at: string;
  readonly last_at: string;
  readonly times: number;
}

interface OpenedByRow {
  readonly staff_id: string;
  readonly act: AccessActName;
  readonly reason: AccessReason;
  readonly details: string | null;
  readonly days: number | null;
  readonly last_open_on: string | null;
  readonly said_at: string;
}

/** Read by the index of the audit's subjects, and bounded however often a record was opened. */
const seenBy = `select actor_id, min(recorded_at) as first_at, max(recorded_at) as last_at, count(*)::int as times
  from (select actor_id, recorded_at from audit_entry
    where subject_id = ? and outcome = 'DONE' and actor_id is not null order by recorded_at desc limit 1000) newest
  group by actor_id order by last_at desc limit 50`;

const openedBy = `select staff_id, act, reason, details, days, last_open_on::text, said_at
  from record_access where record_id = ? order by id desc limit 50`;

/** Who may not see a record, who opened it from outside their list, and who has seen it. */
@Resolver()
export class RecordAccessResolver {
  @Query(() => RecordAccessType, {
    nullable: true,
    complexity: 20,
    description:
      "Who is kept apart from a record of whatever kind, who opened it from outside their own list, and who has seen it; null when there is no record with this id among those the viewer may see. For supervisors and directors.",
  })
  recordAccess(
    @Arg("recordId", () => ID, { description: "The record’s id." }) recordId: string,
    @Ctx() context: RequestContext,
  ): Promise<RecordAccessType | null> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "read", "RecordAccess");
    return context.unit.read(async (em) => {
      const record = await recordAtHand(em, viewer, recordId, "READ");
      return record === null ? null : accessTo(em, record.recordId, record.holderId);
    });
  }
}

async function accessTo(em: EntityManager, id: string, holderId: string): Promise<RecordAccessType> {
  const apart = await em.execute<KeptApartRow[]>(keptApartFrom, [id]);
  const seen = await em.execute<SeenByRow[]>(seenBy, [id]);
  const openings = await em.execute<OpenedByRow[]>(openedBy, [id]);
  const named = await staffByIds(em, [
    ...openings.map(({ staff_id }) => staff_id),
    ...apart.map(({ staff_id }) => staff_id),
    ...seen.map(({ actor_id }) => actor_id).filter((actor) => uuid.test(actor)),
  ]);
  const people = new Map(named.map((row) => [row.id, new StaffMemberType(row)]));
  const able = await activeStaff(em, holderId, investigatorRoles);
  const away = new Set(apart.map(({ staff_id }) => staff_id));
  return {
    keptApart: apart.flatMap(({ staff_id, kind, since_on: sinceOn, reason, declared_by: declaredBy }) => {
      const staff = people.get(staff_id);
      return staff === undefined ? [] : { staff, kind, sinceOn, reason, declaredBy };
    }),
    openings: openings.map(({ staff_id, act, reason, details, days, last_open_on: lastOpenOn, said_at }) => ({
      staff: people.get(staff_id) ?? null,
      asked: act === "askForAccess",
      reason,
      details,
      days,
      lastOpenOn,
      saidAt: new Date(said_at),
    })),
    nobodyLeft: able.every((one) => away.has(one.id)),
    seenBy: seen.map(({ actor_id, first_at, last_at, times }) => ({
      staff: people.get(actor_id) ?? null,
      firstAt: new Date(first_at),
      lastAt: new Date(last_at),
      times,
    })),
  };
}

/** A partner system is named by its client id. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

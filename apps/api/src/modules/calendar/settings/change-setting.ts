import { randomUUIDv7 } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { plainDate } from "@redress/domain/calendar";
import { affectedBetween } from "@redress/domain/deadlines";
import { agencySettings, type AgencySettingName, type SettingValue } from "@redress/domain/world";
import type { RequestContext } from "../../../context.ts";
import { recordAct } from "../../../platform/audit/record-act.ts";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { bind } from "../../../platform/database/database.ts";
import { recountDatesQueue } from "../../../platform/jobs/queue.ts";
import { sendBound } from "../../../platform/orm/send-bound.ts";
import { CalendarChangeEntity, type CalendarChangeRow } from "../change/calendar-change.entity.ts";
import { announce } from "../change/change-calendar.ts";
import { effectOf, type ClosureEffect, type CountedChange } from "../change/closure-effect.ts";
import { kindsOfSetting } from "../recount/counted-kinds.ts";
import type { RecountDatesJob } from "../recount/recount-dates.job.ts";
import { settingChanges, settingIn, standingSetting, withSetting } from "./standing-settings.ts";

/** What a setting shall say; null to follow the Department, or the default, again. */
export interface NewSetting {
  readonly name: AgencySettingName;
  readonly value: SettingValue | null;
}

/** A change of a setting as it was asked for. */
export interface SettingRequest extends NewSetting {
  readonly viewer: Viewer;
  readonly clientMutationId: string;
  readonly fingerprint: string;
  readonly reason: string;
  /** The effect that the person looked at. */
  readonly shown: string;
}

/** What came of it. Only CHANGED wrote anything, now or when the same key came before. */
export type SettingOutcome =
  | { readonly kind: "CHANGED" }
  | { readonly kind: "EFFECT_CHANGED"; readonly effect: ClosureEffect }
  | { readonly kind: "KEY_REUSED" | "STANDS_SO" };

/** What a change would be, worked out against what stands. */
export interface ProposedSetting {
  readonly was: SettingValue;
  readonly becomes: SettingValue;
  /** The newest change that it was worked out from. */
  readonly after: string | undefined;
  readonly change: CountedChange;
}

/** Every day on which a complaint may have a date. */
const anyDay = { firstOn: plainDate("1900-01-01"), lastOn: plainDate("2150-12-31") };

/** Works a change out against what stands now; null when it changes nothing. */
export async function proposeSetting(
  context: RequestContext,
  { agencyId }: Viewer,
  { name, value }: NewSetting,
): Promise<ProposedSetting | null> {
  const changes = await context.unit.read((em) => settingChanges(em, agencyId));
  const { own, statewide, value: was } = standingSetting(changes, name, agencyId);
  if (own === value) return null;
  const { standard, countsDates } = agencySettings[name];
  const becomes = value ?? (agencyId === null ? standard : (statewide ?? standard));
  return {
    was,
    becomes,
    after: changes[0]?.id,
    change: {
      what: `${name} ${was} ${value}`,
      closed: [],
      opened: [],
      kinds: kindsOfSetting(name),
      days: countsDates && was !== becomes ? anyDay : null,
      // Where the agency that has the complaint has set its own, the Department's changes nothing.
      affects: (clocks, world) =>
        settingIn(world, name) === was
          ? affectedBetween(world, withSetting(world, name, becomes), [clocks])[0]
          : undefined,
    },
  };
}

/**
 * Changes a setting: the change with its recount as a job, the audit and the announcement in one transaction. The effect
 * is worked out anew and must be the one that was shown.
 */
export async function changeSetting(
  context: RequestContext,
  request: SettingRequest,
): Promise<SettingOutcome> {
  const { viewer } = request;
  const earlier = await context.unit.read((em) => earlierChange(em, request));
  if (earlier !== null) return earlier;
  const proposed = await proposeSetting(context, viewer, request);
  if (proposed === null) return { kind: "STANDS_SO" };
  const effect = await effectOf(context, viewer, proposed.change);
  if (effect.shown !== request.shown) return { kind: "EFFECT_CHANGED", effect };
  const outcome = await context.unit.write((em) => write(em, context, request, proposed));
  // Somebody changed a setting in the meantime: what was shown is worked out from what no longer stands.
  if (outcome === null) return changeSetting(context, request);
  context.forgetCalendars(viewer.agencyId);
  return outcome;
}

/** What the same key did before; null when it is new. */
async function earlierChange(
  em: EntityManager,
  { viewer, clientMutationId, fingerprint }: SettingRequest,
): Promise<SettingOutcome | null> {
  const change = await em.findOne(CalendarChangeEntity, { actorId: viewer.id, key: clientMutationId });
  return change && { kind: change.fingerprint === fingerprint ? "CHANGED" : "KEY_REUSED" };
}

async function write(
  em: EntityManager,
  context: RequestContext,
  request: SettingRequest,
  { was, becomes, after, change: { days } }: ProposedSetting,
): Promise<SettingOutcome | null> {
  const { viewer, name, value, reason } = request;
  const { agencyId } = viewer;
  // One change after the other, of the calendar too: each is worked out from what stood before it.
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`calendar ${agencyId ?? ""}`]);
  const earlier = await earlierChange(em, request);
  if (earlier !== null) return earlier;
  if ((await settingChanges(em, agencyId))[0]?.id !== after) return null;
  const change: CalendarChangeRow = em.create(CalendarChangeEntity, {
    id: randomUUIDv7(),
    agencyId,
    act: "SET",
    setting: name,
    value,
    was,
    becomes,
    reason,
    firstOn: days?.firstOn ?? null,
    lastOn: days?.lastOn ?? null,
    actorId: viewer.id,
    actorName: viewer.name,
    key: request.clientMutationId,
    fingerprint: request.fingerprint,
  });
  await em.flush();
  const job: RecountDatesJob = { changeId: change.id };
  await sendBound(
    em,
    recordAct({
      act: "calendar.changeSetting",
      outcome: "DONE",
      agencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: "setting",
      subjectId: name,
      details: { change: change.id },
    }),
    await context.jobs.enqueue(recountDatesQueue, job),
    bind(announce, agencyId ?? ""),
  );
  return { kind: "CHANGED" };
}

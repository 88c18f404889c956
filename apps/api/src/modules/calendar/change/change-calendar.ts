import { randomUUIDv7 } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { RequestContext } from "../../../context.ts";
import { bind, type Statement } from "../../../platform/database/database.ts";
import { calendarChannel } from "../../../platform/graphql/live-updates.ts";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { recountDatesQueue } from "../../../platform/jobs/queue.ts";
import { sendBound } from "../../../platform/orm/send-bound.ts";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { recordAct } from "../../../platform/audit/record-act.ts";
import { filedDraft } from "../../../actions/drafts/filed-draft.ts";
import { CalendarChangeEntity, type CalendarChangeRow } from "./calendar-change.entity.ts";
import { standingClosures } from "../calendars.ts";
import { countedChange, daysOf, effectOf, type ClosureEffect } from "./closure-effect.ts";
import type { ClosureRefusalCode } from "../closures/closure-refused.type.ts";
import { OfficeClosureEntity, type OfficeClosure } from "../closures/office-closure.entity.ts";
import { propose, type CalendarAct, type ProposedChange } from "./proposed-change.ts";
import type { RecountDatesJob } from "../recount/recount-dates.job.ts";

/** A change of a calendar as it was asked for. */
export interface CalendarRequest {
  readonly viewer: Viewer;
  readonly act: CalendarAct;
  readonly clientMutationId: string;
  /** SHA-256 of the mutation's name and its input: the same key with another fingerprint is refused. */
  readonly fingerprint: string;
  readonly reason: string;
  /** The effect that the person looked at. */
  readonly shown: string;
}

/** What came of it. Only CHANGED wrote anything, now or when the same key came before. */
export type CalendarOutcome =
  | { readonly kind: "CHANGED"; readonly closure: OfficeClosure }
  | { readonly kind: "EFFECT_CHANGED"; readonly effect: ClosureEffect }
  | { readonly kind: "REFUSED"; readonly code: ClosureRefusalCode }
  | { readonly kind: "UNKNOWN_ID" | "KEY_REUSED" };

/** Tells every process, once the transaction is committed, whose calendar changed. */
export const announce: Statement<never> = {
  name: "calendar.announce",
  text: `select pg_notify('${calendarChannel}', $1::text)`,
};

/**
 * Enters or strikes an entry: the entry, the change with its recount as a job, the audit and the announcement in one
 * transaction. The effect is worked out anew and must be the one that was shown.
 */
export async function changeCalendar(
  context: RequestContext,
  request: CalendarRequest,
): Promise<CalendarOutcome> {
  const earlier = await context.unit.read((em) => earlierAct(em, request));
  if (earlier !== null) return earlier;
  const proposed = await propose(context, request.viewer, request.act);
  if (proposed === "UNKNOWN_ID") return { kind: proposed };
  if (typeof proposed === "string") return { kind: "REFUSED", code: proposed };
  const effect = await effectOf(context, request.viewer, countedChange(proposed.change));
  if (effect.shown !== request.shown) return { kind: "EFFECT_CHANGED", effect };
  const outcome = await context.unit.write((em) => write(em, context, request, proposed));
  // Somebody changed the calendar in the meantime: what was shown is worked out from entries that are no longer those.
  if (outcome === null) return changeCalendar(context, request);
  context.forgetCalendars(request.viewer.agencyId);
  return outcome;
}

/** What the same key did before; null when it is new. */
async function earlierAct(
  em: EntityManager,
  { viewer, clientMutationId, fingerprint }: CalendarRequest,
): Promise<CalendarOutcome | null> {
  const change = await em.findOne(CalendarChangeEntity, { actorId: viewer.id, key: clientMutationId });
  if (change === null) return null;
  if (change.fingerprint !== fingerprint) return { kind: "KEY_REUSED" };
  const closure = await em.findOneOrFail(
    OfficeClosureEntity,
    { id: change.closureId ?? "" },
    { populate: ["change"] },
  );
  return { kind: "CHANGED", closure };
}

async function write(
  em: EntityManager,
  context: RequestContext,
  request: CalendarRequest,
  proposed: ProposedChange,
): Promise<CalendarOutcome | null> {
  const { viewer, act } = request;
  // One change of a calendar after the other: each is worked out from what stood before it.
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `calendar ${viewer.agencyId ?? ""}`,
  ]);
  const earlier = await earlierAct(em, request);
  if (earlier !== null) return earlier;
  const standing = await standingClosures(em, viewer.agencyId);
  if (standing.map(({ id }) => id).join() !== proposed.standing.join()) return null;
  const mutation = act.kind === "ENTER" ? "enterOfficeClosure" : "strikeOfficeClosure";
  const closureId = act.kind === "STRIKE" ? act.closureId : randomUUIDv7();
  const change = em.create(CalendarChangeEntity, {
    id: randomUUIDv7(),
    agencyId: viewer.agencyId,
    closureId,
    act: act.kind === "ENTER" ? "ENTERED" : "STRUCK",
    ...daysOf(proposed.change),
    actorId: viewer.id,
    actorName: viewer.name,
    key: request.clientMutationId,
    fingerprint: request.fingerprint,
  });
  // Written first: its instant is the database's own, and the strike bears the same.
  await em.flush();
  const closure = await putClosure(em, request, closureId, change);
  await em.flush();
  const job: RecountDatesJob = { changeId: change.id };
  await sendBound(
    em,
    recordAct({
      act: `calendar.${mutation}`,
      outcome: "DONE",
      agencyId: viewer.agencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: "office_closure",
      subjectId: closureId,
      details: { change: change.id },
    }),
    ...filedDraft(viewer, mutation, act.kind === "STRIKE" ? publicId("closure", act.closureId) : ""),
    await context.jobs.enqueue(recountDatesQueue, job),
    bind(announce, viewer.agencyId ?? ""),
  );
  return { kind: "CHANGED", closure };
}

async function putClosure(
  em: EntityManager,
  { viewer, act, reason }: CalendarRequest,
  id: string,
  change: CalendarChangeRow,
): Promise<OfficeClosure> {
  if (act.kind === "ENTER") {
    const by = { reason, authorId: viewer.id, author: viewer.name };
    return em.create(OfficeClosureEntity, { id, agencyId: viewer.agencyId, ...act.entry, ...by, change });
  }
  const closure = await em.findOneOrFail(OfficeClosureEntity, { id });
  return em.assign(closure, {
    change,
    // The change's own instant: which entries stood before it is told by it.
    struckAt: change.recordedAt,
    struckById: viewer.id,
    struckBy: viewer.name,
    struckReason: reason,
  });
}

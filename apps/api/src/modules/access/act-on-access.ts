import { randomUUIDv7 } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { accessReasonWords, whyNotAccess, type AccessAct } from "@redress/domain/access";
import { addDays } from "@redress/domain/calendar";
import type { Refusal } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import { filedDraft } from "../../actions/drafts/filed-draft.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import { readBound, sendBound } from "../../platform/orm/send-bound.ts";
import { recordAtHand, wordOf, type RecordAtHand } from "../../record/hands/record-at-hand.ts";
import { claimInUnit, writtenBefore, type KeyedAct } from "../../record/keys/claim-in-unit.ts";
import { RecordAccessEntity, type RecordAccess } from "../../record/people/apart/record-access.entity.ts";
import { tiesOf, tiesToRecords } from "../../record/people/apart/ties-to-record.ts";
import { askForApproval, type AfterDecision, type AskedFor } from "../approval/index.ts";

/** A way to a record as it was sent, read and authorized. */
export interface AccessRequest extends KeyedAct {
  /** The public id of the record. */
  readonly recordId: string;
  readonly act: AccessAct;
}

/** What came of it. Only WRITTEN wrote anything, now or when the same key came before. */
export type AccessOutcome =
  | { readonly kind: "WRITTEN"; readonly access: RecordAccess }
  | { readonly kind: "REFUSED"; readonly refusal: Refusal }
  | { readonly kind: "KEY_REUSED" }
  | { readonly kind: "UNKNOWN_ID" };

/**
 * Opens a record outside the viewer's own list until the day ends, or puts the question into the queue of approvals.
 * Comes in a transaction of its own.
 */
export async function actOnAccess(
  em: EntityManager,
  world: Pick<World, "office" | "today">,
  request: AccessRequest,
): Promise<AccessOutcome> {
  const { viewer } = request;
  const earlier = await writtenBefore(em, request);
  if (earlier === "KEY_REUSED") return { kind: earlier };
  if (earlier !== null) return written(em, earlier.id);
  const record = await recordAtHand(em, viewer, request.recordId, "READ");
  const [ties] = record === null ? [] : await readBound(em, tiesToRecords([record.recordId], viewer.id));
  if (record === null || ties === undefined) return { kind: "UNKNOWN_ID" };
  const refusal = whyNotAccess(tiesOf(ties), request.act, { actor: viewer, ...world });
  if (refusal === undefined) return goIn(em, world, request, record);
  // What stands against it may be this very request, sent twice at once.
  const meanwhile = await writtenBefore(em, request);
  return meanwhile === null || meanwhile === "KEY_REUSED"
    ? { kind: "REFUSED", refusal }
    : written(em, meanwhile.id);
}

async function goIn(
  em: EntityManager,
  { today }: Pick<World, "today">,
  request: AccessRequest,
  record: RecordAtHand,
): Promise<AccessOutcome> {
  const { viewer, act } = request;
  const isOpened = act.act === "openRecord";
  const id = isOpened ? await opened(em, request, record) : await asked(em, request, act, record);
  if (typeof id !== "string") return id;
  // The same request, sent twice at once, was written while this one waited.
  if ((await em.findOne(RecordAccessEntity, { id })) !== null) return written(em, id);
  const { reason, details = null } = act;
  const days = isOpened ? null : act.days;
  const lastOpenOn = isOpened ? today : null;
  await em.insert(RecordAccessEntity, {
    id,
    agencyId: viewer.agencyId ?? record.holderId,
    recordId: record.recordId,
    staffId: viewer.id,
    act: act.act,
    reason,
    details,
    days,
    lastOpenOn,
  });
  await sendBound(em, auditOf(request, record), ...filedDraft(viewer, act.act, request.recordId));
  return written(em, id);
}

async function written(em: EntityManager, id: string): Promise<AccessOutcome> {
  return { kind: "WRITTEN", access: await em.findOneOrFail(RecordAccessEntity, { id }) };
}

async function opened(
  em: EntityManager,
  request: AccessRequest,
  { kind, recordId }: RecordAtHand,
): Promise<AccessOutcome | string> {
  const id = randomUUIDv7();
  if (await claimInUnit(em, request, { recordKind: kind, recordId, id })) return id;
  const earlier = await writtenBefore(em, request);
  return earlier === null || earlier === "KEY_REUSED" ? { kind: "KEY_REUSED" } : earlier.id;
}

/** Asks, and brings the id of the approval that waits. */
async function asked(
  em: EntityManager,
  request: AccessRequest,
  act: Extract<AccessAct, { readonly act: "askForAccess" }>,
  record: RecordAtHand,
): Promise<AccessOutcome | string> {
  const outcome = await askForApproval(em, request, whatIsAsked(request, act, record));
  if (outcome.kind === "ASKED") return outcome.approval.id;
  return outcome.kind === "REFUSED" ? { kind: "REFUSED", refusal: outcome.refusal } : { kind: outcome.kind };
}

function whatIsAsked(
  { recordId, viewer }: AccessRequest,
  { days, reason, details = "" }: Extract<AccessAct, { readonly act: "askForAccess" }>,
  { number }: RecordAtHand,
): AskedFor {
  const { en, es } = accessReasonWords[reason];
  const heading = { en: `Access for ${days} days: ${en}`, es: `Acceso por ${days} días: ${es}` };
  return {
    kind: "RECORD_ACCESS",
    aboutId: recordId,
    aboutNumber: number,
    // Of one person for one record only one question waits.
    subject: { staffId: viewer.id },
    sections: [{ heading, text: details }],
    note: null,
  };
}

/** What follows from a decision: approved, the record is open from today on. */
export const openAsApproved: AfterDecision = async (em, { id, status }, today) => {
  if (status !== "APPROVED") return;
  const access = await em.findOneOrFail(RecordAccessEntity, { id });
  await em.nativeUpdate(RecordAccessEntity, { id }, { lastOpenOn: addDays(today, access.days ?? 0) });
};

function auditOf({ viewer, act }: AccessRequest, { kind, recordId, birthAgencyId }: RecordAtHand) {
  return recordAct({
    act: `access.${act.act}`,
    outcome: "DONE",
    agencyId: viewer.agencyId,
    birthAgencyId,
    actorId: viewer.id,
    actorRole: viewer.role,
    sessionId: viewer.sessionId,
    subjectKind: wordOf(kind),
    subjectId: recordId,
    details: { reason: act.reason, ...(act.act === "askForAccess" && { days: act.days }) },
  });
}

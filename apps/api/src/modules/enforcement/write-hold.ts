import { randomUUIDv7 } from "node:crypto";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import {
  refuseHold,
  whyNotHold,
  type EnforcementHold,
  type HoldAct,
  type HoldRefusal,
} from "@redress/domain/enforcement";
import { filedDraft } from "../../actions/drafts/filed-draft.ts";
import type { RequestContext } from "../../context.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import { keyOf, publicId } from "../../platform/graphql/global-id.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import { claimInUnit, writtenBefore, type KeyedAct } from "../../record/keys/claim-in-unit.ts";
import { EnforcementHoldEntity, type EnforcementHoldRow } from "./enforcement-hold.entity.ts";

/** An act on a hold, read and authorized. */
export interface HoldRequest extends KeyedAct {
  readonly act: HoldAct;
  /** The public id of the hold whose last day is set; null for one that is entered. */
  readonly about: string | null;
}

/** What came of it. Only WRITTEN wrote anything, now or when the same key came before. */
export type HoldOutcome =
  | { readonly kind: "WRITTEN"; readonly row: EnforcementHoldRow }
  | { readonly kind: "REFUSED"; readonly refusal: HoldRefusal }
  | { readonly kind: "UNREACHED"; readonly field: "holdId"; readonly code: "UNKNOWN_ID" }
  | { readonly kind: "KEY_REUSED" };

/** A hold as far as its last day is reasoned about. */
type Held = Pick<EnforcementHold, "fromOn" | "throughOn"> & { readonly id: string };

const unknown = { kind: "UNREACHED", field: "holdId", code: "UNKNOWN_ID" } as const;

/**
 * Enters a hold, or sets its last day: the hold, the key and the audit in one transaction, or nothing.
 *
 * @throws DatabaseUnavailable; repeating with the same key is always safe.
 */
export async function writeHold(context: RequestContext, request: HoldRequest): Promise<HoldOutcome> {
  const { today } = await context.world(request.viewer.agencyId);
  return context.unit.write(async (em): Promise<HoldOutcome> => {
    const earlier = await doneBefore(em, request);
    if (earlier !== null) return earlier;
    const found = request.act.act === "enterEnforcementHold" ? null : await heldFor(em, request);
    if (found !== null && "kind" in found) return found;
    const refusal = whyNotHold(request.act, found, today);
    const outcome =
      refusal === undefined ? await claimed(em, request, found) : ({ kind: "REFUSED", refusal } as const);
    // What stands against it may be this very request, sent twice at once.
    return outcome.kind === "WRITTEN" ? outcome : ((await doneBefore(em, request)) ?? outcome);
  });
}

/** Claims the key and writes; KEY_REUSED when somebody else's request had it meanwhile. */
async function claimed(em: EntityManager, request: HoldRequest, found: Held | null): Promise<HoldOutcome> {
  const id = found?.id ?? randomUUIDv7();
  const written = { recordKind: "ENFORCEMENT_HOLD", recordId: id, id };
  if (!(await claimInUnit(em, request, written))) return { kind: "KEY_REUSED" };
  await put(em, request, id);
  await sendBound(em, ...besideIt(request, id, found !== null));
  return { kind: "WRITTEN", row: await readBack(em, id) };
}

/** The hold whose last day is to be set, locked; or why it is not the viewer's to set. */
async function heldFor(em: EntityManager, { about, viewer }: HoldRequest): Promise<Held | HoldOutcome> {
  const id = keyOf("hold", about ?? "");
  // Whoever reads a hold may not lock it: that is for those who may change it.
  const seen = id === null ? null : await holdById(em, id, LockMode.NONE);
  if (seen === null) return unknown;
  const isOwn = (seen.agencyId ?? null) === viewer.agencyId;
  const row = isOwn ? await holdById(em, seen.id, LockMode.PESSIMISTIC_WRITE) : null;
  if (row === null) return { kind: "REFUSED", refusal: refuseHold("HOLD_OF_ANOTHER") };
  return { id: row.id, fromOn: row.fromOn, throughOn: row.throughOn ?? null };
}

/** What is written beside an act: the audit, and the end of the draft that it was typed in. */
function besideIt({ viewer, act }: HoldRequest, id: string, stood: boolean) {
  return [
    recordAct({
      act: `enforcement.${act.act}`,
      outcome: "DONE",
      agencyId: viewer.agencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: "enforcement_hold",
      subjectId: id,
      details: {},
    }),
    ...filedDraft(viewer, act.act, stood ? publicId("hold", id) : ""),
  ];
}

function holdById(em: EntityManager, id: string, lockMode: LockMode): Promise<EnforcementHoldRow | null> {
  return em.findOne(EnforcementHoldEntity, { id }, { disableIdentityMap: true, lockMode });
}

async function readBack(em: EntityManager, id: string): Promise<EnforcementHoldRow> {
  const row = await holdById(em, id, LockMode.NONE);
  if (row === null) throw new Error("A hold that was written cannot be read.");
  return row;
}

/** What the same key did before, its hold as it stands now; null when the key is new. */
async function doneBefore(em: EntityManager, request: HoldRequest): Promise<HoldOutcome | null> {
  const earlier = await writtenBefore(em, request);
  if (earlier === null || earlier === "KEY_REUSED") return earlier && { kind: earlier };
  return { kind: "WRITTEN", row: await readBack(em, earlier.id) };
}

async function put(em: EntityManager, { act, viewer }: HoldRequest, id: string): Promise<void> {
  if (act.act === "enterEnforcementHold") {
    const { actions, fromOn, throughOn = null, reason } = act;
    await em.insert(EnforcementHoldEntity, {
      id,
      agencyId: viewer.agencyId,
      actions: [...actions],
      fromOn,
      throughOn,
      reason,
      authorId: viewer.id,
      author: viewer.name,
    });
    return;
  }
  // Appended by the database, whose clock says when.
  await em.execute(
    `update enforcement_hold set through_on = ?, changes = changes || jsonb_build_array(jsonb_build_object(
       'throughOn', ?::text, 'reason', ?::text, 'author', ?::text,
       'changedAt', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) where id = ?`,
    [act.throughOn, act.throughOn, act.reason, viewer.name, id],
  );
}

import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import {
  whyNotDecide,
  type ApprovalDecision,
  type ApprovalKindName,
  type ApprovalRefusal,
} from "@redress/domain/approval";
import type { PlainDate } from "@redress/domain/calendar";
import type { RequestContext } from "../../context.ts";
import { reaches } from "../../platform/auth/viewer.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import { claimInUnit, writtenBefore, type KeyedAct } from "../../record/keys/claim-in-unit.ts";
import { ApprovalEntity, type Approval } from "./approval.entity.ts";
import { auditOf } from "./ask-for-approval.ts";

/** A decision as it was sent, read. */
export interface DecideAct extends KeyedAct {
  readonly approvalId: string;
  readonly decision: ApprovalDecision;
  readonly reason: string | null;
}

/** What came of it. Only DECIDED wrote anything, now or when the same key came before. */
export type DecideOutcome =
  | { readonly kind: "DECIDED"; readonly approval: Approval }
  | { readonly kind: "REFUSED"; readonly approval: Approval; readonly refusal: ApprovalRefusal }
  | { readonly kind: "KEY_REUSED" | "UNKNOWN_ID" };

/** What a decision of a kind leads to, written in the same transaction or not at all. */
export type AfterDecision = (em: EntityManager, approval: Approval, today: PlainDate) => Promise<void>;

/** The kinds whose decision leads to something. */
export type AfterDecisions = { readonly [Kind in ApprovalKindName]?: AfterDecision };

/**
 * Decides what waits: the row is held against others, so that of two who decide at once one does and the other is told.
 *
 * @throws DatabaseUnavailable; repeating with the same key is always safe.
 */
export async function decideApproval(
  context: RequestContext,
  act: DecideAct,
  after: AfterDecisions = {},
): Promise<DecideOutcome> {
  const { viewer } = act;
  const { today } = await context.world(viewer.agencyId);
  return context.unit.write(async (em): Promise<DecideOutcome> => {
    const held = await em.findOne(
      ApprovalEntity,
      { id: act.approvalId },
      { lockMode: LockMode.PESSIMISTIC_WRITE, disableIdentityMap: true },
    );
    const earlier = await writtenBefore(em, act);
    if (earlier === "KEY_REUSED") return { kind: earlier };
    if (held === null || !reaches(viewer, held.agencyId ?? null) || held.agencyId !== viewer.agencyId)
      return { kind: "UNKNOWN_ID" };
    if (earlier !== null) return { kind: "DECIDED", approval: held };
    const refusal = whyNotDecide(held, viewer);
    if (refusal !== undefined) return { kind: "REFUSED", approval: held, refusal };
    const { id } = held;
    if (!(await claimInUnit(em, act, { recordKind: "APPROVAL", recordId: id, id })))
      return { kind: "KEY_REUSED" };
    await em.nativeUpdate(
      ApprovalEntity,
      { id },
      { status: act.decision, decidedById: viewer.id, decidedBy: viewer.name, reason: act.reason },
    );
    const approval = await em.findOneOrFail(ApprovalEntity, { id }, { disableIdentityMap: true });
    await after[approval.kind]?.(em, approval, today);
    await sendBound(em, auditOf(act, id, { kind: approval.kind, decision: act.decision }));
    return { kind: "DECIDED", approval };
  });
}

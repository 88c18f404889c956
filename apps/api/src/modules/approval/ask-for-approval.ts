import { createHash, randomUUIDv7 } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import {
  approvalKind,
  refuseApproval,
  type ApprovalKindName,
  type ApprovalRefusal,
} from "@redress/domain/approval";
import { canonicalJson } from "../../actions/act/fingerprint.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import { claimInUnit, writtenBefore, type KeyedAct } from "../../record/keys/claim-in-unit.ts";
import { ApprovalEntity, type Approval, type ApprovalSection } from "./approval.entity.ts";

/** What somebody wants approved. */
export interface AskedFor {
  readonly kind: ApprovalKindName;
  /** The public id of what it is about, and the number or name by which people know it. */
  readonly aboutId: string;
  readonly aboutNumber: string;
  /** What exactly is approved: another value is another question. */
  readonly subject: unknown;
  /** The same, as whoever decides reads it. */
  readonly sections: readonly ApprovalSection[];
  readonly note: string | null;
}

/** What came of asking. Only ASKED wrote anything, now or when the same key came before. */
export type AskOutcome =
  | { readonly kind: "ASKED"; readonly approval: Approval }
  | { readonly kind: "REFUSED"; readonly approval: Approval; readonly refusal: ApprovalRefusal }
  | { readonly kind: "KEY_REUSED" };

/** Tells what exactly is approved from everything else. */
function digestOf(subject: unknown): string {
  return createHash("sha256").update(canonicalJson(subject)).digest("hex");
}

/**
 * Puts something into the queue of the viewer's office, with its key and its audit entry, in the transaction of whatever
 * else is written. The same thing waits once, whoever asks. Whoever calls has authorized the act.
 */
export async function askForApproval(em: EntityManager, act: KeyedAct, asked: AskedFor): Promise<AskOutcome> {
  const { viewer } = act;
  const { kind, aboutId, aboutNumber, sections, note } = asked;
  const { agencyId } = viewer;
  // Who asks for the same at the same moment waits, and then finds it asked for.
  await em.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`approval ${kind} ${aboutId}`]);
  const earlier = await writtenBefore(em, act);
  if (earlier === "KEY_REUSED") return { kind: earlier };
  if (earlier !== null) return { kind: "ASKED", approval: await em.findOneOrFail(ApprovalEntity, earlier) };
  const digest = digestOf(asked.subject);
  const open = await em.findOne(ApprovalEntity, { agencyId, kind, aboutId, digest, status: "OPEN" });
  if (open !== null)
    return {
      kind: "REFUSED",
      approval: open,
      refusal: refuseApproval("ASKED_ALREADY", undefined, { name: open.askedBy }),
    };
  const id = randomUUIDv7();
  if (!(await claimInUnit(em, act, { recordKind: "APPROVAL", recordId: id, id })))
    return { kind: "KEY_REUSED" };
  const forRoles = [...approvalKind(kind).decidedBy];
  const by = { askedById: viewer.id, askedBy: viewer.name };
  const row = { id, agencyId, kind, aboutId, aboutNumber, forRoles, sections, digest, note, ...by };
  await em.insert(ApprovalEntity, row);
  await sendBound(em, auditOf(act, id, { kind }));
  return { kind: "ASKED", approval: await em.findOneOrFail(ApprovalEntity, { id }) };
}

/** The last approval of exactly this, as far as it was given; null when it was not. */
export function givenApproval(
  em: EntityManager,
  agencyId: string | null,
  { kind, aboutId, subject }: Pick<AskedFor, "aboutId" | "kind" | "subject">,
): Promise<Approval | null> {
  const digest = digestOf(subject);
  return em.findOne(
    ApprovalEntity,
    { agencyId, kind, aboutId, digest, status: "APPROVED" },
    { orderBy: { decidedAt: "desc" } },
  );
}

/** What the audit says of an act on the queue. */
export function auditOf(
  { viewer, mutation }: KeyedAct,
  id: string,
  details: Readonly<Record<string, string>>,
) {
  return recordAct({
    act: `approval.${mutation}`,
    outcome: "DONE",
    agencyId: viewer.agencyId,
    actorId: viewer.id,
    actorRole: viewer.role,
    sessionId: viewer.sessionId,
    subjectKind: "approval",
    subjectId: id,
    details,
  });
}

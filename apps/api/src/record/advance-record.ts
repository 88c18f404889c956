import { randomUUIDv7 } from "node:crypto";
import { rowScopeOf } from "../platform/auth/viewer.ts";
import type { AdvanceRequest, WriteDependencies, WriteOutcome } from "./command.ts";
import { answerAgain, claimKey } from "./keys/claim-key.ts";
import type { KindTypes } from "./kind-declaration.ts";
import type { RecordKind } from "./record-kind.ts";
import { withoutEffect, writeDown } from "./write-down.ts";

/**
 * The command handler for a step of an existing record, in one transaction of two round trips. The first claims the
 * caller's key and locks the row; then the machine decides; the second writes everything and commits. A step that is
 * refused or stale leaves no trace, not even its key.
 *
 * @returns ADVANCED; REFUSED with the law's reason; STALE when the version is no longer the newest; KEY_REUSED;
 *   NOT_FOUND for an unknown record and for another agency's alike.
 * @throws DatabaseUnavailable; repeating with the same key is always safe.
 */
export async function advanceRecord<Types extends KindTypes>(
  kind: RecordKind<Types>,
  dependencies: WriteDependencies,
  request: AdvanceRequest<Types>,
): Promise<WriteOutcome<Types>> {
  const { action, recordId, viewer } = request;
  const world = await request.worldOf(viewer.agencyId);
  const actor = { id: viewer.id, role: viewer.role };
  if (viewer.agencyId === null) return refuseOutsider(kind, dependencies, request);
  return dependencies.database.write(rowScopeOf(viewer), async (transaction) => {
    const eventId = randomUUIDv7();
    const [[claimed], [row]] = await transaction.send(
      claimKey(request, { kind: kind.name, action: action.action, recordId, eventId }),
      kind.statements.lock(recordId),
    );
    if (!claimed) return answerAgain(transaction, request);
    if (row?.holder_id !== viewer.agencyId) return withoutEffect(transaction, { kind: "NOT_FOUND" });
    if (row.version !== request.expectedVersion)
      return withoutEffect(transaction, { kind: "STALE", currentVersion: row.version });
    const decided = kind.decide(row.facts, action, world, actor);
    if (!decided.ok) return withoutEffect(transaction, { kind: "REFUSED", refusal: decided.refusal });
    const { facts } = decided.value;
    const standing = {
      facts,
      registration: row.registration,
      deadlines: kind.deadlinesOf(facts, world),
      context: world,
    };
    const version = row.version + 1;
    return writeDown(kind, dependencies, transaction, {
      request,
      action: action.action,
      held: {
        recordId,
        birthAgencyId: row.birth_agency_id,
        holderId: row.holder_id,
        receiverId: row.receiver_id,
      },
      eventId,
      version,
      decision: decided.value,
      standing,
      row: [kind.statements.advance(recordId, version, dependencies.recordedAt ?? null, standing)],
    });
  });
}

/** The Department's staff see every record and advance none: they get the machine's refusal, by a read alone. */
async function refuseOutsider<Types extends KindTypes>(
  kind: RecordKind<Types>,
  { database }: WriteDependencies,
  { action, recordId, viewer, worldOf }: AdvanceRequest<Types>,
): Promise<WriteOutcome<Types>> {
  const [[row]] = await database.read(rowScopeOf(viewer), kind.statements.read(recordId));
  if (!row) return { kind: "NOT_FOUND" };
  const decided = kind.decide(row.facts, action, await worldOf(null), { id: viewer.id, role: viewer.role });
  if (decided.ok) throw new Error(`The role ${viewer.role} may not exist outside an agency for this action.`);
  return { kind: "REFUSED", refusal: decided.refusal };
}

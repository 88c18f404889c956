import { randomUUIDv7 } from "node:crypto";
import { rowScopeOf } from "../platform/auth/viewer.ts";
import { basisOf } from "./act/basis.ts";
import { carryOut } from "./act/carry-out.ts";
import type { AdvanceRequest, WriteDependencies, WriteOutcome } from "./command.ts";
import { answerAgain, claimKey } from "./keys/claim-key.ts";
import type { KindTypes } from "./kind-declaration.ts";
import type { RecordKind } from "./record-kind.ts";
import { withoutEffect } from "./write-down.ts";

/**
 * The command handler for a step of an existing record, in one transaction of two round trips. The first claims the
 * caller's key and locks the row; then the machine decides; the second writes everything and commits. A step that is
 * refused or stale leaves no trace, not even its key. Only a step that moves the record into other hands asks once or
 * twice more: what its new holder knows of it.
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
  // Who acts without holding the record reaches it by naming it: see hands/record-policies.ts.
  const scope = { ...rowScopeOf(viewer), actingOn: recordId };
  return dependencies.database.write(scope, async (transaction) => {
    const eventId = randomUUIDv7();
    const [[claimed], [row]] = await transaction.send(
      claimKey(request, { kind: kind.name, action: action.action, recordId, eventId }),
      kind.statements.lock(recordId),
    );
    if (!claimed) return answerAgain(transaction, request);
    const step = { kind, dependencies, request, transaction, world, eventId };
    const basis = await basisOf(step, row);
    if (basis === null) return withoutEffect(transaction, { kind: "NOT_FOUND" });
    if (basis.version !== request.expectedVersion)
      return withoutEffect(transaction, { kind: "STALE", currentVersion: basis.version });
    const actor = { id: viewer.id, role: viewer.role, bodies: basis.bodies };
    const decided = kind.decide(basis.facts, action, world, actor);
    if (!decided.ok) return withoutEffect(transaction, { kind: "REFUSED", refusal: decided.refusal });
    // Whoever stands for nobody, or has nothing left to do, is refused by every row of every table.
    if (row === undefined) throw new Error("A record that cannot be reached was acted on.");
    return carryOut(step, row, basis, decided.value);
  });
}

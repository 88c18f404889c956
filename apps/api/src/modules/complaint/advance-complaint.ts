import { decide } from "@redress/domain";
import { bind } from "../../platform/database/database.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import type { AdvanceRequest, WriteOutcome } from "./advance-complaint.types.ts";
import { factsOf } from "./complaint.facts.ts";
import { standingValues } from "./complaint-row.ts";
import { lockComplaint, readComplaint, updateComplaint } from "./complaint-write.sql.ts";
import {
  actorOf,
  anAct,
  answerAgain,
  claim,
  readingsAfter,
  withoutEffect,
  writeDown,
  type WriteDependencies,
} from "./write-path.ts";

/**
 * Takes one step of an existing complaint, in one transaction of two flights. The first claims the caller's key and
 * locks the row; then the domain decides; the second writes everything and commits. A step that is refused or stale
 * leaves no trace, not even its key.
 *
 * @returns ADVANCED; REFUSED with the law's reason; STALE when the version is no longer the newest; KEY_REUSED;
 *   NOT_FOUND for an unknown complaint and for another agency's alike.
 * @throws DatabaseUnavailable; repeating with the same key is always safe.
 */
export async function advanceComplaint(
  dependencies: WriteDependencies,
  request: AdvanceRequest,
): Promise<WriteOutcome> {
  const { agencyId } = request.viewer;
  if (agencyId === null) return refuseOutsider(dependencies, request);
  return dependencies.database.write(rowScopeOf(request.viewer), async (transaction) => {
    const on = { complaintId: request.complaintId, agencyId, version: request.expectedVersion + 1 };
    const act = anAct(request, request.action.action, on);
    const [[claimed], [row]] = await transaction.send(claim(act), bind(lockComplaint, request.complaintId));
    if (!claimed) return answerAgain(transaction, request);
    if (row?.agency_id !== agencyId) return withoutEffect(transaction, { kind: "NOT_FOUND" });
    if (row.version !== request.expectedVersion)
      return withoutEffect(transaction, { kind: "STALE", currentVersion: row.version });
    const decided = decide(factsOf(row), request.action, request.world, actorOf(request));
    if (!decided.ok) return withoutEffect(transaction, { kind: "REFUSED", refusal: decided.refusal });
    const { event, facts } = decided.value;
    const readings = readingsAfter(act, facts);
    const instant = dependencies.recordedAt ?? null;
    const update = bind(
      updateComplaint,
      act.complaintId,
      act.version,
      instant,
      ...standingValues(facts, readings.columns),
    );
    return writeDown(dependencies, transaction, act, decided.value, {
      row: update,
      readings,
      stored: { event },
    });
  });
}

/** The Department's staff see every complaint and advance none: they get the domain's refusal, by a read alone. */
async function refuseOutsider(
  dependencies: WriteDependencies,
  request: AdvanceRequest,
): Promise<WriteOutcome> {
  const [[row]] = await dependencies.database.read(
    rowScopeOf(request.viewer),
    bind(readComplaint, request.complaintId),
  );
  if (!row) return { kind: "NOT_FOUND" };
  const decided = decide(factsOf(row), request.action, request.world, actorOf(request));
  if (decided.ok)
    throw new Error(`The role ${request.viewer.role} may not exist outside an agency for this action.`);
  return { kind: "REFUSED", refusal: decided.refusal };
}

import { randomUUIDv7 } from "node:crypto";
import { decide } from "@redress/domain";
import { bind } from "../../platform/database/database.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import type { ReceiveRequest, WriteOutcome } from "./advance-complaint.types.ts";
import { recordValues, standingValues } from "./complaint-row.ts";
import { insertComplaint } from "./complaint-write.sql.ts";
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
 * Takes a complaint in: row, number, first event, deadlines, audit and announcement in one transaction of two flights.
 *
 * @returns ADVANCED with version 1; REFUSED, KEY_REUSED, or NOT_FOUND for an agency that is not the viewer's.
 * @throws DatabaseUnavailable; nothing was written unless the commit was already on its way, and repeating is safe.
 */
export async function receiveComplaint(
  dependencies: WriteDependencies,
  request: ReceiveRequest,
): Promise<WriteOutcome> {
  // Decided before anything is sent: a new complaint depends on nothing in the database.
  const decided = decide(null, request.action, request.world, actorOf(request));
  if (request.viewer.agencyId !== request.agencyId) {
    return decided.ok ? { kind: "NOT_FOUND" } : { kind: "REFUSED", refusal: decided.refusal };
  }
  return dependencies.database.write(rowScopeOf(request.viewer), async (transaction) => {
    const on = { complaintId: randomUUIDv7(), agencyId: request.agencyId, version: 1 };
    const act = anAct(request, "receiveComplaint", on);
    const [[claimed]] = await transaction.send(claim(act));
    if (!claimed) return answerAgain(transaction, request);
    if (!decided.ok) return withoutEffect(transaction, { kind: "REFUSED", refusal: decided.refusal });
    const { event, facts } = decided.value;
    const readings = readingsAfter(act, facts);
    const record = { complainant: request.complainant, caseNumber: request.caseNumber, number: "" };
    const row = bind(
      insertComplaint,
      act.complaintId,
      act.agencyId,
      Number(request.world.today.slice(0, 4)),
      dependencies.recordedAt ?? null,
      ...standingValues(facts, readings.columns),
      ...recordValues(record),
    );
    return writeDown(dependencies, transaction, act, decided.value, {
      row,
      readings,
      stored: { event, record },
    });
  });
}

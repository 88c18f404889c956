import type { BoundStatement } from "../../platform/database/database.ts";
import type { WriteOutcome } from "../command.ts";
import { deadlineColumnsOf } from "../deadlines/sync-deadlines.ts";
import { handColumnsOf, moveRecord, sameHands } from "../hands/hand-columns.ts";
import { addToHandedOver } from "../hands/handed-over.ts";
import { takeOver } from "../hands/take-over.ts";
import { personIdsOf, type KindTypes, type RecordDecision } from "../kind-declaration.ts";
import type { LockedRow } from "../kind-statements.ts";
import { writeDown } from "../write-down.ts";
import type { Basis, Step } from "./basis.ts";

/** Writes down a step that was decided, and puts the record into other hands where the step does so. */
export async function carryOut<Types extends KindTypes>(
  step: Step<Types>,
  row: LockedRow<Types>,
  basis: Basis<Types>,
  decision: RecordDecision<Types>,
): Promise<WriteOutcome<Types>> {
  const { kind, dependencies, request, transaction, world, eventId } = step;
  const { viewer, recordId } = request;
  const facts = basis.handedOver === undefined ? decision.facts : kind.evolve(row.facts, decision.event);
  const from = handColumnsOf(kind.handsOf(row.facts, row.birth_agency_id));
  const to = handColumnsOf(kind.handsOf(facts, row.birth_agency_id));
  // The deadlines are the holder's, counted by its own days of work.
  const context = to.holderId === viewer.agencyId ? world : await request.worldOf(to.holderId);
  const taking = { recordId, agencyId: to.holderId, on: world.today, leaving: row.registration };
  const taken = to.holderId === from.holderId ? undefined : await takeOver(step, taking);
  const registration = taken?.registration ?? row.registration;
  const standing = { facts, registration, deadlines: kind.deadlinesOf(facts, context), context };
  const version = row.version + 1;
  const advance = kind.statements.advance(recordId, version, dependencies.recordedAt ?? null, standing);
  const move = () => moveRecord(kind.table, recordId, from, to, personIdsOf(kind, registration));
  return writeDown(kind, dependencies, transaction, {
    request,
    action: request.action.action,
    held: {
      recordId,
      birthAgencyId: row.birth_agency_id,
      holderId: row.holder_id,
      receiverId: row.receiver_id,
    },
    eventId,
    version,
    decision,
    deadlines: standing.deadlines,
    registered: taken?.registration,
    row: [...(taken?.statements ?? []), advance],
    lettersOf: basis.handedOver && viewer.agencyId,
    handing: [...ofFormerHolder(step, basis, decision.facts), ...(sameHands(from, to) ? [] : [move()])],
    alsoTold: [to.holderId, to.receiverId, basis.handedOver && viewer.agencyId],
  });
}

/** A former holder's own act is added to what it may still read. */
function ofFormerHolder<Types extends KindTypes>(
  { kind, request, world, eventId }: Step<Types>,
  { handedOver, version }: Basis<Types>,
  facts: Types["facts"],
): BoundStatement<never>[] {
  const { agencyId } = request.viewer;
  if (handedOver === undefined || agencyId === null) return [];
  const { registration, handed_over_at: handedOverAt } = handedOver;
  const deadlines = kind.deadlinesOf(facts, world);
  const standing = { facts, registration, deadlines, context: world };
  const columns = Object.entries(kind.projection.columns).map(([name, valueOf]) => [name, valueOf(standing)]);
  const row = { version: version + 1, facts, ...Object.fromEntries(columns) };
  const which = { recordId: request.recordId, agencyId, handedOverAt };
  return [addToHandedOver(which, { eventId, row, deadlines: deadlines.map(deadlineColumnsOf) })];
}

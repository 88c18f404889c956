import type { BoundStatement } from "../../platform/database/database.ts";
import type { WriteOutcome } from "../command.ts";
import { deadlineColumnsOf } from "../deadlines/sync-deadlines.ts";
import { handColumnsOf, letGo, moveRecord, sameHands, type HandColumns } from "../hands/hand-columns.ts";
import { addToHandedOver } from "../hands/handed-over.ts";
import { takeOver, type TakenOver } from "../hands/take-over.ts";
import { caseNumberOf, keepApartFromPersons, keepApartFromRecords } from "../people/apart/keep-apart.ts";
import { personIdsOf, type KindTypes, type RecordDecision, type Standing } from "../kind-declaration.ts";
import type { LockedRow } from "../kind-statements.ts";
import { writeDown } from "../write-down.ts";
import type { Basis, Step } from "./basis.ts";

/** What a decided step makes of a record. */
interface Outcome<Types extends KindTypes> {
  readonly standing: Standing<Types>;
  readonly from: HandColumns;
  readonly to: HandColumns;
  /** Set when another agency holds it from now on. */
  readonly taken: TakenOver<Types> | undefined;
  /** In whose hands it was until now; set with it. */
  readonly takenFrom: string | undefined;
}

async function outcomeOf<Types extends KindTypes>(
  step: Step<Types>,
  row: LockedRow<Types>,
  facts: Types["facts"],
): Promise<Outcome<Types>> {
  const { kind, request, world } = step;
  const from = handColumnsOf(kind.handsOf(row.facts, row.birth_agency_id));
  const to = handColumnsOf(kind.handsOf(facts, row.birth_agency_id));
  const { holderId } = to;
  // The deadlines are the holder's, counted by its own days of work.
  const context = holderId === request.viewer.agencyId ? world : await request.worldOf(holderId);
  const { recordId } = request;
  const taking = { recordId, agencyId: holderId, on: world.today, leaving: row.registration };
  const taken = holderId === from.holderId ? undefined : await takeOver(step, taking);
  const registration = taken?.registration ?? row.registration;
  return {
    standing: { facts, registration, deadlines: kind.deadlinesOf(facts, context), context },
    from,
    to,
    taken,
    takenFrom: taken && from.holderId,
  };
}

/** Writes down a step that was decided, and puts the record into other hands where the step does so. */
export async function carryOut<Types extends KindTypes>(
  step: Step<Types>,
  row: LockedRow<Types>,
  basis: Basis<Types>,
  decision: RecordDecision<Types>,
): Promise<WriteOutcome<Types>> {
  const { kind, dependencies, request, transaction, eventId } = step;
  const { recordId } = request;
  const former = basis.handedOver === undefined ? null : request.viewer.agencyId;
  const facts = former === null ? decision.facts : kind.evolve(row.facts, decision.event);
  const { standing, from, to, taken, takenFrom } = await outcomeOf(step, row, facts);
  const version = row.version + 1;
  const advance = kind.statements.advance(recordId, version, dependencies.recordedAt ?? null, standing);
  const personIds = personIdsOf(kind, standing.registration);
  const move = sameHands(from, to) ? [] : [moveRecord(kind.table, recordId, from, to, personIds)];
  const lettingGo = former !== null && to.senderId === null ? [letGo] : [];
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
    tasks: tasksAfter(step, basis, standing, row),
    today: step.world.today,
    registered: taken?.registration,
    takenFrom,
    row: [...(taken?.statements ?? []), advance],
    lettersOf: former,
    handing: [
      ...ofFormerHolder(step, basis, decision.facts),
      ...lettingGo,
      ...move,
      ...keptApart(recordId, personIds, taken, to),
      ...(await ofOtherRecords(step)),
    ],
    alsoTold: [to.holderId, to.receiverId, former],
  });
}

/** What the step does to other records. */
async function ofOtherRecords<Types extends KindTypes>({ request, transaction, world }: Step<Types>) {
  return request.others === undefined ? [] : request.others(transaction, world);
}

/** What is to be done after a step; a former holder knows nothing of that. */
function tasksAfter<Types extends KindTypes>(
  { kind }: Step<Types>,
  { handedOver }: Basis<Types>,
  standing: Standing<Types>,
  { flags }: LockedRow<Types>,
) {
  return handedOver === undefined ? kind.tasksOf(standing, flags) : null;
}

/** The new holder's own people may be close to somebody whom the record names. */
function keptApart<Types extends KindTypes>(
  id: string,
  personIds: readonly string[],
  taken: TakenOver<Types> | undefined,
  { holderId }: HandColumns,
): readonly BoundStatement<unknown>[] {
  if (taken === undefined) return [];
  const of = [{ id, caseNumber: caseNumberOf(taken.registration) }];
  return [keepApartFromPersons(personIds), keepApartFromRecords(holderId, of)];
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

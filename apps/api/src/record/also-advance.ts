import { randomUUIDv7 } from "node:crypto";
import { bodiesOf } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import type { BoundStatement, Transaction } from "../platform/database/database.ts";
import type { CommandRequest, WriteDependencies } from "./command.ts";
import type { KindTypes } from "./kind-declaration.ts";
import type { RecordKind } from "./record-kind.ts";
import { writingOf } from "./write-down.ts";

/** A step of an existing record that follows from an act on another. */
interface AlsoAdvanced<Types extends KindTypes> {
  readonly request: CommandRequest;
  readonly recordId: string;
  readonly action: Types["action"];
  readonly world: World;
}

/**
 * What is to be written so that an act takes a step of another record too, in the same transaction: the row is locked
 * and the machine asked. The step moves the record into no other hands.
 *
 * @returns null when the record is not there, or the machine does not allow the step any more.
 */
export async function alsoAdvance<Types extends KindTypes>(
  kind: RecordKind<Types>,
  dependencies: WriteDependencies,
  transaction: Transaction,
  { request, recordId, action, world }: AlsoAdvanced<Types>,
): Promise<readonly BoundStatement<unknown>[] | null> {
  const { viewer } = request;
  const [[row]] = await transaction.send(kind.statements.lock(recordId));
  if (row === undefined) return null;
  const bodies = bodiesOf(kind.handsOf(row.facts, row.birth_agency_id), viewer.agencyId);
  const decided = kind.decide(row.facts, action, world, { id: viewer.id, role: viewer.role, bodies });
  if (!decided.ok) return null;
  const { facts } = decided.value;
  const deadlines = kind.deadlinesOf(facts, world);
  const version = row.version + 1;
  const standing = { facts, registration: row.registration, deadlines, context: world };
  const { statements } = await writingOf(kind, dependencies, {
    request,
    action: action.action,
    held: {
      recordId,
      birthAgencyId: row.birth_agency_id,
      holderId: row.holder_id,
      receiverId: row.receiver_id,
    },
    eventId: randomUUIDv7(),
    version,
    decision: decided.value,
    deadlines,
    tasks: kind.tasksOf(standing, row.flags),
    today: world.today,
    row: [kind.statements.advance(recordId, version, dependencies.recordedAt ?? null, standing)],
  });
  return statements;
}

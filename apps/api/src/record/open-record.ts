import { randomUUIDv7 } from "node:crypto";
import { bodiesOf } from "@redress/domain/vocabulary";
import { rowScopeOf } from "../platform/auth/viewer.ts";
import type { OpenRequest, WriteDependencies, WriteOutcome } from "./command.ts";
import { answerAgain, claimKey } from "./keys/claim-key.ts";
import { whoIs, writePersons } from "./people/write-persons.ts";
import type { KindTypes } from "./kind-declaration.ts";
import type { RecordKind } from "./record-kind.ts";
import { keysOfRecord } from "../platform/search/keys-of-record.ts";
import { syncSearchKeys } from "./search/sync-search-keys.ts";
import { withoutEffect, writeDown } from "./write-down.ts";

/**
 * The command handler for a record's first event: persons, record with its number, row, event, deadlines, audit and
 * announcement in one transaction of two round trips.
 *
 * @returns ADVANCED with version 1; REFUSED, KEY_REUSED, or NOT_FOUND for an agency that is not the viewer's.
 * @throws DatabaseUnavailable; nothing was written unless the commit was already on its way, and repeating is safe.
 */
export async function openRecord<Types extends KindTypes>(
  kind: RecordKind<Types>,
  dependencies: WriteDependencies,
  request: OpenRequest<Types>,
): Promise<WriteOutcome<Types>> {
  const { agencyId, action, registration, persons, viewer } = request;
  const world = await request.worldOf(agencyId);
  // Decided before anything is sent: a new record depends on nothing in the database.
  const decided = kind.decide(null, action, world, {
    id: viewer.id,
    role: viewer.role,
    // Nobody holds it yet; the actor's agency will.
    bodies: bodiesOf({ holder: viewer.agencyId ?? agencyId }, viewer.agencyId),
  });
  if (viewer.agencyId !== agencyId)
    return decided.ok ? { kind: "NOT_FOUND" } : { kind: "REFUSED", refusal: decided.refusal };
  const recordedAt = dependencies.recordedAt ?? null;
  return dependencies.database.write(rowScopeOf(viewer), async (transaction) => {
    const ids = { recordId: randomUUIDv7(), eventId: randomUUIDv7() };
    const [[claimed]] = await transaction.send(
      claimKey(request, { kind: kind.name, action: action.action, ...ids }),
    );
    if (!claimed) return answerAgain(transaction, request);
    if (!decided.ok) return withoutEffect(transaction, { kind: "REFUSED", refusal: decided.refusal });
    const { facts } = decided.value;
    const standing = { facts, registration, deadlines: kind.deadlinesOf(facts, world), context: world };
    const held = { recordId: ids.recordId, birthAgencyId: agencyId, holderId: agencyId, receiverId: null };
    const named = new Map(persons.map(({ id, particulars }) => [id, particulars]));
    const person = (id: string) => whoIs(named, id);
    const opening = kind.statements.open({
      recordId: ids.recordId,
      agencyId,
      year: Number(world.today.slice(0, 4)),
      recordedAt,
      standing,
      person,
    });
    return writeDown(kind, dependencies, transaction, {
      request,
      action: action.action,
      held,
      eventId: ids.eventId,
      version: 1,
      decision: decided.value,
      deadlines: standing.deadlines,
      registered: registration,
      row: [
        writePersons(agencyId, persons, {
          reason: "NAMED",
          actorId: viewer.id,
          recordedAt: dependencies.recordedAt,
        }),
        opening,
        syncSearchKeys(held, keysOfRecord(kind.searchable({ registration, person }))),
      ],
    });
  });
}

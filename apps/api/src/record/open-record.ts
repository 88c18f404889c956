import { randomUUIDv7 } from "node:crypto";
import { refuseRecused } from "@redress/domain/person";
import { bodiesOf, type Refusal } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import { rowScopeOf, type Viewer } from "../platform/auth/viewer.ts";
import type { BoundStatement } from "../platform/database/database.ts";
import type { LookingRequest, OpenRequest, Seen, WriteDependencies, WriteOutcome } from "./command.ts";
import {
  caseIsClosedTo,
  caseNumberOf,
  keepApartFromPersons,
  keepApartFromRecords,
} from "./people/apart/keep-apart.ts";
import { answerAgain, claimKey } from "./keys/claim-key.ts";
import type { Particulars } from "./people/particulars.ts";
import { whoIs, writePersons } from "./people/write-persons.ts";
import { personIdsOf, type KindTypes, type RecordDecision } from "./kind-declaration.ts";
import type { RecordKind } from "./record-kind.ts";
import { keysOfRecord } from "../platform/search/keys-of-record.ts";
import { syncSearchKeys } from "./search/sync-search-keys.ts";
import { withoutEffect, writingOf, type Writing } from "./write-down.ts";

/**
 * The command handler for a record's first event: persons, record with its number, row, event, deadlines, audit and
 * announcement in one transaction of two round trips; one more where something is looked up first.
 *
 * @returns ADVANCED with version 1; REFUSED, KEY_REUSED, or NOT_FOUND for an agency that is not the viewer's.
 * @throws DatabaseUnavailable; nothing was written unless the commit was already on its way, and repeating is safe.
 */
export async function openRecord<Types extends KindTypes>(
  kind: RecordKind<Types>,
  dependencies: WriteDependencies,
  request: LookingRequest<Types> | OpenRequest<Types>,
): Promise<WriteOutcome<Types>> {
  const { agencyId, viewer, persons } = request;
  const world = await request.worldOf(agencyId);
  // Decided before anything is sent: as far as its own input goes, a new record depends on nothing in the database.
  const first = decideFirst(kind, request.action, world, { viewer, agencyId });
  if (viewer.agencyId !== agencyId)
    return first.ok ? { kind: "NOT_FOUND" } : { kind: "REFUSED", refusal: first.refusal };
  return dependencies.database.write(rowScopeOf(viewer), async (transaction) => {
    const ids = { recordId: randomUUIDv7(), eventId: randomUUIDv7() };
    const [[claimed], [own]] = await transaction.send(
      claimKey(request, { kind: kind.name, action: request.action.action, ...ids }),
      closedToOpener(request),
    );
    if (!claimed) return answerAgain(transaction, request);
    // Nobody takes down what they must not work on: of their own case, their household, or about their own work.
    if (own?.closed || (first.ok && kind.caseworkerOf?.(first.value.facts) === viewer.id))
      return withoutEffect(transaction, { kind: "REFUSED", refusal: refuseRecused() });
    if (!first.ok) return withoutEffect(transaction, { kind: "REFUSED", refusal: first.refusal });
    const seen: Seen<Types> =
      "look" in request
        ? await request.look(transaction, ids.recordId, world)
        : { ...request, others: async () => [] };
    const decided = decideFirst(kind, seen.action, world, { viewer, agencyId });
    if (!decided.ok) return withoutEffect(transaction, { kind: "REFUSED", refusal: decided.refusal });
    const named = new Map(persons.map(({ id, particulars }) => [id, particulars]));
    const { statements, outcome } = await openingOf(kind, dependencies, {
      request: { ...request, ...seen },
      ids,
      world,
      decision: decided.value,
      named,
    });
    await transaction.finish(
      writePersons(agencyId, persons, {
        reason: "NAMED",
        actorId: viewer.id,
        recordedAt: dependencies.recordedAt,
      }),
      ...statements,
      ...(await seen.others(decided.value.facts)),
    );
    return outcome;
  });
}

/** Asks whether what is about to be opened is closed to whoever opens it. Partner systems are nobody's kin. */
function closedToOpener<Types extends KindTypes>({
  viewer,
  agencyId,
  registration,
  persons,
}: OpenRequest<Types>) {
  const addresses = persons.flatMap(({ particulars }) => particulars.address ?? []);
  const about = { caseNumber: caseNumberOf(registration), addresses };
  return caseIsClosedTo(viewer.kind === "STAFF" ? viewer.id : null, agencyId, about);
}

/** Who opens a record, and where. */
interface Opener {
  readonly viewer: Viewer;
  readonly agencyId: string;
}

function decideFirst<Types extends KindTypes>(
  { decide }: RecordKind<Types>,
  action: Types["action"],
  world: World,
  { viewer, agencyId }: Opener,
) {
  // Nobody holds it yet; the actor's agency will.
  const bodies = bodiesOf({ holder: viewer.agencyId ?? agencyId }, viewer.agencyId);
  return decide(null, action, world, { id: viewer.id, role: viewer.role, bodies });
}

/** A first event that was decided. */
interface Opening<Types extends KindTypes> {
  readonly request: OpenRequest<Types>;
  readonly ids: { readonly recordId: string; readonly eventId: string };
  readonly world: World;
  readonly decision: RecordDecision<Types>;
  /** What is said of those whom it names. */
  readonly named: ReadonlyMap<string, Particulars>;
}

function openingOf<Types extends KindTypes>(
  kind: RecordKind<Types>,
  dependencies: WriteDependencies,
  { request, ids, world, decision, named }: Opening<Types>,
): Promise<Writing<Types>> {
  const { agencyId, action, registration } = request;
  const { facts } = decision;
  const standing = { facts, registration, deadlines: kind.deadlinesOf(facts, world), context: world };
  const held = { recordId: ids.recordId, birthAgencyId: agencyId, holderId: agencyId, receiverId: null };
  const person = (id: string) => whoIs(named, id);
  const opening = kind.statements.open({
    recordId: ids.recordId,
    agencyId,
    year: Number(world.today.slice(0, 4)),
    recordedAt: dependencies.recordedAt ?? null,
    standing,
    person,
  });
  return writingOf(kind, dependencies, {
    request,
    action: action.action,
    held,
    eventId: ids.eventId,
    version: 1,
    decision,
    deadlines: standing.deadlines,
    // Whom it names is named for the first time: nobody has a flag yet.
    tasks: kind.tasksOf(standing, []),
    today: world.today,
    registered: registration,
    row: [
      opening,
      syncSearchKeys(held, keysOfRecord(kind.searchable({ registration, person }))),
      keepApartFromPersons(personIdsOf(kind, registration)),
      keepApartFromRecords(agencyId, [{ id: ids.recordId, caseNumber: caseNumberOf(registration) }]),
    ],
  });
}

/** Another record that is opened with the one that somebody asked for. */
interface AlsoOpened<Types extends KindTypes> extends Omit<Opening<Types>, "decision" | "ids"> {
  readonly recordId: string;
}

/**
 * What is to be written so that an act opens another record too, in the same transaction.
 *
 * @throws Error with the refusal's code where the machine does not allow it: it follows from an act that it allowed.
 */
export async function alsoOpen<Types extends KindTypes>(
  kind: RecordKind<Types>,
  dependencies: WriteDependencies,
  { recordId, ...opened }: AlsoOpened<Types>,
): Promise<readonly BoundStatement<unknown>[]> {
  const { request, world } = opened;
  const decided = decideFirst(kind, request.action, world, request);
  if (!decided.ok) throw new Error(whyNot(decided.refusal));
  const ids = { recordId, eventId: randomUUIDv7() };
  const { statements } = await openingOf(kind, dependencies, { ...opened, ids, decision: decided.value });
  return statements;
}

function whyNot({ code }: Refusal): string {
  return `A record that follows from another cannot be opened: ${code}.`;
}

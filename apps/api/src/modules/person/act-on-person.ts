import { randomUUIDv7 } from "node:crypto";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { whyNotOnPerson, type PersonAct, type PersonRefusal } from "@redress/domain/person";
import { filedDraft } from "../../actions/drafts/filed-draft.ts";
import type { RequestContext } from "../../context.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import { reaches, type Viewer } from "../../platform/auth/viewer.ts";
import { sendBound } from "../../platform/orm/send-bound.ts";
import { keyOf, publicId } from "../../platform/graphql/global-id.ts";
import { IdempotencyKeyEntity } from "../../record/keys/idempotency-key.entity.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import { PersonEntity, type Person } from "../../record/people/person.entity.ts";
import type { RecordKind } from "../../record/record-kind.ts";
import { factsOf, wholePerson, type WholePerson } from "./person-facts.ts";
import { writePersonAct } from "./write-person-act.ts";

/** An act on a person, read and authorized. */
export interface PersonRequest {
  readonly viewer: Viewer;
  readonly act: PersonAct;
  /** The uuid of the person. */
  readonly personId: string;
  readonly clientMutationId: string;
  /** SHA-256 of the mutation's name and its input: the same key with another fingerprint is refused. */
  readonly fingerprint: string;
}

/** What came of it. Only DONE wrote anything, now or when the same key came before. */
export type PersonOutcome =
  | { readonly kind: "DONE"; readonly row: Person }
  | { readonly kind: "REFUSED"; readonly refusal: PersonRefusal }
  | { readonly kind: "KEY_REUSED" }
  | { readonly kind: "NOT_FOUND" };

/** The other person whom an act concerns: the one to be joined, or whom this one was joined into. */
function otherIn(act: PersonAct, person: Person): string | null {
  if (act.act === "joinPersons") return keyOf("person", act.otherId);
  return act.act === "partPersons" ? (person.joinedInto ?? null) : null;
}

/**
 * Does an act on a person: everybody concerned is locked, the rules are asked, and what follows is written with a version,
 * the key and the audit in one transaction, or nothing is.
 */
export async function actOnPerson(
  context: Pick<RequestContext, "jobs" | "traceId" | "unit" | "world">,
  kinds: readonly RecordKind<KindTypes>[],
  request: PersonRequest,
): Promise<PersonOutcome> {
  const world = await context.world(request.viewer.agencyId);
  const { today } = world;
  return context.unit.write(async (em): Promise<PersonOutcome> => {
    const found = await lockPersons(em, request);
    if (found === null) return { kind: "NOT_FOUND" };
    const { viewer, act, clientMutationId: key, fingerprint } = request;
    // What is hidden is shown as often as it is asked for, and each time is in the audit.
    const isReading = act.act === "revealContact";
    const earlier = await em.findOne(IdempotencyKeyEntity, { actorId: viewer.id, key });
    if (earlier !== null && !isReading)
      return earlier.fingerprint === fingerprint ? { kind: "DONE", row: found.row } : { kind: "KEY_REUSED" };
    const person = await wholePerson(em, kinds, found.row);
    const other = found.other && (await wholePerson(em, kinds, found.other));
    const facts = other && factsOf(other);
    const refusal = whyNotOnPerson(factsOf(person), act, { actor: viewer, today, other: facts });
    if (refusal !== undefined) return { kind: "REFUSED", refusal };
    const { jobs } = context;
    const about = await writePersonAct(em, { viewer, kinds, jobs, act, person, other, world });
    const ids = { recordKind: "PERSON", recordId: person.row.id, eventId: randomUUIDv7() };
    if (!isReading)
      em.create(IdempotencyKeyEntity, {
        actorId: viewer.id,
        key,
        agencyId: viewer.agencyId,
        fingerprint,
        mutation: act.act,
        ...ids,
      });
    await em.flush();
    const filed = filedDraft(viewer, act.act, publicId("person", request.personId));
    await sendBound(em, auditOf(context, request, person, about), ...filed);
    return { kind: "DONE", row: person.row };
  });
}

/** The person, and the other one that the act concerns, held against other writers; in the order of their ids. */
async function lockPersons(
  em: EntityManager,
  { viewer, act, personId }: PersonRequest,
): Promise<{ readonly row: Person; readonly other: Person | null } | null> {
  const first = await em.findOne(PersonEntity, { id: personId });
  if (first === null || !reaches(viewer, first.agencyId)) return null;
  const otherId = otherIn(act, first);
  const rows = await em.find(
    PersonEntity,
    { id: { $in: [personId, ...(otherId === null ? [] : [otherId])] }, agencyId: first.agencyId },
    { orderBy: { id: "asc" }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  const row = rows.find(({ id }) => id === personId);
  return row === undefined ? null : { row, other: rows.find(({ id }) => id === otherId) ?? null };
}

function auditOf(
  { traceId }: Pick<RequestContext, "traceId">,
  { viewer, act }: PersonRequest,
  { row }: WholePerson,
  about: object,
) {
  return recordAct({
    act: `person.${act.act}`,
    outcome: "DONE",
    agencyId: viewer.agencyId,
    actorId: viewer.id,
    actorRole: viewer.role,
    sessionId: viewer.sessionId,
    subjectKind: "person",
    subjectId: row.id,
    traceId,
    details: act.act === "revealContact" ? { purpose: act.purpose } : { ...about },
  });
}

import { randomUUIDv7 } from "node:crypto";
import type { Actor, ComplaintFacts } from "@redress/domain";
import {
  bind,
  type BoundStatement,
  type Database,
  type Transaction,
} from "../../platform/database/database.ts";
import type { JobOutbox } from "../../platform/jobs/job-outbox.ts";
import { recordAct } from "../audit/index.ts";
import { syncDeadlines } from "../deadline/index.ts";
import { queueNotices } from "../notice/index.ts";
import type { WriteOutcome, WriteRequest } from "./advance-complaint.types.ts";
import { readingsOf, type Readings } from "./complaint.facts.ts";
import { announceChange, appendEvent, claimKey, earlierAct } from "./complaint-write.sql.ts";
import type { StoredEvent } from "./stored-event.ts";
import type { ServedActionName, ServedDecision, ServedForm } from "../../platform/auth/served-actions.ts";

/** What a write needs besides the request. */
export interface WriteDependencies {
  readonly database: Database;
  readonly jobs: JobOutbox;
  /** The instant to write down instead of the database's own, in RFC 3339; only invented histories give it. */
  readonly recordedAt?: string;
}

/** One act on one complaint, before it is known whether it will be allowed. */
export interface Act {
  readonly request: WriteRequest;
  readonly action: ServedActionName;
  readonly complaintId: string;
  readonly agencyId: string;
  /** The version after the act. */
  readonly version: number;
  readonly eventId: string;
}

/** Gives the act its event's id. */
export function anAct(
  request: WriteRequest,
  action: ServedActionName,
  on: { complaintId: string; agencyId: string; version: number },
): Act {
  return { request, action, ...on, eventId: randomUUIDv7() };
}

/** The first statement of every write: one act for each key, whoever comes first. */
export function claim(act: Act): BoundStatement<{ claimed: boolean }> {
  const { viewer, clientMutationId, fingerprint } = act.request;
  return bind(
    claimKey,
    viewer.id,
    clientMutationId,
    act.agencyId,
    fingerprint,
    act.action,
    act.complaintId,
    act.version,
    act.eventId,
  );
}

/** Who acts, as the domain knows people. */
export function actorOf({ viewer }: WriteRequest): Actor {
  return { id: viewer.id, role: viewer.role };
}

/** The key was taken: the same answer again for the same input, a refusal for another. Writes nothing. */
export async function answerAgain(transaction: Transaction, request: WriteRequest): Promise<WriteOutcome> {
  const [[earlier]] = await transaction.send(bind(earlierAct, request.viewer.id, request.clientMutationId));
  await transaction.rollback();
  if (!earlier?.data || earlier.fingerprint !== request.fingerprint) return { kind: "KEY_REUSED" };
  return {
    kind: "ADVANCED",
    complaintId: earlier.complaint_id,
    version: earlier.version,
    eventId: earlier.event_id,
    event: earlier.data.event,
    noticesQueued: earlier.forms as readonly ServedForm[],
    repeated: true,
  };
}

/** Ends the transaction without effect and answers. */
export async function withoutEffect(transaction: Transaction, outcome: WriteOutcome): Promise<WriteOutcome> {
  await transaction.rollback();
  return outcome;
}

/** What the facts lead to, for the row and its deadlines. */
export function readingsAfter(act: Act, facts: ComplaintFacts): Readings {
  return readingsOf(facts, act.request.world);
}

/**
 * The last flight: the row, then everything that goes with it — event, deadlines, notices with their jobs, audit,
 * announcement — and the commit. All or nothing.
 */
export async function writeDown(
  dependencies: WriteDependencies,
  transaction: Transaction,
  act: Act,
  decision: ServedDecision,
  written: {
    readonly row: BoundStatement<unknown>;
    readonly readings: Readings;
    readonly stored: StoredEvent;
  },
): Promise<WriteOutcome> {
  const { complaintId, agencyId, version, eventId } = act;
  const { viewer } = act.request;
  const forms = decision.effects.map((effect) => effect.form);
  const recordedAt = dependencies.recordedAt ?? null;
  await transaction.finish(
    written.row,
    bind(
      appendEvent,
      eventId,
      complaintId,
      agencyId,
      version,
      decision.event.kind,
      viewer.id,
      viewer.role,
      viewer.name,
      recordedAt,
      written.stored,
    ),
    syncDeadlines(complaintId, agencyId, written.readings.deadlines),
    ...(await queueNotices(dependencies.jobs, { complaintId, agencyId, sequence: version }, forms)),
    recordAct({
      act: `complaint.${act.action}`,
      outcome: "DONE",
      agencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: "complaint",
      subjectId: complaintId,
      details: { version },
    }),
    bind(announceChange, complaintId, agencyId, version, decision.event.kind, viewer.name),
  );
  return {
    kind: "ADVANCED",
    complaintId,
    version,
    eventId,
    event: decision.event,
    noticesQueued: forms,
    repeated: false,
  };
}

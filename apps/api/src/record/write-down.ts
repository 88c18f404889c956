import type { PlainDate } from "@redress/domain/calendar";
import type { Deadline } from "@redress/domain/deadlines";
import type { FollowOnTask } from "@redress/domain/tasks";
import { recordAct } from "../platform/audit/record-act.ts";
import type { BoundStatement, Transaction } from "../platform/database/database.ts";
import type { CommandRequest, WriteDependencies, WriteOutcome } from "./command.ts";
import { syncDeadlines } from "./deadlines/sync-deadlines.ts";
import type { Held } from "./hands/held.ts";
import { queueNotices } from "./notices/queue-notices.ts";
import type { KindTypes, RecordDecision } from "./kind-declaration.ts";
import type { RecordKind } from "./record-kind.ts";
import { announceChange } from "./stream/announce-change.ts";
import { appendEvent } from "./stream/append-event.ts";
import { syncTasks } from "./tasks/sync-tasks.ts";

/** What was decided, and where it goes. */
export interface Decided<Types extends KindTypes> {
  readonly request: CommandRequest;
  readonly action: string;
  /** As its rows stand before the act. */
  readonly held: Held;
  readonly eventId: string;
  /** The version after the act. */
  readonly version: number;
  readonly decision: Pick<RecordDecision<Types>, "effects" | "event">;
  readonly deadlines: readonly Deadline[];
  /** The tasks that follow from the record after the act; null of a former holder's act, who knows of none. */
  readonly tasks: readonly FollowOnTask[] | null;
  /** The day of the act; null for the database's own. */
  readonly today: PlainDate | null;
  /** What the event says beside the law: all of it with the first, later only what changed. */
  readonly registered?: Partial<Types["registration"]> | undefined;
  /** Whose hands the record leaves with it, where it does. */
  readonly takenFrom?: string | undefined;
  /** The statements that bring the concept's own row to the facts. */
  readonly row: readonly BoundStatement<unknown>[];
  /** Whose letters it calls for, where that is not the holder. */
  readonly lettersOf?: string | null | undefined;
  /** What follows once all is written: the record goes into other hands, or its former holder's document grows. */
  readonly handing?: readonly BoundStatement<unknown>[];
  /** Whose people hear of it besides the holder's. */
  readonly alsoTold?: readonly (string | null | undefined)[];
}

/** Everything that is written of one event, in order, and what is answered once it is. */
export interface Writing<Types extends KindTypes> {
  readonly statements: readonly BoundStatement<unknown>[];
  readonly outcome: WriteOutcome<Types>;
}

/**
 * The last round trip: the row, then everything that goes with it — event, deadlines, notices with their jobs, audit,
 * announcement — and the commit. All or nothing.
 */
export async function writeDown<Types extends KindTypes>(
  kind: RecordKind<Types>,
  dependencies: WriteDependencies,
  transaction: Transaction,
  decided: Decided<Types>,
): Promise<WriteOutcome<Types>> {
  const { statements, outcome } = await writingOf(kind, dependencies, decided);
  await transaction.finish(...statements);
  return outcome;
}

/** What is to be written of one event, for a transaction that writes more than one. */
export async function writingOf<Types extends KindTypes>(
  kind: RecordKind<Types>,
  { jobs, recordedAt }: WriteDependencies,
  decided: Decided<Types>,
): Promise<Writing<Types>> {
  const { request, action, held, eventId, version, decision, registered, takenFrom } = decided;
  const { viewer } = request;
  const { event, effects } = decision;
  const forms = effects.map((effect) => effect.form);
  const letters = { ...held, holderId: decided.lettersOf ?? held.holderId };
  const statements = [
    ...decided.row,
    appendEvent(held, {
      eventId,
      sequence: version,
      kind: event.kind,
      viewer,
      recordedAt: recordedAt ?? null,
      stored: { event, ...(registered && { registration: registered }), ...(takenFrom && { takenFrom }) },
    }),
    ...followingOf(decided),
    ...(await queueNotices(jobs, letters, version, forms)),
    ...(decided.handing ?? []),
    ...(request.also ?? []),
    recordAct({
      act: `${kind.table}.${action}`,
      outcome: "DONE",
      agencyId: viewer.agencyId ?? held.holderId,
      birthAgencyId: held.birthAgencyId,
      actorId: viewer.id,
      actorRole: viewer.role,
      sessionId: viewer.sessionId,
      subjectKind: kind.table,
      subjectId: held.recordId,
      details: { version },
    }),
    announceChange({
      recordKind: kind.name,
      recordId: held.recordId,
      agencies: [...new Set([held.holderId, ...(decided.alsoTold ?? [])])].filter(
        (one) => one !== null && one !== undefined,
      ),
      version,
      kind: event.kind,
      changedBy: viewer.name,
    }),
  ];
  return {
    statements,
    outcome: {
      kind: "ADVANCED",
      recordId: held.recordId,
      version,
      eventId,
      event,
      noticesQueued: forms,
      repeated: false,
    },
  };
}

/** What follows from the facts after the event: deadlines and tasks. */
function followingOf<Types extends KindTypes>({
  held,
  deadlines,
  tasks,
  today,
  takenFrom,
}: Decided<Types>): BoundStatement<never>[] {
  const dates = syncDeadlines(held, deadlines);
  return tasks === null ? [dates] : [dates, syncTasks(held, tasks, today, takenFrom !== undefined)];
}

/** Ends the transaction without effect and answers. */
export async function withoutEffect<Types extends KindTypes>(
  transaction: Transaction,
  outcome: WriteOutcome<Types>,
): Promise<WriteOutcome<Types>> {
  await transaction.rollback();
  return outcome;
}

import { randomUUIDv7 } from "node:crypto";
import type { CountingContext } from "@redress/domain/world";
import type { BoundStatement } from "../platform/database/database.ts";
import type { CommandRequest, WriteDependencies } from "./command.ts";
import { claimKey } from "./keys/claim-key.ts";
import type { KindTypes } from "./kind-declaration.ts";
import type { RecordKind } from "./record-kind.ts";
import { writeDown } from "./write-down.ts";

/** The calendars by which dates are recounted, and how to notice that they have changed since they were read. */
export interface ReadCalendars {
  readonly context: CountingContext;
  /** What tells one state of the calendars from another, as it was when they were read, and how to ask again. */
  readonly stamp: string;
  readonly stampNow: BoundStatement<{ readonly stamp: string }>;
}

/** A recount of one record, in the name of whoever changed the calendar. */
export interface RecountRequest<Types extends KindTypes> extends Omit<CommandRequest, "worldOf"> {
  readonly recordId: string;
  readonly holderId: string;
  readonly calendars: ReadCalendars;
  /** The event that tells what moves, from the facts as they are under the lock; null when nothing does. */
  readonly tell: (facts: Types["facts"]) => Types["event"] | null;
}

/** Only RECOUNTED wrote anything. STALE: the calendars have changed since they were read. GONE: another agency holds it. */
export type RecountOutcome = "RECOUNTED" | "UNMOVED" | "REPEATED" | "STALE" | "GONE";

/**
 * The command handler for a change that nobody makes to the record itself: dates move because a calendar changed. Same
 * two round trips as a step, same key, lock, event, deadlines, audit and announcement; no fact is another one.
 */
export async function recountRecord<Types extends KindTypes>(
  kind: RecordKind<Types>,
  dependencies: WriteDependencies,
  request: RecountRequest<Types>,
): Promise<RecountOutcome> {
  const { recordId, holderId, calendars, viewer, clientMutationId, fingerprint } = request;
  const { context, stamp, stampNow } = calendars;
  const command = { viewer, clientMutationId, fingerprint, worldOf: neverAsked };
  return dependencies.database.write({ kind: "AGENCY", agencyId: holderId }, async (transaction) => {
    const eventId = randomUUIDv7();
    const [[claimed], [row], [now]] = await transaction.send(
      claimKey(command, { kind: kind.name, action: "recountDates", recordId, eventId }),
      kind.statements.lock(recordId),
      stampNow,
    );
    const without = async (outcome: RecountOutcome): Promise<RecountOutcome> => {
      await transaction.rollback();
      return outcome;
    };
    if (!claimed) return without("REPEATED");
    if (row?.holder_id !== holderId) return without("GONE");
    if (now?.stamp !== stamp) return without("STALE");
    const event = request.tell(row.facts);
    if (event === null) return without("UNMOVED");
    const facts = kind.evolve(row.facts, event);
    const deadlines = kind.deadlinesOf(facts, context);
    const standing = { facts, registration: row.registration, deadlines, context };
    const version = row.version + 1;
    await writeDown(kind, dependencies, transaction, {
      request: command,
      action: "recountDates",
      held: { recordId, birthAgencyId: row.birth_agency_id, holderId, receiverId: row.receiver_id },
      eventId,
      version,
      decision: { event, effects: [] },
      deadlines,
      tasks: kind.tasksOf(standing, row.flags),
      today: null,
      row: [kind.statements.advance(recordId, version, null, standing)],
    });
    return "RECOUNTED";
  });
}

function neverAsked(): never {
  throw new Error("A recount brings its calendars along.");
}

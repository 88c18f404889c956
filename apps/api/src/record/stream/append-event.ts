import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import type { Held } from "../hands/held.ts";
import type { StoredEvent } from "./stored-event.ts";

/** An event that was decided and has its place in the stream. */
export interface DecidedEvent {
  readonly eventId: string;
  readonly sequence: number;
  readonly kind: string;
  readonly viewer: Viewer;
  /** Null for the database's own instant. */
  readonly recordedAt: string | null;
  readonly stored: StoredEvent;
}

const append: Statement<never> = {
  name: "append-event",
  text: `insert into record_event (record_id, birth_agency_id, holder_id, receiver_id, sequence, id, kind, actor_id, actor_role, actor_name, recorded_at, data)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce($11::timestamptz, now()), $12)`,
};

/** The statement that appends an event to a record's stream, with its actor's role and name of that day. */
export function appendEvent(
  { recordId, birthAgencyId, holderId, receiverId }: Held,
  { eventId, sequence, kind, viewer, recordedAt, stored }: DecidedEvent,
): BoundStatement<never> {
  return bind(
    append,
    recordId,
    birthAgencyId,
    holderId,
    receiverId,
    sequence,
    eventId,
    kind,
    viewer.id,
    viewer.role,
    viewer.name,
    recordedAt,
    stored,
  );
}

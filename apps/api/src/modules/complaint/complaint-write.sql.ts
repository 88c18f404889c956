import type { Statement } from "../../platform/database/database.ts";
import type { FactColumns } from "./complaint.facts.ts";
import { recordColumns, standingColumns } from "./complaint-row.ts";
import type { StoredEvent } from "./stored-event.ts";

/** `$first, $first+1, …` for so many parameters. */
function places(count: number, first: number): string {
  return Array.from({ length: count }, (_, index) => `$${first + index}`).join(", ");
}

/**
 * Takes the caller's key. A second transaction with the same key waits here until the first has ended: then either it
 * finds the key taken and gets no row, or the first wrote nothing and it goes on in its place.
 */
export const claimKey: Statement<{ claimed: boolean }> = {
  name: "claim-key",
  text: `insert into idempotency_key (actor_id, key, agency_id, fingerprint, mutation, complaint_id, version, event_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (actor_id, key) do nothing
    returning true as claimed`,
};

/** What an earlier act with the same key did. */
export interface EarlierAct {
  readonly fingerprint: string;
  readonly complaint_id: string;
  readonly version: number;
  readonly event_id: string;
  readonly data: StoredEvent | null;
  readonly forms: readonly string[];
}

/** Reads what an earlier act with the same key did, for the same answer again. */
export const earlierAct: Statement<EarlierAct> = {
  name: "earlier-act",
  text: `select k.fingerprint, k.complaint_id, k.version, k.event_id, e.data,
      array(select n.form from notice n where n.complaint_id = k.complaint_id and n.event_sequence = k.version order by n.form) as forms
    from idempotency_key k left join complaint_event e on e.id = k.event_id
    where k.actor_id = $1 and k.key = $2`,
};

/** A complaint's facts. */
export const readComplaint: Statement<FactColumns & { version: number; agency_id: string }> = {
  name: "read-complaint-facts",
  text: `select version, agency_id, ${standingColumns.join(", ")} from complaint where id = $1`,
};

/** A complaint's facts, held against every other writer until the transaction ends. */
export const lockComplaint: Statement<FactColumns & { version: number; agency_id: string }> = {
  name: "lock-complaint",
  text: `${readComplaint.text} for update`,
};

const firstStanding = 5;
const firstRecord = firstStanding + standingColumns.length;

/** Gives out the agency's next number of the year and writes the new row with it. */
export const insertComplaint: Statement<{ number: string }> = {
  name: "insert-complaint",
  text: `with counter as (
      insert into complaint_counter as c (agency_id, year, last_number) values ($2, $3, 1)
      on conflict (agency_id, year) do update set last_number = c.last_number + 1
      returning last_number)
    insert into complaint (id, agency_id, number, version, recorded_at, changed_at, ${standingColumns.join(", ")}, ${recordColumns.join(", ")})
    select $1, $2, 'CR-' || $3::int || '-' || lpad(counter.last_number::text, 6, '0'), 1,
      coalesce($4::timestamptz, now()), coalesce($4::timestamptz, now()),
      ${places(standingColumns.length, firstStanding)}, ${places(recordColumns.length, firstRecord)}
    from counter
    returning number`,
};

/** Brings the row to the facts after an event. The row is locked, so its version is known to be the one before. */
export const updateComplaint: Statement<never> = {
  name: "update-complaint",
  text: `update complaint set version = $2, changed_at = coalesce($3::timestamptz, now()),
      ${standingColumns.map((name, index) => `${name} = $${index + 4}`).join(", ")}
    where id = $1`,
};

/** Appends to the history. For a new complaint the number it was just given is put into the record. */
export const appendEvent: Statement<never> = {
  name: "append-event",
  text: `insert into complaint_event (id, complaint_id, agency_id, sequence, kind, actor_id, actor_role, actor_name, recorded_at, data)
    select $1, $2, $3, $4::int, $5, $6, $7, $8, coalesce($9::timestamptz, now()),
      case when $4::int = 1
        then jsonb_set($10::jsonb, '{record,number}', to_jsonb((select number from complaint where id = $2)))
        else $10::jsonb end`,
};

/** Tells every API process, once the transaction is committed, that a complaint changed. */
export const announceChange: Statement<never> = {
  name: "announce-change",
  text: `select pg_notify('redress_complaint_changed', json_build_object('complaintId', $1::text, 'agencyId', $2::text,
      'version', $3::int, 'kind', $4::text, 'actorName', $5::text,
      'at', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text)`,
};

import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";

/** One change of a record in the order of changes. */
export interface ChangeRow {
  readonly record_id: string;
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly actor_name: string;
  readonly recorded_at: Date | string;
  /** The number of its transaction, as text: the first part of its place. */
  readonly transaction_id: string;
}

/** A place in the order of changes: everything before it is known. */
export interface ChangePlace {
  readonly transactionId: string;
  readonly eventId: string;
}

/** Before the first change of all. */
export const beforeAllChanges: ChangePlace = {
  transactionId: "-1",
  eventId: "00000000-0000-0000-0000-000000000000",
};

/** The number below which every transaction has ended. What has a lower one can no longer appear. */
export const endedBelow = "pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

const changes = (name: string, settled: string): Statement<ChangeRow> => ({
  name: `read-changes.${name}`,
  text: `select e.record_id, e.id, e.sequence as version, e.kind, e.actor_name, e.recorded_at, e.transaction_id::text
    from record_event e join record r on r.id = e.record_id and r.birth_agency_id = e.birth_agency_id
    where (e.transaction_id, e.id) > ($1::bigint, $2::uuid) and r.kind = $3${settled}
      and ($5::text is null or $5 in (r.holder_id, r.receiver_id))
    order by e.transaction_id, e.id limit $4`,
});

/**
 * Changes wait until every transaction that began before theirs has ended: none can appear in front of a place that was
 * given out. All that are committed are read when somebody listens to what follows.
 */
const settled = changes("settled", ` and e.transaction_id < (select ${endedBelow})`);
const committed = changes("committed", " and e.recorded_at > now() - interval '24 hours'");

/**
 * The statement that reads a kind's changes after a place, in their order.
 *
 * @param agencyId the agency that has the records or gets them, said aloud beside row level security; null for all.
 */
export function changesAfter(
  { kind, agencyId }: { readonly kind: string; readonly agencyId: string | null },
  { transactionId, eventId }: ChangePlace,
  limit: number,
  which: "committed" | "settled",
): BoundStatement<ChangeRow> {
  return bind(which === "settled" ? settled : committed, transactionId, eventId, kind, limit, agencyId);
}

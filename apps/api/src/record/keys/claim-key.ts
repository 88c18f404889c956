import {
  bind,
  type BoundStatement,
  type Statement,
  type Transaction,
} from "../../platform/database/database.ts";
import type { CommandRequest, WriteOutcome } from "../command.ts";
import type { KindTypes } from "../kind-declaration.ts";
import type { StoredEvent } from "../stream/stored-event.ts";

/** What a key is claimed for: the ids that the act will have. */
interface Claim {
  readonly kind: string;
  readonly action: string;
  readonly recordId: string;
  readonly eventId: string;
}

const claim: Statement<{ claimed: boolean }> = {
  name: "claim-key",
  text: `insert into idempotency_key (actor_id, key, agency_id, fingerprint, mutation, record_kind, record_id, event_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (actor_id, key) do nothing
    returning true as claimed`,
};

/**
 * The first statement of every write: one act for each key. A second transaction with the same key waits here until the
 * first has ended: then either it finds the key taken and gets no row, or the first wrote nothing and it goes on in its
 * place.
 */
export function claimKey(
  { viewer, clientMutationId, fingerprint }: CommandRequest,
  { kind, action, recordId, eventId }: Claim,
): BoundStatement<{ claimed: boolean }> {
  return bind(
    claim,
    viewer.id,
    clientMutationId,
    viewer.agencyId,
    fingerprint,
    action,
    kind,
    recordId,
    eventId,
  );
}

/** What an earlier act with the same key did. */
interface EarlierAct {
  readonly fingerprint: string;
  readonly record_id: string;
  readonly event_id: string;
  readonly version: number | null;
  readonly data: StoredEvent | null;
  readonly forms: readonly string[];
}

/** Of a record that the actor's agency handed over, what it did stands in the document that it keeps. */
const earlierAct: Statement<EarlierAct> = {
  name: "earlier-act",
  text: `select k.fingerprint, k.record_id, k.event_id, e.version, e.data,
      array(select n.form from notice n where n.record_id = k.record_id and n.event_sequence = e.version
        union select n.form from jsonb_populate_recordset(null::notice, e.notices) n where n.event_sequence = e.version order by form) as forms
    from idempotency_key k left join lateral (
      select sequence as version, data, null::jsonb as notices from record_event where record_id = k.record_id and id = k.event_id
      union all select kept.sequence, kept.data, h.document -> 'notice'
      from handed_over h cross join lateral jsonb_populate_recordset(null::record_event, h.document -> 'record_event') kept
      where h.record_id = k.record_id and h.agency_id = k.agency_id and kept.id = k.event_id limit 1) e on true
    where k.actor_id = $1 and k.key = $2`,
};

/** The key was taken: the same answer again for the same input, a refusal for another. Writes nothing. */
export async function answerAgain<Types extends KindTypes>(
  transaction: Transaction,
  { viewer, clientMutationId, fingerprint }: CommandRequest,
): Promise<WriteOutcome<Types>> {
  const [[earlier]] = await transaction.send(bind(earlierAct, viewer.id, clientMutationId));
  await transaction.rollback();
  if (!earlier?.data || earlier.version === null || earlier.fingerprint !== fingerprint)
    return { kind: "KEY_REUSED" };
  return {
    kind: "ADVANCED",
    recordId: earlier.record_id,
    version: earlier.version,
    eventId: earlier.event_id,
    event: earlier.data.event as Types["event"],
    noticesQueued: earlier.forms as readonly Types["form"][],
    repeated: true,
  };
}

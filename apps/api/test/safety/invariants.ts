import { expect } from "vitest";
import { complaintKind } from "../../src/modules/complaint/complaint-kind.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { rebuildRecords } from "../../src/record/rebuild/rebuild-records.ts";
import { Worlds } from "../../src/world.ts";
import type { WriteFixture } from "../write-fixture.ts";
import type { Acknowledged } from "./writer.ts";

/**
 * What must hold of the database at any moment between two transactions, whatever happened before: each query names
 * what is torn, and must find nothing.
 */
const torn: Readonly<Record<string, string>> = {
  "an event without its idempotency key": `select e.id from record_event e left join idempotency_key k on k.event_id = e.id
    where k.record_id <> e.record_id or k.event_id is null and not exists (select from record_event o join idempotency_key i on i.event_id = o.id
      where o.transaction_id = e.transaction_id and o.id <> e.id)`,
  "an idempotency key without its event, its note, its file, its task or its version of a person": `select k.key from idempotency_key k
    where not exists (select from person_version v where k.record_kind = 'PERSON' and v.person_id = k.record_id and v.reason = k.mutation)
      and not exists (select from record_event e where e.id = k.event_id) and not exists (select from note n where n.id = k.event_id)
      and not exists (select from task t where t.id = k.event_id)
      and not exists (select from attachment a where a.id = k.event_id)`,
  "a file in other hands than its record": `select a.id from attachment a left join record r on r.id = a.record_id
    where (r.holder_id, coalesce(r.receiver_id, '')) is distinct from (a.holder_id, coalesce(a.receiver_id, ''))`,
  "a note in other hands than its record, or one whose texts have not each one key and one audit entry": `select n.id from note n
    left join record r on r.id = n.record_id
    where (r.holder_id, coalesce(r.receiver_id, '')) is distinct from (n.holder_id, coalesce(n.receiver_id, ''))
      or n.version <> 1 + jsonb_array_length(n.earlier)
      or n.version <> (select count(*) from idempotency_key k where k.event_id = n.id)
      or n.version <> (select count(*) from audit_entry a where a.act like 'note.%' and a.details->>'note' = n.id::text)`,
  "a task in other hands than its record, or with an assignee of another agency": `select t.id from task t
    left join record r on r.id = t.record_id left join staff s on s.id = t.assignee_id
    where (r.holder_id, coalesce(r.receiver_id, '')) is distinct from (t.holder_id, coalesce(t.receiver_id, ''))
      or (s.id is not null and s.agency_id is distinct from t.holder_id)`,
  "an event without exactly one audit entry": `select e.id from record_event e
    where (select count(*) from audit_entry a where split_part(a.act, '.', 1) in ('complaint', 'contact') and a.subject_id = e.record_id::text
      and (a.details->>'version')::int = e.sequence) <> 1`,
  "an audit entry without its event": `select a.id from audit_entry a where split_part(a.act, '.', 1) in ('complaint', 'contact') and a.outcome = 'DONE'
    and not exists (select from record_event e where e.record_id::text = a.subject_id and e.sequence = (a.details->>'version')::int)`,
  "a complaint that is not at its last event": `select c.id from complaint c
    where c.version <> (select count(*) from record_event e where e.record_id = c.id)
      or c.version <> (select max(e.sequence) from record_event e where e.record_id = c.id)`,
  "a complaint of no record, or in other hands than its record": `select c.id from complaint c left join record r on r.id = c.id
    where r.id is null or (r.holder_id, r.number) is distinct from (c.holder_id, c.number) or r.receiver_id is distinct from c.receiver_id`,
  "a person whom no version describes": `select p.id from person p left join person_version v on v.person_id = p.id and v.version = p.version
    where v.particulars is distinct from p.particulars`,
  "a person joined into somebody who was joined away, or of another agency": `select p.id from person p left join person j on j.id = p.joined_into
    where p.joined_into is not null and (j.id is null or j.joined_into is not null or j.agency_id <> p.agency_id)`,
  "a flag that not everybody has who is one person": `select f.flag_id from person_flag f join person p on p.id = f.person_id
    join person j on j.joined_into = p.id where not exists (select from person_flag o where o.person_id = j.id and o.flag_id = f.flag_id)`,
  "an event of no complaint and no contact": `select e.id from record_event e
    where not exists (select from complaint c where c.id = e.record_id) and not exists (select from contact c where c.id = e.record_id)`,
  "somebody kept apart from a person and not from a record that names them": `select k.subject_id from kept_apart k
    join record r on k.subject_id = any(r.person_ids) and r.holder_id = k.agency_id
    where not exists (select from kept_apart o where o.staff_id = k.staff_id and o.subject_id = r.id)`,
  "a complaint without deadlines": `select c.id from complaint c where not exists (select from deadline d where d.record_id = c.id)`,
  "a letter that an event calls for and nobody writes": `select e.id from record_event e
    where e.kind in ('ComplaintAcknowledged', 'ResolutionPeriodExtended', 'WrittenResolutionIssued')
      and (select count(*) from notice n where n.record_id = e.record_id and n.event_sequence = e.sequence) <> 1`,
  "a letter without its event": `select n.id from notice n
    where not exists (select from record_event e where e.record_id = n.record_id and e.sequence = n.event_sequence)`,
  "a letter without exactly one job": `select n.id from notice n
    where (select count(*) from pgboss.job j where j.name = 'prepare-notice' and j.data->>'noticeId' = n.id::text) <> 1`,
  "a job without its letter": `select j.id from pgboss.job j where j.name = 'prepare-notice'
    and not exists (select from notice n where n.id::text = j.data->>'noticeId')`,
  "a number that was skipped or given twice": `select k.agency_id from record_counter k
    where k.last_number <> (select count(*) from record r where r.birth_agency_id = k.agency_id and r.kind = k.kind)`,
};

/** Fails with the name of whatever is half done, or differs from its history. */
export async function expectWhole(fixture: WriteFixture): Promise<void> {
  const found: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(torn)) {
    const rows = await fixture.admin(query);
    if (rows.length > 0) found[name] = rows.slice(0, 5);
  }
  expect(found).toEqual({});
  const differences: unknown[] = [];
  const worlds = new Worlds(fixture.units, systemClock);
  const { examined } = await rebuildRecords(complaintKind, {
    database: fixture.system,
    context: (agencyId) => worlds.of(agencyId),
    openOnly: false,
    write: false,
    onDifference: (difference) => void differences.push(difference),
  });
  expect(differences).toEqual([]);
  expect([{ count: examined }]).toEqual(await fixture.admin("select count(*)::int as count from complaint"));
}

/** Fails when something that was promised is not there. */
export async function expectKept(fixture: WriteFixture, promised: readonly Acknowledged[]): Promise<void> {
  const rows = await fixture.admin<{ key: string; record_id: string; version: number }>(
    "select k.key, e.record_id, e.sequence as version from idempotency_key k join record_event e on e.id = k.event_id",
  );
  const kept = new Map(rows.map((row) => [row.key, `complaint_${row.record_id} ${row.version}`]));
  const lost = promised.filter(
    ({ act, complaintId, version }) => kept.get(act.input.clientMutationId) !== `${complaintId} ${version}`,
  );
  expect(lost).toEqual([]);
}

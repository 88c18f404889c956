import { expect } from "vitest";
import { rebuildComplaints } from "../../src/modules/complaint/rebuild-complaints.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { Worlds } from "../../src/world.ts";
import type { WriteFixture } from "../write-fixture.ts";
import type { Acknowledged } from "./writer.ts";

/**
 * What must hold of the database at any moment between two transactions, whatever happened before: each query names
 * what is torn, and must find nothing.
 */
const torn: Readonly<Record<string, string>> = {
  "an event without its idempotency key": `select e.id from complaint_event e left join idempotency_key k on k.event_id = e.id
    where k.event_id is null or k.complaint_id <> e.complaint_id or k.version <> e.sequence`,
  "an idempotency key without its event": `select k.key from idempotency_key k left join complaint_event e on e.id = k.event_id where e.id is null`,
  "an event without exactly one audit entry": `select e.id from complaint_event e
    where (select count(*) from audit_entry a where a.act like 'complaint.%' and a.subject_id = e.complaint_id::text
      and (a.details->>'version')::int = e.sequence) <> 1`,
  "an audit entry without its event": `select a.id from audit_entry a where a.act like 'complaint.%' and a.outcome = 'DONE'
    and not exists (select from complaint_event e where e.complaint_id::text = a.subject_id and e.sequence = (a.details->>'version')::int)`,
  "a complaint that is not at its last event": `select c.id from complaint c
    where c.version <> (select count(*) from complaint_event e where e.complaint_id = c.id)
      or c.version <> (select max(e.sequence) from complaint_event e where e.complaint_id = c.id)`,
  "an event of no complaint": `select e.id from complaint_event e left join complaint c on c.id = e.complaint_id where c.id is null`,
  "a complaint without deadlines": `select c.id from complaint c where not exists (select from deadline d where d.complaint_id = c.id)`,
  "a letter that an event calls for and nobody writes": `select e.id from complaint_event e
    where e.kind in ('ComplaintAcknowledged', 'ResolutionPeriodExtended', 'WrittenResolutionIssued')
      and (select count(*) from notice n where n.complaint_id = e.complaint_id and n.event_sequence = e.sequence) <> 1`,
  "a letter without its event": `select n.id from notice n
    where not exists (select from complaint_event e where e.complaint_id = n.complaint_id and e.sequence = n.event_sequence)`,
  "a letter without exactly one job": `select n.id from notice n
    where (select count(*) from pgboss.job j where j.name = 'prepare-notice' and j.data->>'noticeId' = n.id::text) <> 1`,
  "a job without its letter": `select j.id from pgboss.job j where j.name = 'prepare-notice'
    and not exists (select from notice n where n.id::text = j.data->>'noticeId')`,
  "a number that was skipped or given twice": `select k.agency_id from complaint_counter k
    where k.last_number <> (select count(*) from complaint c where c.agency_id = k.agency_id)`,
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
  const { examined } = await rebuildComplaints({
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
  const rows = await fixture.admin<{ key: string; complaint_id: string; version: number }>(
    "select k.key, e.complaint_id, e.sequence as version from idempotency_key k join complaint_event e on e.id = k.event_id",
  );
  const kept = new Map(rows.map((row) => [row.key, `complaint_${row.complaint_id} ${row.version}`]));
  const lost = promised.filter(
    ({ act, complaintId, version }) => kept.get(act.input.clientMutationId) !== `${complaintId} ${version}`,
  );
  expect(lost).toEqual([]);
}

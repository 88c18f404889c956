import type { NightFindingId } from "@redress/domain/tasks";
import { bind, type BoundStatement, type Statement } from "../../../platform/database/database.ts";

/** How often it was found anew, and how often it was found no more. */
export interface Found {
  readonly opened: number;
  readonly ended: number;
}

/** Which records a finding is about, with which of several of the kind. */
const looks: Readonly<Record<NightFindingId, string>> = {
  "task-of-somebody-who-left": `select t.record_id, t.id::text as part from task t join staff s on s.id = t.assignee_id
    where t.status = 'OPEN' and t.origin <> 'NIGHT' and not s.active`,
  "record-of-somebody-who-left": `select c.id as record_id, '' as part from complaint c join staff s on s.id = coalesce(c.investigator_id, c.ombudsperson_id)
      where c.is_open and not s.active
    union all select c.id, '' from contact c join staff s on s.id = c.assignee_id where c.is_open and not s.active`,
  // A day is longer than all the retries of a job that can succeed.
  "letter-not-prepared": `select n.record_id, n.id::text as part from notice n
    where n.status = 'QUEUED' and (n.queued_at < now() - interval '1 day'
      or exists (select from pgboss.job j where j.name = 'prepare-notice-dead' and j.data ->> 'noticeId' = n.id::text))`,
  "file-not-scanned": `select a.record_id, a.id::text as part from attachment a
    where a.state = 'SCANNING' and a.removed_at is null and a.added_at < now() - interval '1 day'`,
  // One for each office and change: where dates are counted wrong, they are so on many records.
  "dates-not-recounted": `select first.id as record_id, h.id::text as part from calendar_change h
    join agency a on a.id = coalesce(h.agency_id, a.id)
    cross join lateral (select c.id from complaint c where c.holder_id = a.id and c.is_open order by c.received_on, c.id limit 1) first
    where h.finished_at is null and h.recorded_at < now() - interval '1 day'`,
};

const statements = Object.fromEntries(
  Object.entries(looks).map(([id, look]): [string, Statement<Found>] => [
    id,
    {
      name: `find-missed.${id}`,
      text: `with found as (${look}),
        ended as (
          update task t set status = 'ENDED', ended_on = $2::date, version = t.version + 1
          where t.declaration = $1 and t.origin = 'NIGHT' and t.status = 'OPEN'
            and not exists (select from found f where f.record_id = t.record_id and f.part = t.part)
          returning 1),
        opened as (
          insert into task as t (id, record_id, birth_agency_id, holder_id, receiver_id, origin, declaration, part, role, opens_on, due_on)
          select gen_random_uuid(), r.id, r.birth_agency_id, r.holder_id, r.receiver_id, 'NIGHT', $1, f.part, $4, $2::date, $3::date
          from found f join record r on r.id = f.record_id
          on conflict (record_id, birth_agency_id, declaration, part) do update
            set status = 'OPEN', ended_on = null, opens_on = excluded.opens_on, due_on = excluded.due_on, version = t.version + 1
            where t.status = 'ENDED'
          returning 1)
        select (select count(*)::int from opened) as opened, (select count(*)::int from ended) as ended`,
    },
  ]),
) as Readonly<Record<NightFindingId, Statement<Found>>>;

/**
 * The statement that looks for one thing that was missed: a task for each that is found and has none, and an end to each
 * whose finding has gone. Sent twice it changes nothing more.
 */
export function findMissed(
  id: NightFindingId,
  by: { readonly today: string; readonly dueOn: string; readonly owner: string },
): BoundStatement<Found> {
  return bind(statements[id], id, by.today, by.dueOn, by.owner);
}

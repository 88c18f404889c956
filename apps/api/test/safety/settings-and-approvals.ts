import type { SafetyServer } from "./safety-server.ts";

/** One closure that Sacramento has struck, one setting that it has changed, one text that it has approved and one that waits, each about a complaint of its own. */
export async function settingsAndApprovals({ fixture }: SafetyServer, canary: string): Promise<void> {
  await fixture.admin(
    `with change as (
      insert into calendar_change (id, agency_id, closure_id, act, actor_id, actor_name, key, fingerprint)
      values (gen_random_uuid(), 'sacramento', gen_random_uuid(), 'STRUCK', 'x', $1, 'x', 'x') returning id, closure_id)
    insert into office_closure (id, body, agency_id, kind, from_on, through_on, office, reason, author, struck_at, struck_by_id, struck_by, struck_reason, change_id)
    select closure_id, 'AGENCY', 'sacramento', 'WHOLE_AGENCY_WHOLE_DAY', '2031-12-31', '2031-12-31', $1, $1, $1, now(), 'x', $1, $1, id from change`,
    [`${canary} closure`],
  );
  await fixture.admin(
    `insert into calendar_change (id, agency_id, act, setting, value, was, becomes, reason, actor_id, actor_name, key, fingerprint)
     values (gen_random_uuid(), 'sacramento', 'SET', 'alertDays', '9', '7', '9', $1, 'x', $1, 'set', 'x')`,
    [canary],
  );
  await fixture.admin(
    `insert into approval (id, agency_id, kind, about_id, about_number, for_roles, sections, digest, note, asked_by_id, asked_by, status, decided_by_id, decided_by, decided_at, reason)
     select gen_random_uuid(), 'sacramento', 'WRITTEN_RESOLUTION', 'complaint_' || r.id, r.number, '{DIRECTOR}', $2, s, $1, 'x', $1, s,
       case s when 'OPEN' then null else 'y' end, case s when 'OPEN' then null else $1 end, case s when 'OPEN' then null else now() end, $1
     from (select id, number from record where holder_id = 'sacramento' and kind = 'COMPLAINT' order by number limit 1) r, unnest(array['OPEN', 'APPROVED']) s`,
    [canary, JSON.stringify([{ heading: { en: canary, es: canary }, text: canary }])],
  );
}

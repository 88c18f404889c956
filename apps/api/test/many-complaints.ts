import type { TestApi } from "./harness.ts";
import { viewerOf } from "./harness.ts";

/**
 * Fills the database with invented complaints as the superuser: `count` for Placer and as many, or fewer, for each
 * of nine neighbours, two in three of them open, many due on the same day, every second one of Placer's with the ombudsperson.
 */
export async function fillWithComplaints(api: TestApi, count: number, elsewhere = count): Promise<void> {
  const admin = (text: string, values?: unknown[]) => api.fixture.admin(text, values);
  await admin(`alter table complaint_event disable trigger user`);
  await admin(
    `insert into complaint (id, agency_id, number, version, status, made_on, received_on, knew_on, timeliness, channel, date_stamped_on,
       complainant_given_name, complainant_family_name, complainant_party, complainant_language, issues, ombudsperson_id,
       next_rule_id, next_due_on, search_family, search_given, resolution_dated_on, resolution_mailed_on, resolution_findings)
     select gen_random_uuid(), agency.id, 'CR-2025-' || lpad(n::text, 6, '0'), 1, case when n % 3 = 0 then 'RESOLVED' else 'RECEIVED' end,
       received, received, received - 20, 'TIMELY', case when n % 2 = 0 then 'HAND_DELIVERY' else 'ORAL' end, received,
       (array['Ana', 'Bela', 'Chidi', 'Duc', 'Émile'])[1 + n % 5], (array['Rivera', 'Okoye', 'Nguyen', 'Ribeiro', 'Smith', 'Ångström'])[1 + n % 6],
       'CUSTODIAL_PARTY', 'en', '[{"ordinal": 1, "subject": "PAYMENT", "description": "x"}]',
       case when agency.id = 'placer' and n % 2 = 0 then $2::uuid end,
       case when n % 3 <> 0 then 'written-resolution' end, case when n % 3 <> 0 then received + 30 end,
       (array['rivera', 'okoye', 'nguyen', 'ribeiro', 'smith', 'angstrom'])[1 + n % 6], (array['ana', 'bela', 'chidi', 'duc', 'emile'])[1 + n % 5],
       case when n % 3 = 0 then received + 9 end, case when n % 3 = 0 then received + 9 end, case when n % 3 = 0 then '[]'::jsonb end
     from generate_series(1, $1) as n
     cross join lateral (select date '2026-11-19' - (n % 44) as received) as days
     join (select id from agency where id = 'placer' or id in (select id from agency where id <> 'placer' order by id limit 9)) as agency
       on agency.id = 'placer' or n <= $3`,
    [count, viewerOf("ombudsperson").id, elsewhere],
  );
  await admin(
    `insert into deadline (complaint_id, rule_id, agency_id, rule_version, due_on, started_on, steps)
     select id, 'written-resolution', agency_id, 1, received_on + 30, received_on,
       jsonb_build_array(
         jsonb_build_object('kind', 'START', 'fact', 'complaintReceiptDate', 'to', received_on),
         jsonb_build_object('kind', 'ADD_CALENDAR_DAYS', 'from', received_on, 'days', 30, 'to', received_on + 30, 'authority', 'fam-code-17800'))
     from complaint where number like 'CR-2025-%'`,
  );
  await admin(
    `insert into complaint_event (id, complaint_id, agency_id, sequence, kind, actor_id, actor_role, actor_name, data)
     select gen_random_uuid(), id, agency_id, 1, 'ComplaintReceived', 'seed', 'OMBUDSPERSON', 'Rosa Delgado',
       '{"event": {"kind": "ComplaintReceived", "filing": {"channel": "ORAL", "spokenOn": "2026-10-01"}, "issues": []}}'
     from complaint where number like 'CR-2025-%'`,
  );
  await admin(`alter table complaint_event enable trigger user`);
  await admin(`vacuum (analyze) complaint, deadline, complaint_event, staff`);
}

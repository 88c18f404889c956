import type { TestApi } from "./harness.ts";
import { viewerOf } from "./harness.ts";

/**
 * Fills the database with invented complaints as the superuser: `count` for Placer and as many, or fewer, for each
 * of nine neighbours, two in three of them open, many due on the same day, every second one of Placer's with the ombudsperson,
 * and every fifth with an investigator.
 */
export async function fillWithComplaints(api: TestApi, count: number, elsewhere = count): Promise<void> {
  const admin = (text: string, values?: unknown[]) => api.fixture.admin(text, values);
  await admin(`alter table record_event disable trigger user`);
  // One person stands for all the complainants of an agency; what lists show of them is in the complaint's own row.
  await admin(
    `insert into person (id, agency_id, version, particulars, search_family, search_given)
     select gen_random_uuid(), id, 1, '{"givenName": "Ana", "familyName": "Rivera", "language": "en"}', 'rivera', 'ana' from agency`,
  );
  await admin(
    `with made as (
       insert into record (id, birth_agency_id, holder_id, kind, number, person_ids)
       select gen_random_uuid(), agency.id, agency.id, 'COMPLAINT',
         'CR-2025-' || lpad(agency.county_number::text, 2, '0') || '-' || lpad(n::text, 6, '0'), array[p.id]
       from generate_series(1, $1) as n
       join (select id, county_number from agency
             where id = 'placer' or id in (select id from agency where id <> 'placer' order by id limit 9)) as agency
         on agency.id = 'placer' or n <= $3
       join person p on p.agency_id = agency.id and p.search_family = 'rivera'
       returning id, birth_agency_id, number, person_ids[1] as complainant_id, right(number, 6)::int as n)
     insert into complaint (id, birth_agency_id, holder_id, number, version, facts, registration, status, made_on, received_on, timeliness, channel,
       complainant_id, complainant_given_name, complainant_family_name, complainant_party, ombudsperson_id, investigator_id,
       next_rule_id, next_due_on, search_family, search_given)
     select id, birth_agency_id, birth_agency_id, number, 1,
       jsonb_build_object('status', case when n % 3 = 0 then 'RESOLVED' else 'RECEIVED' end, 'knewOn', received - 20,
         'filing', jsonb_build_object('channel', case when n % 2 = 0 then 'HAND_DELIVERY' else 'ORAL' end, case when n % 2 = 0 then 'dateStampedOn' else 'spokenOn' end, received),
         'issues', '[{"ordinal": 1, "subject": "PAYMENT", "description": "x"}]'::jsonb),
       jsonb_build_object('complainantId', complainant_id, 'party', 'CUSTODIAL_PARTY', 'representativeId', null, 'caseNumber', null),
       case when n % 3 = 0 then 'RESOLVED' else 'RECEIVED' end,
       received, received, 'TIMELY', case when n % 2 = 0 then 'HAND_DELIVERY' else 'ORAL' end, complainant_id,
       (array['Ana', 'Bela', 'Chidi', 'Duc', 'Émile'])[1 + n % 5], (array['Rivera', 'Okoye', 'Nguyen', 'Ribeiro', 'Smith', 'Ångström'])[1 + n % 6],
       'CUSTODIAL_PARTY', case when birth_agency_id = 'placer' and n % 2 = 0 then $2::uuid end,
       case when birth_agency_id = 'placer' and n % 5 = 0 then $4::uuid end,
       case when n % 3 <> 0 then 'written-resolution' end, case when n % 3 <> 0 then received + 30 end,
       (array['rivera', 'okoye', 'nguyen', 'ribeiro', 'smith', 'angstrom'])[1 + n % 6], (array['ana', 'bela', 'chidi', 'duc', 'emile'])[1 + n % 5]
     from made cross join lateral (select date '2026-11-19' - (n % 44) as received) as days`,
    [count, viewerOf("ombudsperson").id, elsewhere, viewerOf("investigator").id],
  );
  await admin(
    `insert into deadline (record_id, birth_agency_id, holder_id, rule_id, rule_version, due_on, started_on, steps)
     select id, birth_agency_id, holder_id, 'written-resolution', 1, received_on + 30, received_on,
       jsonb_build_array(
         jsonb_build_object('kind', 'START', 'fact', 'complaintReceiptDate', 'to', received_on),
         jsonb_build_object('kind', 'ADD_CALENDAR_DAYS', 'from', received_on, 'days', 30, 'to', received_on + 30, 'authority', 'fam-code-17800'))
     from complaint where number like 'CR-2025-%'`,
  );
  await admin(
    `insert into record_event (record_id, birth_agency_id, holder_id, sequence, id, kind, actor_id, actor_role, actor_name, data)
     select id, birth_agency_id, holder_id, 1, gen_random_uuid(), 'ComplaintReceived', 'seed', 'OMBUDSPERSON', 'Rosa Delgado',
       '{"event": {"kind": "ComplaintReceived", "filing": {"channel": "ORAL", "spokenOn": "2026-10-01"}, "issues": []}}'
     from complaint where number like 'CR-2025-%'`,
  );
  await admin(`alter table record_event enable trigger user`);
  await admin(`vacuum (analyze) complaint, record, deadline, record_event, staff`);
}

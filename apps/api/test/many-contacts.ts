import type { TestApi } from "./harness.ts";

/**
 * Fills the database with invented contacts as the superuser, over a year of each of ten agencies: `count` in all, of some
 * thousands of names, on a dozen subjects, the newest unanswered.
 */
export async function fillWithContacts(api: TestApi, count: number): Promise<void> {
  const admin = (text: string, values?: unknown[]) => api.fixture.admin(text, values);
  await admin(
    `insert into person (id, agency_id, version, particulars, search_family, search_given)
     select gen_random_uuid(), id, 1, '{"givenName": "Many", "familyName": "Callers", "language": "en"}', 'callers', 'many' from agency`,
  );
  await admin(
    `with made as (
       insert into record (id, birth_agency_id, holder_id, kind, number, person_ids)
       select gen_random_uuid(), agency.id, agency.id, 'CONTACT', 'CT-2025-' || agency.id || '-' || n, array[p.id]
       from generate_series(1, $1::int / 10) as n
       join (select id from agency where id = 'placer' or id in (select id from agency where id <> 'placer' order by id limit 9)) as agency on true
       join person p on p.agency_id = agency.id and p.search_family = 'callers'
       returning id, birth_agency_id, number, person_ids[1] as person_id, split_part(number, '-', -1)::int as n)
     insert into contact (id, birth_agency_id, holder_id, number, version, facts, registration, status, from_party, contact_kind, subject,
       received_on, next_rule_id, next_due_on, person_id, search_family, search_given)
     select id, birth_agency_id, birth_agency_id, number, 1,
       jsonb_build_object('status', case when n % 50 = 0 then 'CONTACT_RECEIVED' else 'CONTACT_CLOSED' end, 'receivedOn', received,
         'channel', 'ORAL', 'from', 'PARTICIPANT', 'contactKind', 'QUESTION', 'subject', subject, 'summary', 'x'),
       jsonb_build_object('personId', person_id, 'party', 'CUSTODIAL_PARTY', 'representativeId', null, 'caseNumber', '31-' || n, 'assigneeId', null,
         'earlierContactId', null, 'complaintId', null),
       case when n % 50 = 0 then 'CONTACT_RECEIVED' else 'CONTACT_CLOSED' end, 'PARTICIPANT', 'QUESTION', subject, received,
       case when n % 50 = 0 then 'contact-response' end, case when n % 50 = 0 then received + 3 end, person_id,
       'family' || n % 997, 'given' || n % 211
     from made cross join lateral (select date '2026-11-19' - (n % 365) as received,
       (array['CUSTOMER_SERVICE', 'TIMELINESS', 'APPLICATION', 'PAYMENT', 'ARREARS', 'ORDER_SERVICES', 'CASE_CLOSURE', 'OTHER'])[1 + n % 8] as subject) as said`,
    [count],
  );
  await admin(`vacuum (analyze) contact, record`);
}

import type { PlainDate } from "@redress/domain/calendar";
import { Client } from "pg";
import { contactKind } from "../../modules/contact/contact-kind.ts";
import { searchKey } from "../../platform/search/search-key.ts";
import { bulkLoad } from "../bulk-load.ts";
import { agenciesBySize } from "../many-plan.ts";
import { familyNames, givenNames } from "../names.ts";
import { contactTemplates } from "./contact-templates.ts";

const tables = ["person", "person_version", "record", "contact", "record_event", "deadline"];

/** More lives make no list slower or faster: what differs is whose they are. */
const mostTemplates = 6_000;

/** A person gets in touch so often in ten years. */
const contactsOfPerson = 8;

/**
 * Fills the database with so many contacts. Their lives are decided by the domain some thousand times, and PostgreSQL
 * gives each to many people of all agencies: four million take minutes. Meant for a database without contacts.
 */
export async function seedManyContacts(
  ownerUrl: string,
  count: number,
  today: PlainDate,
  say: (line: string) => void,
): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, application_name: "redress-seed" });
  await client.connect();
  try {
    await bulkLoad(client, tables, say, async () => {
      await layOut(client, count, today);
      for (const [what, statement] of fillings) {
        const began = performance.now();
        await client.query(statement);
        say(`${what}: ${Math.round((performance.now() - began) / 1_000)} s`);
      }
    });
    say(`${count.toLocaleString("en")} contacts are in place.`);
  } finally {
    await client.end();
  }
}

/** What is the same for many: lives, offices, names; then which contact has which. */
async function layOut(client: Client, count: number, today: PlainDate): Promise<void> {
  const templates = contactTemplates(Math.min(mostTemplates, count), today);
  const offices = agenciesBySize();
  const names = (list: readonly string[]) => list.map((name) => ({ name, key: searchKey(name) }));
  await client.query(
    `create temp table life (n int primary key, year int, columns jsonb, events jsonb, deadlines jsonb) on commit drop;
     create temp table office on commit drop as select 0 as place, id as agency_id, county_number, id as staff_id, id as staff_name from agency limit 0;
     create temp table family (n int primary key, name text, key text) on commit drop;
     create temp table given (n int primary key, name text, key text) on commit drop`,
  );
  await client.query(
    `insert into life select row_number() over (), year, columns, events, deadlines
     from jsonb_to_recordset($1::jsonb) as t(year int, columns jsonb, events jsonb, deadlines jsonb)`,
    [JSON.stringify(templates)],
  );
  await client.query(
    `insert into office select o.place, a.id, a.county_number, s.id::text, s.given_name || ' ' || s.family_name
     from unnest($1::text[]) with ordinality as o(agency_id, place) join agency a on a.id = o.agency_id
     join lateral (select * from staff where agency_id = a.id and role = 'OMBUDSPERSON' order by id limit 1) s on true`,
    [offices.map(({ agencyId }) => agencyId)],
  );
  for (const [table, list] of [
    ["family", names(familyNames)],
    ["given", names(givenNames)],
  ] as const)
    await client.query(
      `insert into ${table} select row_number() over () - 1, name, key from jsonb_to_recordset($1::jsonb) as t(name text, key text)`,
      [JSON.stringify(list)],
    );
  const people = Math.max(1, Math.floor(count / contactsOfPerson));
  const bounds = offices.map(({ upTo }) => upTo).slice(0, -1);
  const said = { count, people, lives: templates.length, bounds: `{${bounds.join(",")}}` };
  await client.query(madeOf(said));
  await client.query("create index on made (p); analyze life; analyze made");
}

interface Made {
  readonly count: number;
  readonly people: number;
  readonly lives: number;
  readonly bounds: string;
}

/** An id as version 7 has it: it begins with the instant. */
const idOf = (mark: string, n: string, instant: string) =>
  `(lpad(to_hex((extract(epoch from ${instant}) * 1000)::bigint), 12, '0') || '7' || substr(md5('${mark}' || ${n}), 1, 3) || '8' || substr(md5('${mark}' || ${n}), 4, 15))::uuid`;

/** The contacts with their offices, persons, lives and numbers; the oldest first. */
function madeOf({ count, people, lives, bounds }: Made): string {
  return `create temp table made on commit drop as
    select dealt.n, p, dealt.life, agency_id, staff_id, staff_name, recorded_at, ${idOf("contact", "dealt.n", "recorded_at")} as id,
      ${idOf("person", "p", "timestamptz '2016-01-04'")} as person_id,
      '${contactKind.numberPrefix}-' || year || '-' || lpad(county_number::text, 2, '0') || '-'
        || lpad((row_number() over (partition by agency_id, year order by dealt.n))::text, 6, '0') as number,
      year, f.name as family, f.key as family_key, g.name as given, g.key as given_key
    from (select n, n % ${people} as p, 1 + (n::bigint * ${lives} / ${count})::int as life from generate_series(0, ${count - 1}) n) dealt
    join life on life.n = dealt.life
    cross join lateral (select (columns ->> 'recorded_at')::timestamptz as recorded_at) said
    join office on place = 1 + width_bucket((hashint4(p)::bigint + 2147483648) / 4294967296.0, '${bounds}'::float8[])
    join family f on f.n = abs(hashint4(p + 1)::bigint) % (select count(*) from family)
    join given g on g.n = abs(hashint4(p + 2)::bigint) % (select count(*) from given)`;
}

const registration = `jsonb_build_object('personId', m.person_id, 'representativeId', null, 'caseNumber', '20' || lpad(m.p::text, 8, '0'),
  'party', case when l.columns ->> 'from_party' = 'PARTICIPANT' then 'CUSTODIAL_PARTY' end,
  'assigneeId', m.staff_id, 'earlierContactId', null, 'complaintId', null)`;
const columns = [
  "id",
  "birth_agency_id",
  "holder_id",
  "number",
  "version",
  "recorded_at",
  "changed_at",
  "facts",
  "registration",
  ...contactKind.statements.columns,
];
const oneOfEachPerson = "(select distinct on (p) * from made order by p, n) m";
const particulars = `jsonb_build_object('givenName', m.given, 'familyName', m.family, 'address', null, 'phone', null, 'email', null,
  'language', 'en', 'accommodation', null)`;

/** The tables, each after those that it refers to. */
const fillings: readonly (readonly [what: string, statement: string])[] = [
  [
    "Persons",
    `insert into person (id, agency_id, version, particulars, search_family, search_given)
     select m.person_id, m.agency_id, 1, ${particulars}, m.family_key, m.given_key from ${oneOfEachPerson}`,
  ],
  [
    "What is said of them",
    `insert into person_version (person_id, version, agency_id, particulars, reason, actor_id, recorded_at)
     select m.person_id, 1, m.agency_id, ${particulars}, 'NAMED', m.staff_id, m.recorded_at from ${oneOfEachPerson}`,
  ],
  [
    "Records",
    `insert into record (id, birth_agency_id, holder_id, kind, number, person_ids)
     select id, agency_id, agency_id, '${contactKind.name}', number, array[person_id] from made`,
  ],
  [
    "Contacts",
    `insert into contact (${columns.join(", ")})
     select ${columns.map((name) => `r.${name}`).join(", ")} from made m join life l on l.n = m.life
     cross join lateral jsonb_populate_record(null::contact, l.columns || jsonb_build_object('id', m.id, 'birth_agency_id', m.agency_id,
       'holder_id', m.agency_id, 'number', m.number, 'registration', ${registration}, 'assignee_id', m.staff_id, 'person_id', m.person_id,
       'search_family', m.family_key, 'search_given', m.given_key)) r`,
  ],
  [
    "Events",
    `insert into record_event (record_id, birth_agency_id, holder_id, sequence, id, kind, actor_id, actor_role, actor_name, recorded_at, data)
     select m.id, m.agency_id, m.agency_id, e.place, gen_random_uuid(), e.said ->> 'kind', m.staff_id, 'OMBUDSPERSON', m.staff_name,
       (e.said ->> 'recorded_at')::timestamptz, jsonb_build_object('event', e.said -> 'event')
         || case when e.place = 1 then jsonb_build_object('registration', ${registration}) else '{}' end
     from made m join life l on l.n = m.life cross join lateral jsonb_array_elements(l.events) with ordinality e(said, place)`,
  ],
  [
    "Deadlines",
    `insert into deadline (record_id, birth_agency_id, holder_id, rule_id, rule_version, due_on, started_on, met_on, excused_on, steps)
     select m.id, m.agency_id, m.agency_id, d.rule_id, d.rule_version, d.due_on, d.started_on, d.met_on, d.excused_on, d.steps
     from made m join life l on l.n = m.life cross join lateral jsonb_populate_recordset(null::deadline, l.deadlines) d`,
  ],
  [
    "Numbers given out",
    `insert into record_counter (agency_id, kind, year, last_number)
     select agency_id, '${contactKind.name}', year, count(*) from made group by agency_id, year`,
  ],
];

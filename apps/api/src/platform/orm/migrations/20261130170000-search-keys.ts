import { Migration } from "@mikro-orm/migrations";
import { keysOfRecord, type FindablePerson } from "../../search/keys-of-record.ts";
import { searchKey } from "../../search/search-key.ts";

interface Found {
  readonly id: string;
  readonly case_number: string | null;
  readonly complainant: FindablePerson;
  readonly representative: FindablePerson | null;
}

/** Complaints whose keys are worked out at a time. */
const batchSize = 1_000;

/**
 * What a record is found by: docs/decisions/0064. The keys of the records that are there are made here and not by the
 * database, a batch at a time; the beginnings of names are compared anew, for search now knows more apostrophes.
 */
export class Migration20261130170000_search_keys extends Migration {
  override readonly name = "Migration20261130170000_search_keys";

  override async up(): Promise<void> {
    for (const statement of [...table, ...open]) await this.execute(statement);
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const batch = (await this.execute(nextBatch, [after, batchSize])) as unknown as Found[];
      await this.execute(write, [JSON.stringify(batch.map(keysOf))]);
      const last = batch.at(-1);
      if (last === undefined || batch.length < batchSize) break;
      after = last.id;
    }
    for (const statement of [...constraints, ...shut]) await this.execute(statement);
  }
}

function keysOf({ id, case_number, complainant, representative }: Found) {
  return {
    id,
    family: searchKey(complainant.familyName),
    given: searchKey(complainant.givenName ?? ""),
    keys: keysOfRecord({
      leading: complainant,
      others: representative ? [representative] : [],
      numbers: case_number ? [case_number] : [],
    }),
  };
}

const nextBatch = `select c.id, c.registration ->> 'caseNumber' as case_number, p.particulars as complainant, r.particulars as representative
  from complaint c join person p on p.id = c.complainant_id left join person r on r.id = c.representative_id
  where c.id > ?::uuid order by c.id limit ?`;

const write = `with given as (
    select * from jsonb_to_recordset(?::jsonb) as g(id uuid, family text, given text, keys jsonb)),
  names as (
    update complaint c set search_family = g.family, search_given = g.given from given g
    where c.id = g.id and (c.search_family, c.search_given) is distinct from (g.family, g.given)),
  persons as (
    update person p set search_family = g.family, search_given = g.given from given g join complaint c on c.id = g.id
    where p.id = c.complainant_id and (p.search_family, p.search_given) is distinct from (g.family, g.given))
  insert into search_key (record_id, birth_agency_id, holder_id, receiver_id, key)
  select c.id, c.birth_agency_id, c.holder_id, c.receiver_id, k.key
  from given g join complaint c on c.id = g.id cross join jsonb_array_elements_text(g.keys) as k(key)`;

/** Row level security binds the owner too, so it is lifted from what is read and written. */
const lifted = ["complaint", "person", "record"];
const open = lifted.map((name) => `alter table "${name}" no force row level security`);
const shut = lifted.map((name) => `alter table "${name}" force row level security`);

const table: readonly string[] = [
  `create table "search_key" ("key" text collate "C" not null, "record_id" uuid not null, "birth_agency_id" text not null, "holder_id" text not null, "receiver_id" text null, primary key ("record_id", "birth_agency_id", "key"))`,
];

const constraints: readonly string[] = [
  `create index "search_key_of_agency" on "search_key" ("holder_id", "key")`,
  `create index "search_key_of_state" on "search_key" ("key")`,
  `alter table "search_key" add constraint "search_key_record_id_birth_agency_id_foreign" foreign key ("record_id", "birth_agency_id") references "record" ("id", "birth_agency_id") on update no action`,
  `alter table "search_key" enable row level security`,
  `alter table "search_key" force row level security`,
  `create policy "search_key_system" on "search_key" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text))`,
  `create policy "search_key_select" on "search_key" for select using (((holder_id = (select current_setting('app.agency_id'::text, true)) or receiver_id = (select current_setting('app.agency_id'::text, true))) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))))`,
  `create policy "search_key_insert" on "search_key" for insert with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))))`,
  `create policy "search_key_update" on "search_key" for update using ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text))))) with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))))`,
  `create policy "search_key_delete" on "search_key" for delete using ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))))`,
];

import { Migration } from "@mikro-orm/migrations";
import { newConstraints, newTables } from "./20261130130000-records.tables.ts";
import { searchKey } from "../../search/search-key.ts";

/** An old complaint's representative, whose search keys are made here and not by the database. */
interface Representative {
  readonly id: string;
  readonly agency_id: string;
  readonly name: string;
  readonly particulars: unknown;
}

/**
 * One record for every concept, with persons beside its events: docs/decisions/0051. The tables of the version before
 * step aside into a schema of their own, the new ones are filled from them, and they go. Of each event only the first
 * is written anew: it names persons by id, and what was said of them stands in `person`.
 */
export class Migration20261130130000_records extends Migration {
  override readonly name = "Migration20261130130000_records";

  override async up(): Promise<void> {
    for (const statement of stepAside) await this.execute(statement);
    for (const statement of newTables) await this.execute(statement);
    for (const statement of fill) await this.execute(statement);
    await this.#nameRepresentatives();
    // References are checked as the owner, whom row level security binds where it is forced.
    const open = `alter table "staff" no force row level security`;
    const shut = `alter table "staff" force row level security`;
    for (const statement of [...settle, open, ...newConstraints, shut]) await this.execute(statement);
  }

  async #nameRepresentatives(): Promise<void> {
    const rows = (await this
      .execute(`select n.representative_id as id, c.agency_id, c.representative_name as name,
        jsonb_build_object('givenName', null, 'familyName', c.representative_name, 'address', c.representative_address,
          'phone', c.representative_phone, 'email', null, 'language', null, 'accommodation', null) as particulars
      from old.complaint c join old.named n on n.complaint_id = c.id
      where n.representative_id is not null`)) as unknown as Representative[];
    for (let first = 0; first < rows.length; first += 1_000) {
      const batch = rows.slice(first, first + 1_000).map(({ id, agency_id, name, particulars }) => ({
        id,
        agency_id,
        particulars,
        key: searchKey(name),
      }));
      await this.execute(
        `insert into person (id, agency_id, version, particulars, search_family, search_given)
         select id, agency_id, 1, particulars, key, ''
         from jsonb_to_recordset(?::jsonb) as p(id uuid, agency_id text, particulars jsonb, key text)`,
        [JSON.stringify(batch)],
      );
    }
  }
}

const movedTables = [
  "complaint",
  "complaint_event",
  "complaint_counter",
  "deadline",
  "notice",
  "idempotency_key",
] as const;

/** Row level security binds the owner too, so it is lifted from what is read, and from the audit whose key grows. */
const stepAside: readonly string[] = [
  `create schema old`,
  ...movedTables.flatMap((table) => [
    `alter table "${table}" no force row level security`,
    `alter table "${table}" set schema old`,
  ]),
  `alter table "agency" add column "county_number" int generated always as (((counties -> 0 ->> 'fips')::int % 1000 + 1) / 2) stored not null`,
  `alter table "agency" add constraint "agency_county_number_unique" unique ("county_number")`,
  `alter table "audit_entry" no force row level security`,
  `alter table "audit_entry" disable trigger user`,
  `alter table "audit_entry" add column "birth_agency_id" text`,
  `update "audit_entry" set birth_agency_id = coalesce(agency_id, 'statewide')`,
  `alter table "audit_entry" alter column "birth_agency_id" set not null`,
  `alter table "audit_entry" drop constraint "audit_entry_pkey"`,
  `alter table "audit_entry" add primary key ("id", "birth_agency_id")`,
  `alter table "audit_entry" enable trigger user`,
  `alter table "audit_entry" force row level security`,
];

/** "CR-2026-000123" of Placer → "CR-2026-31-000123". */
const completed = `left(c.number, 8) || lpad(a.county_number::text, 2, '0') || '-' || substr(c.number, 9)`;

const facts = `jsonb_strip_nulls(jsonb_build_object(
    'status', c.status,
    'filing', jsonb_build_object('channel', c.channel, 'postmarkedOn', c.postmarked_on, 'dateStampedOn', c.date_stamped_on,
      'spokenOn', c.spoken_on, 'arrivedOn', c.arrived_on),
    'knewOn', c.knew_on,
    'issues', c.issues,
    'caseworkerId', c.caseworker_id,
    'ombudspersonId', c.ombudsperson_id,
    'investigatorId', c.investigator_id,
    'acknowledgement', case when c.acknowledged_on is not null then jsonb_build_object('noticeMailedOn', c.acknowledged_on) end,
    'extension', case when c.extension_days is not null then jsonb_build_object('days', c.extension_days,
      'reason', c.extension_reason, 'noticeMailedOn', c.extension_notice_mailed_on, 'approvedById', c.extension_approved_by_id) end,
    'resolution', case when c.resolution_dated_on is not null then jsonb_build_object('datedOn', c.resolution_dated_on,
      'mailedOn', c.resolution_mailed_on, 'receivedOn', c.resolution_received_on, 'findings', c.resolution_findings,
      'actionsToTake', c.resolution_actions_to_take) end,
    'withdrawal', case when c.withdrawn_on is not null then jsonb_build_object('withdrawnOn', c.withdrawn_on,
      'manner', c.withdrawal_manner, 'note', c.withdrawal_note) end))`;

const registration = `jsonb_build_object('complainantId', n.complainant_id, 'party', c.complainant_party,
    'representativeId', n.representative_id, 'caseNumber', c.case_number)`;

const fill: readonly string[] = [
  `create table old.named as
    select id as complaint_id, gen_random_uuid() as complainant_id,
      case when representative_name is not null then gen_random_uuid() end as representative_id
    from old.complaint`,
  `create index on old.named (complaint_id)`,
  `insert into person (id, agency_id, version, particulars, search_family, search_given)
    select n.complainant_id, c.agency_id, 1,
      jsonb_build_object('givenName', c.complainant_given_name, 'familyName', c.complainant_family_name,
        'address', c.complainant_address, 'phone', c.complainant_phone, 'email', c.complainant_email,
        'language', c.complainant_language, 'accommodation', c.complainant_accommodation),
      c.search_family, c.search_given
    from old.complaint c join old.named n on n.complaint_id = c.id`,
  `insert into record (id, birth_agency_id, holder_id, kind, number, person_ids)
    select c.id, c.agency_id, c.agency_id, 'COMPLAINT', ${completed}, array_remove(array[n.complainant_id, n.representative_id], null)
    from old.complaint c join old.named n on n.complaint_id = c.id join agency a on a.id = c.agency_id`,
  `insert into complaint (id, birth_agency_id, holder_id, number, version, recorded_at, changed_at, facts, registration,
      status, made_on, received_on, timeliness, channel, ombudsperson_id, investigator_id, next_rule_id, next_due_on,
      complainant_id, representative_id, complainant_given_name, complainant_family_name, complainant_party, search_family, search_given)
    select c.id, c.agency_id, c.agency_id, ${completed}, c.version, c.recorded_at, c.changed_at, ${facts}, ${registration},
      c.status, c.made_on, c.received_on, c.timeliness, c.channel, c.ombudsperson_id, c.investigator_id, c.next_rule_id, c.next_due_on,
      n.complainant_id, n.representative_id, c.complainant_given_name, c.complainant_family_name, c.complainant_party, c.search_family, c.search_given
    from old.complaint c join old.named n on n.complaint_id = c.id join agency a on a.id = c.agency_id`,
  `insert into record_event (record_id, birth_agency_id, holder_id, sequence, id, kind, actor_id, actor_role, actor_name, recorded_at, data)
    select e.complaint_id, e.agency_id, e.agency_id, e.sequence, e.id, e.kind, e.actor_id, e.actor_role, e.actor_name, e.recorded_at,
      case when e.data ? 'record' then e.data - 'record' || jsonb_build_object('registration', ${registration}) else e.data end
    from old.complaint_event e join old.complaint c on c.id = e.complaint_id join old.named n on n.complaint_id = e.complaint_id`,
  `insert into record_counter (agency_id, kind, year, last_number)
    select agency_id, 'COMPLAINT', year, last_number from old.complaint_counter`,
  `insert into deadline (record_id, birth_agency_id, holder_id, rule_id, rule_version, due_on, started_on, met_on, excused_on, steps)
    select complaint_id, agency_id, agency_id, rule_id, rule_version, due_on, started_on, met_on, excused_on, steps from old.deadline`,
  `insert into notice (id, birth_agency_id, holder_id, record_id, event_sequence, form, status, queued_at, prepared_at, language, body, printed_dates)
    select id, agency_id, agency_id, complaint_id, event_sequence, form, status, queued_at, prepared_at, language, body, printed_dates from old.notice`,
  `insert into idempotency_key (actor_id, key, agency_id, fingerprint, mutation, record_kind, record_id, event_id, created_at)
    select actor_id, key, agency_id, fingerprint, mutation, 'COMPLAINT', complaint_id, event_id, created_at from old.idempotency_key`,
];

/** Every person's first version is what the complaint's first event said, on its day and by its actor. */
const settle: readonly string[] = [
  `insert into person_version (person_id, version, agency_id, particulars, reason, actor_id, recorded_at)
    select p.id, 1, p.agency_id, p.particulars, 'NAMED', e.actor_id, e.recorded_at
    from old.named n join person p on p.id in (n.complainant_id, n.representative_id)
    join old.complaint_event e on e.complaint_id = n.complaint_id and e.sequence = 1`,
  `drop schema old cascade`,
  `drop function "complaint_event_append_only_fn"()`,
  // The planner knows nothing yet of tables that were just filled, and would read them whole.
  "analyze record, record_event, complaint, deadline, notice, person, person_version",
];

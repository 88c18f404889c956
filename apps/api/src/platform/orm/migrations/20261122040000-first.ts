import { Migration } from "@mikro-orm/migrations";

/** Written by `npm run db:migration`; add what the generator cannot know below its statements. */
export class Migration20261122040000_first extends Migration {
  override readonly name = "Migration20261122040000_first";

  override up(): void {
    this.addSql(
      `create table "agency" ("id" text not null, "name" text not null, "kind" text not null, "counties" jsonb not null, "phone" text null, "ombudsperson_phone" text null, "email" text null, "offices" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "agency_closure" ("agency_id" text not null, "closed_on" date not null, "kind" text not null default 'CLOSED', "reason" text not null, "author_id" uuid null, "recorded_at" timestamptz(6) not null default now(), primary key ("agency_id", "closed_on"));`,
    );
    this.addSql(
      `create table "audit_entry" ("id" uuid not null, "agency_id" text null, "recorded_at" timestamptz(6) not null default now(), "act" text not null, "outcome" text not null, "actor_id" text null, "actor_role" text null, "session_id" uuid null, "subject_kind" text null, "subject_id" text null, "trace_id" text null, "ip" text null, "details" jsonb null, primary key ("id"));`,
    );
    this.addSql(`create index "audit_entry_by_agency" on "audit_entry" ("agency_id", "recorded_at");`);
    this.addSql(`create index "audit_entry_by_subject" on "audit_entry" ("subject_id", "recorded_at");`);
    this.addSql(
      `create table "complaint_counter" ("agency_id" text not null, "year" int not null, "last_number" int not null, primary key ("agency_id", "year"));`,
    );
    this.addSql(
      `create table "idempotency_key" ("actor_id" text not null, "key" text not null, "agency_id" text not null, "fingerprint" text not null, "mutation" text not null, "complaint_id" uuid not null, "version" int not null, "event_id" uuid not null, "created_at" timestamptz(6) not null default now(), primary key ("actor_id", "key"));`,
    );
    this.addSql(`create index "idempotency_key_by_age" on "idempotency_key" ("created_at");`);
    this.addSql(
      `create table "partner_client" ("client_id" text not null, "agency_id" text not null, "name" text not null, "scopes" text[] not null, "active" boolean not null default true, primary key ("client_id"));`,
    );
    this.addSql(
      `create table "staff" ("id" uuid not null, "agency_id" text null, "role" text not null, "given_name" text not null, "family_name" text not null, "issuer" text null, "subject" text null, "active" boolean not null default true, primary key ("id"));`,
    );
    this.addSql(
      `create index "staff_by_agency" on "staff" ("agency_id", "role", "family_name", "given_name", "id");`,
    );
    this.addSql(`alter table "staff" add constraint "staff_identity_unique" unique ("issuer", "subject");`);
    this.addSql(
      `create table "session" ("token_hash" bytea not null, "id" uuid not null, "staff_id" uuid not null, "agency_id" text null, "created_at" timestamptz(6) not null default now(), "last_seen_at" timestamptz(6) not null default now(), "idle_expires_at" timestamptz(6) not null, "expires_at" timestamptz(6) not null, "revoked_at" timestamptz(6) null, "user_agent" text null, "ip" text null, "id_token_hint" text null, primary key ("token_hash"));`,
    );
    this.addSql(`alter table "session" add constraint "session_id_unique" unique ("id");`);
    this.addSql(`create index "session_by_staff" on "session" ("staff_id", "created_at");`);
    this.addSql(`create index "session_by_expiry" on "session" ("expires_at");`);
    this.addSql(
      `create table "complaint" ("id" uuid not null, "agency_id" text not null, "number" text collate "C" not null, "version" int not null, "status" text not null, "is_open" boolean generated always as (status = any (array['RECEIVED'::text, 'UNDER_INVESTIGATION'::text])) stored not null, "made_on" date not null, "received_on" date not null, "knew_on" date null, "timeliness" text not null, "channel" text not null, "postmarked_on" date null, "date_stamped_on" date null, "spoken_on" date null, "arrived_on" date null, "complainant_given_name" text not null, "complainant_family_name" text not null, "complainant_party" text not null, "complainant_address" text null, "complainant_phone" text null, "complainant_email" text null, "complainant_language" text not null, "complainant_accommodation" text null, "representative_name" text null, "representative_address" text null, "representative_phone" text null, "case_number" text null, "issues" jsonb not null, "caseworker_id" uuid null, "ombudsperson_id" uuid null, "investigator_id" uuid null, "assignee_id" uuid generated always as (coalesce(investigator_id, ombudsperson_id)) stored null, "acknowledged_on" date null, "extension_days" int null, "extension_reason" text null, "extension_notice_mailed_on" date null, "extension_approved_by_id" uuid null, "resolution_dated_on" date null, "resolution_mailed_on" date null, "resolution_received_on" date null, "resolution_findings" jsonb null, "resolution_actions_to_take" text null, "withdrawn_on" date null, "withdrawal_manner" text null, "withdrawal_note" text null, "next_rule_id" text null, "next_due_on" date null, "search_family" text collate "C" not null, "search_given" text collate "C" not null, "recorded_at" timestamptz(6) not null default now(), "changed_at" timestamptz(6) not null default now(), primary key ("id"));`,
    );
    this.addSql(
      `create index "complaint_caseload" on "complaint" ("agency_id", "next_due_on", "id") where is_open;`,
    );
    this.addSql(
      `create index "complaint_caseload_of_assignee" on "complaint" ("assignee_id", "next_due_on", "id") where is_open;`,
    );
    this.addSql(
      `create index "complaint_caseload_unassigned" on "complaint" ("agency_id", "next_due_on", "id") where is_open and assignee_id is null;`,
    );
    this.addSql(
      `create index "complaint_caseload_of_state" on "complaint" ("next_due_on", "id") where is_open;`,
    );
    this.addSql(
      `create index "complaint_received_open" on "complaint" ("agency_id", "received_on", "id") where is_open;`,
    );
    this.addSql(`create index "complaint_received" on "complaint" ("agency_id", "received_on", "id");`);
    this.addSql(`create index "complaint_received_of_state" on "complaint" ("received_on", "id");`);
    this.addSql(
      `create index "complaint_search_family" on "complaint" ("agency_id", "search_family", "search_given", "id");`,
    );
    this.addSql(
      `create index "complaint_search_given" on "complaint" ("agency_id", "search_given", "search_family", "id");`,
    );
    this.addSql(
      `create index "complaint_search_family_of_state" on "complaint" ("search_family", "search_given", "id");`,
    );
    this.addSql(
      `create index "complaint_search_given_of_state" on "complaint" ("search_given", "search_family", "id");`,
    );
    this.addSql(`create index "complaint_number" on "complaint" ("number", "agency_id");`);
    this.addSql(
      `alter table "complaint" add constraint "complaint_number_unique" unique ("agency_id", "number");`,
    );
    this.addSql(
      `create table "notice" ("id" uuid not null, "complaint_id" uuid not null, "agency_id" text not null, "event_sequence" int not null, "form" text not null, "status" text not null, "queued_at" timestamptz(6) not null default now(), "prepared_at" timestamptz(6) null, "language" text null, "body" text null, "printed_dates" jsonb null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_event_form_unique" unique ("complaint_id", "event_sequence", "form");`,
    );
    this.addSql(
      `create table "deadline" ("complaint_id" uuid not null, "rule_id" text not null, "agency_id" text not null, "rule_version" int not null, "due_on" date not null, "started_on" date not null, "met_on" date null, "excused_on" date null, "steps" jsonb not null, primary key ("complaint_id", "rule_id"));`,
    );
    this.addSql(
      `create table "complaint_event" ("id" uuid not null, "complaint_id" uuid not null, "agency_id" text not null, "sequence" int not null, "kind" text not null, "actor_id" text not null, "actor_role" text not null, "actor_name" text not null, "recorded_at" timestamptz(6) not null default now(), "data" jsonb not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "complaint_event" add constraint "complaint_event_sequence_unique" unique ("complaint_id", "sequence");`,
    );
    this.addSql(
      `alter table "agency" add constraint "agency_kind_check" check (kind in ('COUNTY', 'REGIONAL'));`,
    );
    this.addSql(
      `alter table "agency_closure" add constraint "agency_closure_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");`,
    );
    this.addSql(
      `alter table "agency_closure" add constraint "agency_closure_kind_check" check (kind in ('CLOSED', 'OPEN'));`,
    );
    this.addSql(`alter table "agency_closure" enable row level security;`);
    this.addSql(`alter table "agency_closure" force row level security;`);
    this.addSql(
      `create policy "agency_closure_select" on "agency_closure" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "agency_closure_insert" on "agency_closure" for insert with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text);`,
    );
    this.addSql(
      `create policy "agency_closure_delete" on "agency_closure" for delete using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text);`,
    );
    this.addSql(
      `alter table "audit_entry" add constraint "audit_entry_outcome_check" check (outcome in ('DONE', 'DENIED', 'FAILED'));`,
    );
    this.addSql(
      `create or replace function "audit_entry_append_only_fn"() returns trigger as $$ begin raise exception 'rows of % are never changed or removed', tg_table_name using errcode = '42501'; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "append_only" BEFORE UPDATE OR DELETE on "audit_entry" for each ROW execute function "audit_entry_append_only_fn"();`,
    );
    this.addSql(`alter table "audit_entry" enable row level security;`);
    this.addSql(`alter table "audit_entry" force row level security;`);
    this.addSql(
      `create policy "audit_entry_select" on "audit_entry" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "audit_entry_insert" on "audit_entry" for insert with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(`alter table "complaint_counter" enable row level security;`);
    this.addSql(`alter table "complaint_counter" force row level security;`);
    this.addSql(
      `create policy "complaint_counter_select" on "complaint_counter" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "complaint_counter_insert" on "complaint_counter" for insert with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text);`,
    );
    this.addSql(
      `create policy "complaint_counter_update" on "complaint_counter" for update using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text);`,
    );
    this.addSql(`alter table "idempotency_key" enable row level security;`);
    this.addSql(`alter table "idempotency_key" force row level security;`);
    this.addSql(
      `create policy "idempotency_key_select" on "idempotency_key" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "idempotency_key_insert" on "idempotency_key" for insert with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text);`,
    );
    this.addSql(
      `create policy "idempotency_key_delete" on "idempotency_key" for delete using ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `alter table "partner_client" add constraint "partner_client_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");`,
    );
    this.addSql(`alter table "partner_client" enable row level security;`);
    this.addSql(`alter table "partner_client" force row level security;`);
    this.addSql(
      `create policy "partner_client_select" on "partner_client" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "partner_client_insert" on "partner_client" for insert with check ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `create policy "partner_client_update" on "partner_client" for update using ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text) with check ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `alter table "staff" add constraint "staff_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on delete no action;`,
    );
    this.addSql(`alter table "staff" enable row level security;`);
    this.addSql(`alter table "staff" force row level security;`);
    this.addSql(
      `create policy "staff_select" on "staff" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "staff_insert" on "staff" for insert with check ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `create policy "staff_update" on "staff" for update using ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text) with check ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `alter table "session" add constraint "session_staff_id_foreign" foreign key ("staff_id") references "staff" ("id");`,
    );
    this.addSql(`alter table "session" enable row level security;`);
    this.addSql(`alter table "session" force row level security;`);
    this.addSql(
      `create policy "session_select" on "session" for select using ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `create policy "session_insert" on "session" for insert with check ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `create policy "session_update" on "session" for update using ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text) with check ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `create policy "session_delete" on "session" for delete using ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_caseworker_id_foreign" foreign key ("caseworker_id") references "staff" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_ombudsperson_id_foreign" foreign key ("ombudsperson_id") references "staff" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_investigator_id_foreign" foreign key ("investigator_id") references "staff" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_extension_approved_by_id_foreign" foreign key ("extension_approved_by_id") references "staff" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_next_deadline_check" check ((next_rule_id is null) = (next_due_on is null));`,
    );
    this.addSql(
      `alter table "complaint" add constraint "complaint_closed_check" check (next_due_on is null or status = any (array['RECEIVED'::text, 'UNDER_INVESTIGATION'::text]));`,
    );
    this.addSql(`alter table "complaint" add constraint "complaint_version_check" check (version > 0);`);
    this.addSql(
      `alter table "complaint" add constraint "complaint_status_check" check (status in ('RECEIVED', 'UNDER_INVESTIGATION', 'RESOLVED', 'WITHDRAWN'));`,
    );
    this.addSql(`alter table "complaint" enable row level security;`);
    this.addSql(`alter table "complaint" force row level security;`);
    this.addSql(
      `create policy "complaint_select" on "complaint" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "complaint_insert" on "complaint" for insert with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text);`,
    );
    this.addSql(
      `create policy "complaint_update" on "complaint" for update using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = 'SYSTEM'::text) with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id");`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_prepared_check" check ((status = 'PREPARED') = (body is not null and prepared_at is not null));`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_status_check" check (status in ('QUEUED', 'PREPARED'));`,
    );
    this.addSql(`alter table "notice" enable row level security;`);
    this.addSql(`alter table "notice" force row level security;`);
    this.addSql(
      `create policy "notice_select" on "notice" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "notice_insert" on "notice" for insert with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text);`,
    );
    this.addSql(
      `create policy "notice_update" on "notice" for update using ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text) with check ((select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `alter table "deadline" add constraint "deadline_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id");`,
    );
    this.addSql(`alter table "deadline" enable row level security;`);
    this.addSql(`alter table "deadline" force row level security;`);
    this.addSql(
      `create policy "deadline_select" on "deadline" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "deadline_insert" on "deadline" for insert with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `create policy "deadline_update" on "deadline" for update using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = 'SYSTEM'::text) with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `create policy "deadline_delete" on "deadline" for delete using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = 'SYSTEM'::text);`,
    );
    this.addSql(
      `alter table "complaint_event" add constraint "complaint_event_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id");`,
    );
    this.addSql(
      `alter table "complaint_event" add constraint "complaint_event_sequence_check" check (sequence > 0);`,
    );
    this.addSql(
      `create or replace function "complaint_event_append_only_fn"() returns trigger as $$ begin raise exception 'rows of % are never changed or removed', tg_table_name using errcode = '42501'; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "append_only" BEFORE UPDATE OR DELETE on "complaint_event" for each ROW execute function "complaint_event_append_only_fn"();`,
    );
    this.addSql(`alter table "complaint_event" enable row level security;`);
    this.addSql(`alter table "complaint_event" force row level security;`);
    this.addSql(
      `create policy "complaint_event_select" on "complaint_event" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text) or (select current_setting('app.scope'::text, true)) = any (array['STATE'::text, 'SYSTEM'::text]));`,
    );
    this.addSql(
      `create policy "complaint_event_insert" on "complaint_event" for insert with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true)) = 'AGENCY'::text);`,
    );

    // By hand: a history is not emptied either. The function is the one of the generated append_only trigger.
    for (const table of ["complaint_event", "audit_entry"]) {
      this.addSql(
        `create trigger never_emptied before truncate on "${table}" for each statement execute function "${table}_append_only_fn"();`,
      );
    }
  }
}

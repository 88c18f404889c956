import { Migration } from "@mikro-orm/migrations";

/** Contacts, the second kind of record. Written by `npm run db:migration`. */
export class Migration20261130235500_contacts extends Migration {
  override readonly name = "Migration20261130235500_contacts";

  override up(): void {
    this.addSql(
      `create table "contact" ("id" uuid not null, "birth_agency_id" text not null, "holder_id" text not null, "receiver_id" text null, "number" text collate "C" not null, "version" int not null, "facts" jsonb not null, "registration" jsonb not null, "recorded_at" timestamptz(6) not null default now(), "changed_at" timestamptz(6) not null default now(), "status" text not null, "is_open" boolean generated always as (status <> 'CONTACT_CLOSED'::text) stored not null, "from_party" text not null, "contact_kind" text not null, "subject" text not null, "received_on" date not null, "assignee_id" uuid null, "complaint_id" uuid null, "earlier_contact_id" uuid null, "next_rule_id" text null, "next_due_on" date null, "is_due" boolean generated always as (next_due_on is not null) stored not null, "person_id" uuid not null, "representative_id" uuid null, "search_family" text collate "C" not null, "search_given" text collate "C" not null, primary key ("id", "birth_agency_id"));`,
    );
    this.addSql(
      `create index "contact_due" on "contact" ("holder_id", "next_due_on", "id") include ("receiver_id") where is_due;`,
    );
    this.addSql(
      `create index "contact_due_of_assignee" on "contact" ("assignee_id", "next_due_on", "id") where is_due;`,
    );
    this.addSql(`create index "contact_due_of_state" on "contact" ("next_due_on", "id") where is_due;`);
    this.addSql(`create index "contact_received" on "contact" ("holder_id", "received_on", "id");`);
    this.addSql(`create index "contact_received_of_state" on "contact" ("received_on", "id");`);
    this.addSql(
      `create index "contact_repeated" on "contact" ("holder_id", "search_family", "search_given", "subject", "received_on", "id");`,
    );
    this.addSql(`create index "contact_number" on "contact" ("number");`);
    this.addSql(`create index "contact_by_person" on "contact" ("person_id");`);
    this.addSql(`alter table "complaint" drop constraint "complaint_status_check";`);
    this.addSql(
      `alter table "complaint" add constraint "complaint_status_check" check (status in ('RECEIVED', 'UNDER_INVESTIGATION', 'TRANSFER_SENT', 'TRANSFER_DISPUTED', 'RESOLVED', 'ACTIONS_PENDING', 'CLOSED', 'WITHDRAWN', 'NOT_A_REPETITION'));`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_id_birth_agency_id_foreign" foreign key ("id", "birth_agency_id") references "record" ("id", "birth_agency_id") on update no action;`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_assignee_id_foreign" foreign key ("assignee_id") references "staff" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_representative_id_foreign" foreign key ("representative_id") references "person" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "contact" add constraint "contact_next_deadline_check" check ((next_rule_id is null) = (next_due_on is null));`,
    );
    this.addSql(`alter table "contact" add constraint "contact_version_check" check (version > 0);`);
    this.addSql(
      `alter table "contact" add constraint "contact_status_check" check (status in ('CONTACT_RECEIVED', 'CONTACT_ACKNOWLEDGED', 'CONTACT_ANSWERED', 'COMPLAINT_OFFERED', 'CONTACT_CLOSED'));`,
    );
    this.addSql(`alter table "contact" enable row level security;`);
    this.addSql(`alter table "contact" force row level security;`);
    this.addSql(
      `create policy "contact_system" on "contact" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "contact_select" on "contact" for select using (((holder_id = (select current_setting('app.agency_id'::text, true)) or receiver_id = (select current_setting('app.agency_id'::text, true))) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text) or (id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
    this.addSql(
      `create policy "contact_insert" on "contact" for insert with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
    this.addSql(
      `create policy "contact_update" on "contact" for update using ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text))))) with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** Who is kept apart from persons and records: docs/decisions/0075. Written by `npm run db:migration`. */
export class Migration20261201050000_kept_apart extends Migration {
  override readonly name = "Migration20261201050000_kept_apart";

  override up(): void {
    this.addSql(
      `create table "kept_apart" ("staff_id" uuid not null, "subject_id" uuid not null, "kind" text not null, "agency_id" text not null, "recusal_id" uuid null, "case_key" text collate "C" null, primary key ("staff_id", "subject_id", "kind"));`,
    );
    this.addSql(`create index "kept_apart_of_subject" on "kept_apart" ("subject_id");`);
    this.addSql(
      `create index "kept_apart_of_case" on "kept_apart" ("agency_id", "case_key") where case_key is not null;`,
    );
    this.addSql(
      `create table "recusal" ("id" uuid not null, "agency_id" text not null, "staff_id" uuid not null, "person_id" uuid not null, "kind" text not null, "address_key" text collate "C" null, "since_on" date not null, "reason" text not null, "declared_by_id" uuid not null, "declared_by" text not null, "declared_at" timestamptz(6) not null default now(), "ended_at" timestamptz(6) null, "ended_by" text null, primary key ("id"));`,
    );
    this.addSql(`create index "recusal_of_person" on "recusal" ("person_id");`);
    this.addSql(
      `create index "recusal_of_own_record" on "recusal" ("agency_id") where kind = 'SELF' and ended_at is null;`,
    );
    this.addSql(
      `alter table "person" add "address_key" text generated always as (nullif(lower(regexp_replace(particulars ->> 'address', '[^[:alnum:]]', '', 'g')), '')) stored;`,
    );
    this.addSql(
      `create index "person_by_address" on "person" ("agency_id", "address_key") where address_key is not null;`,
    );
    this.addSql(
      `alter table "contact" add "case_key" text generated always as (nullif(lower(regexp_replace(registration ->> 'caseNumber', '[^[:alnum:]]', '', 'g')), '')) stored;`,
    );
    this.addSql(
      `create index "contact_of_case" on "contact" ("holder_id", "case_key") where case_key is not null;`,
    );
    this.addSql(
      `create policy "person_kept_apart" on "person" as restrictive to "redress_app" using (id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "person_flag_kept_apart" on "person_flag" as restrictive to "redress_app" using (person_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (person_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "person_version_kept_apart" on "person_version" as restrictive to "redress_app" using (person_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (person_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "record_kept_apart" on "record" as restrictive to "redress_app" using (id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "notice_kept_apart" on "notice" as restrictive to "redress_app" using (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "note_kept_apart" on "note" as restrictive to "redress_app" using (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "handed_over_kept_apart" on "handed_over" as restrictive to "redress_app" using (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "deadline_kept_apart" on "deadline" as restrictive to "redress_app" using (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "record_event_kept_apart" on "record_event" as restrictive to "redress_app" using (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "contact_kept_apart" on "contact" as restrictive to "redress_app" using (id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "complaint_kept_apart" on "complaint" as restrictive to "redress_app" using (id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `alter table "kept_apart" add constraint "kept_apart_kind_check" check (kind in ('SELF', 'HOUSEHOLD', 'KIN', 'OTHER', 'CASEWORKER'));`,
    );
    this.addSql(`alter table "kept_apart" enable row level security;`);
    this.addSql(`alter table "kept_apart" force row level security;`);
    this.addSql(
      `create policy "kept_apart_system" on "kept_apart" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "kept_apart_select" on "kept_apart" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "kept_apart_insert" on "kept_apart" for insert with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "kept_apart_update" on "kept_apart" for update using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text)) with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "kept_apart_delete" on "kept_apart" for delete using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `alter table "recusal" add constraint "recusal_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "recusal" add constraint "recusal_kind_check" check (kind in ('SELF', 'HOUSEHOLD', 'KIN', 'OTHER'));`,
    );
    this.addSql(`alter table "recusal" enable row level security;`);
    this.addSql(`alter table "recusal" force row level security;`);
    this.addSql(
      `create policy "recusal_system" on "recusal" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "recusal_select" on "recusal" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "recusal_insert" on "recusal" for insert with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
    this.addSql(
      `create policy "recusal_update" on "recusal" for update using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
    this.addSql(
      `create policy "task_kept_apart" on "task" as restrictive to "redress_app" using (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "approval_kept_apart" on "approval" as restrictive to "redress_app" using ((split_part(about_id, '_'::text, 2))::uuid <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check ((split_part(about_id, '_'::text, 2))::uuid <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
    this.addSql(
      `create policy "attachment_kept_apart" on "attachment" as restrictive to "redress_app" using (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** What must be kept in mind about persons, and who did what with what is said of them: docs/decisions/0070. Written by `npm run db:migration`. */
export class Migration20261130235500_party_flags extends Migration {
  override readonly name = "Migration20261130235500_party_flags";

  override up(): void {
    this.addSql(
      `create table "person_flag" ("person_id" uuid not null, "ordinal" int not null, "flag_id" uuid not null, "agency_id" text not null, "kind" text not null, "status" text not null, "detail" text null, "since_on" date not null, "reason" text not null, "review_on" date null, "author_id" text not null, "author" text not null, "changed_at" timestamptz(6) not null default now(), "joined_from" uuid null, primary key ("person_id", "ordinal"));`,
    );
    this.addSql(`create index "person_flag_by_flag" on "person_flag" ("flag_id");`);
    this.addSql(
      `alter table "person_flag" add constraint "person_flag_once" unique ("person_id", "flag_id");`,
    );
    this.addSql(
      `create policy "person_update" on "person" for update using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
    this.addSql(
      `alter table "person_version" add "author" text null, add "why" text null, add "about" jsonb null;`,
    );
    this.addSql(
      `alter table "person_flag" add constraint "person_flag_person_id_foreign" foreign key ("person_id") references "person" ("id");`,
    );
    this.addSql(
      `alter table "person_flag" add constraint "person_flag_status_check" check (status in ('REQUESTED', 'ACTIVE', 'INACTIVE', 'REFUSED'));`,
    );
    this.addSql(`alter table "person_flag" enable row level security;`);
    this.addSql(`alter table "person_flag" force row level security;`);
    this.addSql(
      `create policy "person_flag_system" on "person_flag" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "person_flag_select" on "person_flag" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text) or person_id = any (array(select unnest(r.person_ids) from record r where r.receiver_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text))));`,
    );
    this.addSql(
      `create policy "person_flag_insert" on "person_flag" for insert with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "person_flag_update" on "person_flag" for update using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text)) with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "person_flag_delete" on "person_flag" for delete using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
  }
}

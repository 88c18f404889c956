import { Migration } from "@mikro-orm/migrations";

/** Ways to records outside one's own list: docs/decisions/0077. Written by `npm run db:migration`. */
export class Migration20261201A01_record_access extends Migration {
  override readonly name = "Migration20261201A01_record_access";

  override up(): void {
    this.addSql(
      `create table "record_access" ("id" uuid not null, "agency_id" text not null, "record_id" uuid not null, "staff_id" uuid not null, "act" text not null, "reason" text not null, "details" text null, "days" int null, "last_open_on" date null, "said_at" timestamptz(6) not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "record_access_of_record" on "record_access" ("record_id", "staff_id");`);
    this.addSql(
      `alter table "record_access" add constraint "record_access_days_check" check ((act = 'askForAccess') = (days is not null));`,
    );
    this.addSql(
      `alter table "record_access" add constraint "record_access_open_check" check (act = 'askForAccess' or last_open_on is not null);`,
    );
    this.addSql(
      `alter table "record_access" add constraint "record_access_act_check" check (act in ('openRecord', 'askForAccess'));`,
    );
    this.addSql(
      `alter table "record_access" add constraint "record_access_reason_check" check (reason in ('CALLING', 'COVERING', 'LINKED', 'ASKED', 'OTHER'));`,
    );
    this.addSql(`alter table "record_access" enable row level security;`);
    this.addSql(`alter table "record_access" force row level security;`);
    this.addSql(
      `create policy "record_access_system" on "record_access" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "record_access_select" on "record_access" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "record_access_insert" on "record_access" for insert with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
    this.addSql(
      `create policy "record_access_update" on "record_access" for update using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
    this.addSql(
      `create policy "record_access_kept_apart" on "record_access" as restrictive to "redress_app" using (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid))) with check (record_id <> all (array(select k.subject_id from kept_apart k where k.staff_id = nullif(current_setting('app.staff_id'::text, true), ''::text)::uuid)));`,
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** What people typed and have not filed: docs/decisions/0066. Written by `npm run db:migration`. */
export class Migration20261130235000_drafts extends Migration {
  override readonly name = "Migration20261130235000_drafts";

  override up(): void {
    this.addSql(
      `create table "draft" ("id" uuid not null, "owner" text not null, "agency_id" text null, "author_id" text not null, "form" text not null, "about" text not null, "record_version" int null, "revision" uuid not null, "writer" text not null, "nth" int not null, "sealed" text not null, "saved_at" timestamptz(6) not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "draft_by_age" on "draft" ("saved_at");`);
    this.addSql(
      `create unique index "draft_of_person" on "draft" ("author_id", "agency_id", "form", "about") where owner = 'PERSON';`,
    );
    this.addSql(
      `create unique index "draft_of_record" on "draft" ("agency_id", "form", "about") where owner = 'RECORD';`,
    );
    this.addSql(
      `alter table "draft" add constraint "draft_owner_check" check (owner in ('PERSON', 'RECORD'));`,
    );
    this.addSql(`alter table "draft" enable row level security;`);
    this.addSql(`alter table "draft" force row level security;`);
    this.addSql(
      `create policy "draft_system" on "draft" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "draft_select" on "draft" for select using (((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text))) and (owner = 'RECORD'::text or author_id = (select current_setting('app.staff_id'::text, true))));`,
    );
    this.addSql(
      `create policy "draft_insert" on "draft" for insert with check (((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text))) and author_id = (select current_setting('app.staff_id'::text, true)));`,
    );
    this.addSql(
      `create policy "draft_update" on "draft" for update using (((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text))) and (owner = 'RECORD'::text or author_id = (select current_setting('app.staff_id'::text, true)))) with check (((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text))) and author_id = (select current_setting('app.staff_id'::text, true)));`,
    );
    this.addSql(
      `create policy "draft_delete" on "draft" for delete using (((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text))) and (owner = 'RECORD'::text or author_id = (select current_setting('app.staff_id'::text, true))));`,
    );
  }
}

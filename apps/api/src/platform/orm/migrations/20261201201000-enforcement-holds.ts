import { Migration } from "@mikro-orm/migrations";

/** Holds on automatic enforcement actions: docs/decisions/0076. */
export class Migration20261201201000_enforcement_holds extends Migration {
  override readonly name = "Migration20261201201000_enforcement_holds";

  override up(): void {
    this.addSql(
      `create table "enforcement_hold" ("id" uuid not null, "agency_id" text null, "actions" text[] not null, "from_on" date not null, "through_on" date null, "reason" text not null, "author_id" text not null, "author" text not null, "recorded_at" timestamptz(6) not null default now(), "changes" jsonb not null default '[]', primary key ("id"));`,
    );
    this.addSql(`create index "enforcement_hold_by_agency" on "enforcement_hold" ("agency_id", "from_on");`);
    this.addSql(
      `alter table "enforcement_hold" add constraint "enforcement_hold_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on delete no action;`,
    );
    this.addSql(`alter table "enforcement_hold" enable row level security;`);
    this.addSql(`alter table "enforcement_hold" force row level security;`);
    this.addSql(
      `create policy "enforcement_hold_system" on "enforcement_hold" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "enforcement_hold_select" on "enforcement_hold" for select using ((agency_id is null) or (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "enforcement_hold_insert" on "enforcement_hold" for insert with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text)));`,
    );
    this.addSql(
      `create policy "enforcement_hold_update" on "enforcement_hold" for update using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text))) with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text)));`,
    );
  }
}

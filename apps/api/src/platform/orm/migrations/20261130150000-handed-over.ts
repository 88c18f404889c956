import { Migration } from "@mikro-orm/migrations";

/** What a former holder may still read of a record: docs/decisions/0051. Written by `npm run db:migration`. */
export class Migration20261130150000_handed_over extends Migration {
  override readonly name = "Migration20261130150000_handed_over";

  override up(): void {
    this.addSql(
      `create table "handed_over" ("agency_id" text not null, "version" int not null, "record_id" uuid not null, "birth_agency_id" text not null, "number" text collate "C" not null, "to_agency_id" text not null, "handed_over_on" date not null, "person_ids" uuid[] not null, "document" jsonb not null, primary key ("record_id", "birth_agency_id", "agency_id", "version"));`,
    );
    this.addSql(`create index "handed_over_by_number" on "handed_over" ("agency_id", "number");`);
    this.addSql(
      `alter table "handed_over" add constraint "handed_over_record_id_birth_agency_id_foreign" foreign key ("record_id", "birth_agency_id") references "record" ("id", "birth_agency_id") on update no action;`,
    );
    this.addSql(`alter table "handed_over" enable row level security;`);
    this.addSql(`alter table "handed_over" force row level security;`);
    this.addSql(
      `create policy "handed_over_system" on "handed_over" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "handed_over_select" on "handed_over" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "handed_over_insert" on "handed_over" for insert with check (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text))));`,
    );
    this.addSql(
      `create policy "handed_over_update" on "handed_over" for update using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** Files that lie with a record: docs/decisions/0068. Written by `npm run db:migration`. */
export class Migration20261130235700_attachments extends Migration {
  override readonly name = "Migration20261130235700_attachments";

  override up(): void {
    this.addSql(
      `create table "attachment" ("id" uuid not null, "record_id" uuid not null, "birth_agency_id" text not null, "holder_id" text not null, "receiver_id" text null, "name" text not null, "media_type" text not null, "size" int not null, "checksum" text not null, "state" text not null, "refusal" text null, "scanned" boolean not null default false, "author_id" uuid not null, "author_name" text not null, "added_at" timestamptz(6) not null default now(), "removed_at" timestamptz(6) null, "removed_by" text null, "removal_reason" text null, primary key ("id", "birth_agency_id"));`,
    );
    this.addSql(`create index "attachment_by_record" on "attachment" ("record_id", "id");`);
    this.addSql(`create index "attachment_in_quarantine" on "attachment" ("id") where state = 'SCANNING';`);
    this.addSql(
      `alter table "attachment" add constraint "attachment_record_id_birth_agency_id_foreign" foreign key ("record_id", "birth_agency_id") references "record" ("id", "birth_agency_id") on update no action;`,
    );
    this.addSql(
      `alter table "attachment" add constraint "attachment_refusal_check" check ((state = 'REFUSED') = (refusal is not null));`,
    );
    this.addSql(
      `alter table "attachment" add constraint "attachment_removal_check" check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removal_reason is null));`,
    );
    this.addSql(
      `alter table "attachment" add constraint "attachment_state_check" check (state in ('SCANNING', 'CLEAN', 'REFUSED'));`,
    );
    this.addSql(`alter table "attachment" enable row level security;`);
    this.addSql(`alter table "attachment" force row level security;`);
    this.addSql(
      `create policy "attachment_system" on "attachment" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "attachment_select" on "attachment" for select using (((holder_id = (select current_setting('app.agency_id'::text, true)) or receiver_id = (select current_setting('app.agency_id'::text, true))) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
    this.addSql(
      `create policy "attachment_insert" on "attachment" for insert with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
    this.addSql(
      `create policy "attachment_update" on "attachment" for update using ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text))))) with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
  }
}

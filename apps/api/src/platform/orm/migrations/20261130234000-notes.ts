import { Migration } from "@mikro-orm/migrations";

/** What staff write down about a record: docs/decisions/0068. Written by `npm run db:migration`. */
export class Migration20261130234000_notes extends Migration {
  override readonly name = "Migration20261130234000_notes";

  override up(): void {
    this.addSql(
      `create table "note" ("id" uuid not null, "record_id" uuid not null, "birth_agency_id" text not null, "holder_id" text not null, "receiver_id" text null, "version" int not null default 1, "text" text not null, "mentioned_ids" uuid[] not null, "mentioned_names" text[] not null, "author_id" uuid not null, "author_name" text not null, "author_role" text not null, "written_at" timestamptz(6) not null default now(), "earlier" jsonb not null default '[]', primary key ("id", "birth_agency_id"));`,
    );
    this.addSql(`create index "note_by_record" on "note" ("record_id", "id");`);
    this.addSql(
      `create index "note_with_mentions" on "note" ("holder_id", "id") where mentioned_ids <> '{}';`,
    );
    this.addSql(
      `alter table "note" add constraint "note_record_id_birth_agency_id_foreign" foreign key ("record_id", "birth_agency_id") references "record" ("id", "birth_agency_id") on update no action;`,
    );
    this.addSql(
      `create or replace function "note_correction_keeps_the_text_fn"() returns trigger as $$ begin if new.text = old.text then new.version := old.version; new.written_at := old.written_at; new.earlier := old.earlier; new.author_id := old.author_id; new.author_name := old.author_name; new.author_role := old.author_role; new.mentioned_ids := old.mentioned_ids; new.mentioned_names := old.mentioned_names; else new.version := old.version + 1; new.written_at := now(); new.earlier := old.earlier || jsonb_build_array(jsonb_build_object('text', old.text, 'authorName', old.author_name, 'writtenAt', to_char(old.written_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))); end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "correction_keeps_the_text" BEFORE UPDATE on "note" for each ROW execute function "note_correction_keeps_the_text_fn"();`,
    );
    this.addSql(`alter table "note" enable row level security;`);
    this.addSql(`alter table "note" force row level security;`);
    this.addSql(
      `create policy "note_system" on "note" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "note_select" on "note" for select using (((holder_id = (select current_setting('app.agency_id'::text, true)) or receiver_id = (select current_setting('app.agency_id'::text, true))) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
    this.addSql(
      `create policy "note_insert" on "note" for insert with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
    this.addSql(
      `create policy "note_update" on "note" for update using ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text))))) with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
  }
}

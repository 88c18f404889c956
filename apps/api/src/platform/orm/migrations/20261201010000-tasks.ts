import { Migration } from "@mikro-orm/migrations";

/** What is to be done about a record: docs/decisions/0073. Written by `npm run db:migration`. */
export class Migration20261201010000_tasks extends Migration {
  override readonly name = "Migration20261201010000_tasks";

  override up(): void {
    this.addSql(
      `create table "task" ("id" uuid not null, "record_id" uuid not null, "birth_agency_id" text not null, "holder_id" text not null, "receiver_id" text null, "version" int not null default 1, "origin" text not null, "declaration" text null, "part" text not null default '', "mentions" jsonb not null default '{}', "title" text null, "details" text null, "role" text not null, "assignee_id" uuid null, "is_given" boolean not null default false, "opens_on" date not null, "due_on" date not null, "status" text not null default 'OPEN', "ended_on" date null, "opened_by" text null, "opened_at" timestamptz(6) not null default now(), "steps" jsonb not null default '[]', primary key ("id", "birth_agency_id"));`,
    );
    this.addSql(`create index "task_by_record" on "task" ("record_id", "due_on", "id");`);
    this.addSql(
      `create index "task_open_of_holder" on "task" ("holder_id", "due_on", "id") where status = 'OPEN';`,
    );
    this.addSql(
      `create index "task_open_of_assignee" on "task" ("assignee_id", "due_on", "id") where status = 'OPEN';`,
    );
    this.addSql(
      `alter table "task" add constraint "task_of_declaration" unique ("record_id", "birth_agency_id", "declaration", "part");`,
    );
    this.addSql(
      `alter table "task" add constraint "task_record_id_birth_agency_id_foreign" foreign key ("record_id", "birth_agency_id") references "record" ("id", "birth_agency_id") on update no action;`,
    );
    this.addSql(
      `alter table "task" add constraint "task_assignee_id_foreign" foreign key ("assignee_id") references "staff" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "task" add constraint "task_said_check" check ((declaration is null) = (title is not null));`,
    );
    this.addSql(
      `alter table "task" add constraint "task_ended_check" check ((status = 'OPEN') = (ended_on is null));`,
    );
    this.addSql(
      `alter table "task" add constraint "task_origin_check" check (origin in ('FACTS', 'HAND', 'NIGHT', 'REQUEST'));`,
    );
    this.addSql(
      `alter table "task" add constraint "task_status_check" check (status in ('CANCELLED', 'DONE', 'ENDED', 'OPEN'));`,
    );
    this.addSql(`alter table "task" enable row level security;`);
    this.addSql(`alter table "task" force row level security;`);
    this.addSql(
      `create policy "task_system" on "task" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "task_select" on "task" for select using (((holder_id = (select current_setting('app.agency_id'::text, true)) or receiver_id = (select current_setting('app.agency_id'::text, true))) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
    this.addSql(
      `create policy "task_insert" on "task" for insert with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
    this.addSql(
      `create policy "task_update" on "task" for update using ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text))))) with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
    this.addSql(
      `create policy "task_delete" on "task" for delete using ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record_id = (select r.id from record r where r.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (r.sender_id = (select current_setting('app.agency_id'::text, true)) or r.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))));`,
    );
  }
}

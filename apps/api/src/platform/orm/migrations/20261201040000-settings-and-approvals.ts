import { Migration } from "@mikro-orm/migrations";

/** What another person approves, settings as changes of what days are counted by, and who sees their own row: docs/decisions/0074. Written by `npm run db:migration`. */
export class Migration20261201040000_settings_and_approvals extends Migration {
  override readonly name = "Migration20261201040000_settings_and_approvals";

  override up(): void {
    this.addSql(
      `create table "approval" ("id" uuid not null, "agency_id" text null, "kind" text not null, "about_id" text not null, "about_number" text not null, "for_roles" text[] not null, "sections" jsonb not null, "digest" text not null, "note" text null, "asked_by_id" text not null, "asked_by" text not null, "asked_at" timestamptz(6) not null default now(), "status" text not null default 'OPEN', "decided_by_id" text null, "decided_by" text null, "decided_at" timestamptz(6) null, "reason" text null, primary key ("id"));`,
    );
    this.addSql(`create index "approval_by_agency" on "approval" ("agency_id", "status", "asked_at", "id");`);
    this.addSql(`create index "approval_by_subject" on "approval" ("about_id", "kind");`);
    this.addSql(
      `create unique index "approval_open_once" on "approval" ("agency_id", "kind", "about_id", "digest") where status = 'OPEN';`,
    );
    this.addSql(`drop policy "staff_select" on "staff";`);
    this.addSql(`alter table "calendar_change" drop constraint "calendar_change_act_check";`);
    this.addSql(
      `alter table "calendar_change" add "setting" text null, add "value" jsonb null, add "was" jsonb null, add "becomes" jsonb null, add "reason" text null;`,
    );
    this.addSql(`alter table "calendar_change" alter column "closure_id" drop not null;`);
    this.addSql(
      `create index "calendar_change_of_setting" on "calendar_change" ("setting", "agency_id", "recorded_at") where act = 'SET';`,
    );
    this.addSql(
      `alter table "calendar_change" add constraint "calendar_change_setting_check" check ((act = 'SET') = (closure_id is null) and num_nulls(setting, was, becomes, reason) = (case when act = 'SET' then 0 else 4 end));`,
    );
    this.addSql(
      `alter table "calendar_change" add constraint "calendar_change_act_check" check (act in ('ENTERED', 'STRUCK', 'SET'));`,
    );
    this.addSql(
      `create policy "staff_select" on "staff" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text) or id::text = (select current_setting('app.staff_id'::text, true)));`,
    );
    this.addSql(
      `alter table "approval" add constraint "approval_by_another_check" check (decided_by_id <> asked_by_id);`,
    );
    this.addSql(
      `alter table "approval" add constraint "approval_decided_check" check ((status = 'OPEN') = (decided_at is null) and num_nulls(decided_by_id, decided_by, decided_at) in (0, 3) and (status <> 'REFUSED' or reason is not null));`,
    );
    this.addSql(
      `alter table "approval" add constraint "approval_status_check" check (status in ('OPEN', 'APPROVED', 'REFUSED'));`,
    );
    this.addSql(
      `create or replace function "approval_decided_once_fn"() returns trigger as $$ begin if old.status <> 'OPEN' then raise exception 'An approval is decided once.'; end if; new.decided_at := now(); return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "decided_once" BEFORE UPDATE on "approval" for each ROW execute function "approval_decided_once_fn"();`,
    );
    this.addSql(`alter table "approval" enable row level security;`);
    this.addSql(`alter table "approval" force row level security;`);
    this.addSql(
      `create policy "approval_system" on "approval" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "approval_select" on "approval" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "approval_insert" on "approval" for insert with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text)));`,
    );
    this.addSql(
      `create policy "approval_update" on "approval" for update using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text))) with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text)));`,
    );
  }
}

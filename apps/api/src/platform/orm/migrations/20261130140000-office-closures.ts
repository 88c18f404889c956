import { Migration } from "@mikro-orm/migrations";

/**
 * Calendar entries of agencies, the Department and the courts in place of single days of agencies; what was entered
 * before is kept. The statements are those of `npm run db:migration`.
 */
export class Migration20261130140000_office_closures extends Migration {
  override readonly name = "Migration20261130140000_office_closures";

  override up(): void {
    this.addSql(
      `create table "calendar_change" ("id" uuid not null, "agency_id" text null, "closure_id" uuid not null, "act" text not null, "first_on" date null, "last_on" date null, "actor_id" text not null, "actor_name" text not null, "key" text not null, "fingerprint" text not null, "recorded_at" timestamptz(6) not null default now(), "total" int not null default 0, "done" int not null default 0, "moved" int not null default 0, "cursor" text null, "started_at" timestamptz(6) null, "finished_at" timestamptz(6) null, "failure" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "calendar_change" add constraint "calendar_change_key_unique" unique ("actor_id", "key");`,
    );
    this.addSql(
      `create table "office_closure" ("id" uuid not null, "body" text not null, "agency_id" text null, "kind" text not null, "from_on" date not null, "through_on" date null, "office" text null, "reason" text not null, "author_id" text null, "author" text not null, "recorded_at" timestamptz(6) not null default now(), "struck_at" timestamptz(6) null, "struck_by_id" text null, "struck_by" text null, "struck_reason" text null, "change_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "office_closure_by_agency" on "office_closure" ("agency_id", "from_on");`);
    // By hand: the owner, too, sees rows under forced row level security only when the force is lifted.
    for (const table of ["agency_closure", "staff"])
      this.addSql(`alter table "${table}" no force row level security;`);
    this.addSql(
      `insert into office_closure (id, body, agency_id, kind, from_on, through_on, reason, author_id, author, recorded_at)
        select gen_random_uuid(), 'AGENCY', c.agency_id, case c.kind when 'OPEN' then 'STRUCK_DAY' else 'WHOLE_AGENCY_WHOLE_DAY' end,
          c.closed_on, case c.kind when 'OPEN' then null else c.closed_on end, c.reason, c.author_id::text,
          coalesce(s.given_name || ' ' || s.family_name, 'Redress'), c.recorded_at
        from agency_closure c left join staff s on s.id = c.author_id;`,
    );
    this.addSql(`alter table "staff" force row level security;`);
    this.addSql(`drop table "agency_closure";`);
    this.addSql(
      `alter table "calendar_change" add constraint "calendar_change_act_check" check (act in ('ENTERED', 'STRUCK'));`,
    );
    this.addSql(`alter table "calendar_change" enable row level security;`);
    this.addSql(`alter table "calendar_change" force row level security;`);
    this.addSql(
      `create policy "calendar_change_system" on "calendar_change" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "calendar_change_select" on "calendar_change" for select using ((agency_id is null) or (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "calendar_change_insert" on "calendar_change" for insert with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text)));`,
    );
    this.addSql(
      `alter table "office_closure" add constraint "office_closure_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "office_closure" add constraint "office_closure_change_id_foreign" foreign key ("change_id") references "calendar_change" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "office_closure" add constraint "office_closure_body_check_agency" check ((body = 'AGENCY') = (agency_id is not null));`,
    );
    this.addSql(
      `alter table "office_closure" add constraint "office_closure_struck_check" check (num_nulls(struck_at, struck_by_id, struck_by, struck_reason) in (0, 4));`,
    );
    this.addSql(
      `alter table "office_closure" add constraint "office_closure_body_check" check (body in ('AGENCY', 'STATE', 'COURT'));`,
    );
    this.addSql(`alter table "office_closure" enable row level security;`);
    this.addSql(`alter table "office_closure" force row level security;`);
    this.addSql(
      `create policy "office_closure_system" on "office_closure" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "office_closure_select" on "office_closure" for select using ((agency_id is null) or (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "office_closure_insert" on "office_closure" for insert with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text)));`,
    );
    this.addSql(
      `create policy "office_closure_update" on "office_closure" for update using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text))) with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (agency_id is null and (select current_setting('app.scope'::text, true) = 'STATE'::text)));`,
    );
  }
}

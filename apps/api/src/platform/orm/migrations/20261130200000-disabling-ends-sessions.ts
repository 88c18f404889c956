import { Migration } from "@mikro-orm/migrations";

/** Disabling a person ends their sessions for good. Written by `npm run db:migration`. */
export class Migration20261130200000_disabling_ends_sessions extends Migration {
  override readonly name = "Migration20261130200000_disabling_ends_sessions";

  override up(): void {
    this.addSql(`alter table "staff" add "session_epoch" int not null default 0;`);
    this.addSql(
      `create or replace function "staff_disabling_ends_sessions_fn"() returns trigger as $$ begin if old.active and not new.active then new.session_epoch := old.session_epoch + 1; end if; return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "disabling_ends_sessions" BEFORE UPDATE on "staff" for each ROW execute function "staff_disabling_ends_sessions_fn"();`,
    );
    this.addSql(`alter table "session" add "staff_epoch" int not null default 0;`);
  }
}

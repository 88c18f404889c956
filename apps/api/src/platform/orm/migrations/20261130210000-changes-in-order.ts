import { Migration } from "@mikro-orm/migrations";

/**
 * The order of changes: docs/decisions/0065. What happened before has no number of its own and comes first. The statements are
 * those of `npm run db:migration`, but for the default of the rows that are there, which spares them being written anew.
 */
export class Migration20261130210000_changes_in_order extends Migration {
  override readonly name = "Migration20261130210000_changes_in_order";

  override up(): void {
    this.addSql(`alter table "record_event" add column "transaction_id" bigint not null default 0;`);
    this.addSql(
      `alter table "record_event" alter column "transaction_id" set default ((pg_current_xact_id())::text)::bigint;`,
    );
    this.addSql(`create index "record_event_in_order" on "record_event" ("transaction_id", "id");`);
  }
}

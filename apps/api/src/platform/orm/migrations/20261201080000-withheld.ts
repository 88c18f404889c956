import { Migration } from "@mikro-orm/migrations";

/** A letter to whoever has died is withheld, and people are found by what must be kept in mind. Written by `npm run db:migration`. */
export class Migration20261201080000_withheld extends Migration {
  override readonly name = "Migration20261201080000_withheld";

  override up(): void {
    this.addSql(`alter table "notice" drop constraint "notice_status_check";`);
    this.addSql(
      `alter table "notice" add constraint "notice_status_check" check (status in ('QUEUED', 'PREPARED', 'WITHHELD'));`,
    );
  }
}

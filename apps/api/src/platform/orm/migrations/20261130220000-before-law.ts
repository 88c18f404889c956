import { Migration } from "@mikro-orm/migrations";

/**
 * A day of knowing from before the filing window was law was told as one that nobody had recorded. What counts is whether
 * the record has the day.
 */
export class Migration20261130220000_before_law extends Migration {
  override readonly name = "Migration20261130220000_before_law";

  override up(): void {
    this.addSql(`alter table "complaint" no force row level security;`);
    this.addSql(
      `update "complaint" set timeliness = 'BEFORE_LAW' where timeliness = 'NOT_KNOWN' and facts ->> 'knewOn' is not null;`,
    );
    this.addSql(`alter table "complaint" force row level security;`);
  }
}

import { Migration } from "@mikro-orm/migrations";

/** Limits on attempts hold for all processes together. Written by `npm run db:migration`. */
export class Migration20261130121723_attempts_in_the_database extends Migration {
  override readonly name = "Migration20261130121723_attempts_in_the_database";

  override up(): void {
    this.addSql(
      `create table "attempt" ("key" text not null, "points" int not null default 0, "expire" bigint null, primary key ("key"));`,
    );
    this.addSql(`create index "attempt_by_expire" on "attempt" ("expire");`);
  }
}

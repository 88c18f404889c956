import { Migration } from "@mikro-orm/migrations";

/** People have a list and a page: by name, and by the records that name them. Written by `npm run db:migration`. */
export class Migration20261130230000_people extends Migration {
  override readonly name = "Migration20261130230000_people";

  override up(): void {
    this.addSql(`create index "person_by_family" on "person" ("agency_id", "search_family", "id");`);
    this.addSql(`create index "person_by_given" on "person" ("agency_id", "search_given", "id");`);
    this.addSql(`create index "person_by_family_of_state" on "person" ("search_family", "id");`);
    this.addSql(
      `create index "person_joined_into" on "person" ("joined_into") where joined_into is not null;`,
    );
    this.addSql(
      `create index "complaint_by_representative" on "complaint" ("representative_id") where representative_id is not null;`,
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** The records of a page that was shown, named in its one row of the audit. Written by `npm run db:migration`. */
export class Migration20261130160000_disclosures extends Migration {
  override readonly name = "Migration20261130160000_disclosures";

  override up(): void {
    this.addSql(`alter table "audit_entry" add "subject_ids" uuid[] null;`);
  }
}

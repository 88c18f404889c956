import { Migration } from "@mikro-orm/migrations";

/** Unassigned is what no investigator has: whoever took the complaint in does not look into it. */
export class Migration20261130180000_unassigned extends Migration {
  override readonly name = "Migration20261130180000_unassigned";

  override up(): void {
    this.addSql(`drop index "complaint_caseload_unassigned";`);
    this.addSql(
      `create index "complaint_caseload_unassigned" on "complaint" ("holder_id", "next_due_on", "id") where is_open and investigator_id is null;`,
    );
  }
}

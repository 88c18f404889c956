import { Migration } from "@mikro-orm/migrations";

/** What is urgent stands in front of the queue of contacts. Written by `npm run db:migration`, but for the last statements. */
export class Migration20261201020000_contact_queue extends Migration {
  override readonly name = "Migration20261201020000_contact_queue";

  override up(): void {
    this.addSql(`drop index "contact_due_of_assignee";`);
    this.addSql(`drop index "contact_due_of_state";`);
    this.addSql(`drop index "contact_due";`);
    this.addSql(
      `alter table "contact" add "is_answered" boolean generated always as (status in ('CONTACT_ANSWERED'::text, 'COMPLAINT_OFFERED'::text)) stored not null, add "queue_place" text collate "C" null;`,
    );
    this.addSql(
      `create index "contact_queue" on "contact" ("holder_id", "queue_place", "id") include ("receiver_id") where is_due;`,
    );
    this.addSql(
      `create index "contact_queue_of_assignee" on "contact" ("assignee_id", "queue_place", "id") where is_due;`,
    );
    this.addSql(`create index "contact_queue_of_state" on "contact" ("queue_place", "id") where is_due;`);
    this.addSql(
      `create index "contact_answered" on "contact" ("holder_id", "received_on", "id") include ("receiver_id") where is_answered;`,
    );
    this.addSql(
      `create index "contact_due" on "contact" ("holder_id", "next_due_on") include ("receiver_id") where is_due;`,
    );
    // The owner is bound by row level security too.
    this.addSql(`alter table "contact" no force row level security;`);
    this.addSql(
      `update "contact" set "queue_place" = '1 ' || to_char(next_due_on, 'YYYY-MM-DD') where next_due_on is not null;`,
    );
    this.addSql(`alter table "contact" force row level security;`);
  }
}

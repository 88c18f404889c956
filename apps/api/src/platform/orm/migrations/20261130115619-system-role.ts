import { Migration } from "@mikro-orm/migrations";

/** The scope that sees everything is left to a role of its own: see row-policies.ts. Written by `npm run db:migration`. */
export class Migration20261130115619_system_role extends Migration {
  override readonly name = "Migration20261130115619_system_role";

  override up(): void {
    this.addSql(`drop policy "agency_closure_select" on "agency_closure";`);
    this.addSql(`drop policy "audit_entry_insert" on "audit_entry";`);
    this.addSql(`drop policy "audit_entry_select" on "audit_entry";`);
    this.addSql(`drop policy "complaint_counter_select" on "complaint_counter";`);
    this.addSql(`drop policy "idempotency_key_delete" on "idempotency_key";`);
    this.addSql(`drop policy "idempotency_key_select" on "idempotency_key";`);
    this.addSql(`drop policy "partner_client_insert" on "partner_client";`);
    this.addSql(`drop policy "partner_client_select" on "partner_client";`);
    this.addSql(`drop policy "partner_client_update" on "partner_client";`);
    this.addSql(`drop policy "staff_insert" on "staff";`);
    this.addSql(`drop policy "staff_select" on "staff";`);
    this.addSql(`drop policy "staff_update" on "staff";`);
    this.addSql(`drop policy "session_delete" on "session";`);
    this.addSql(`drop policy "session_insert" on "session";`);
    this.addSql(`drop policy "session_select" on "session";`);
    this.addSql(`drop policy "session_update" on "session";`);
    this.addSql(`drop policy "complaint_select" on "complaint";`);
    this.addSql(`drop policy "complaint_update" on "complaint";`);
    this.addSql(`drop policy "notice_select" on "notice";`);
    this.addSql(`drop policy "notice_update" on "notice";`);
    this.addSql(`drop policy "deadline_delete" on "deadline";`);
    this.addSql(`drop policy "deadline_insert" on "deadline";`);
    this.addSql(`drop policy "deadline_select" on "deadline";`);
    this.addSql(`drop policy "deadline_update" on "deadline";`);
    this.addSql(`drop policy "complaint_event_select" on "complaint_event";`);
    this.addSql(
      `create policy "agency_closure_system" on "agency_closure" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "agency_closure_select" on "agency_closure" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "audit_entry_system" on "audit_entry" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "audit_entry_insert" on "audit_entry" for insert with check ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "audit_entry_select" on "audit_entry" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "complaint_counter_system" on "complaint_counter" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "complaint_counter_select" on "complaint_counter" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "idempotency_key_system" on "idempotency_key" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "idempotency_key_select" on "idempotency_key" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "partner_client_system" on "partner_client" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "partner_client_select" on "partner_client" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "staff_system" on "staff" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "staff_select" on "staff" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "session_system" on "session" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "complaint_system" on "complaint" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "complaint_select" on "complaint" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "complaint_update" on "complaint" for update using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
    this.addSql(
      `create policy "notice_system" on "notice" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "notice_select" on "notice" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "deadline_system" on "deadline" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "deadline_delete" on "deadline" for delete using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
    this.addSql(
      `create policy "deadline_insert" on "deadline" for insert with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
    this.addSql(
      `create policy "deadline_select" on "deadline" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
    this.addSql(
      `create policy "deadline_update" on "deadline" for update using (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) with check (agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text));`,
    );
    this.addSql(
      `create policy "complaint_event_system" on "complaint_event" to "redress_system" using ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text)) with check ((select current_setting('app.scope'::text, true) = 'SYSTEM'::text));`,
    );
    this.addSql(
      `create policy "complaint_event_select" on "complaint_event" for select using ((agency_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text));`,
    );
  }
}

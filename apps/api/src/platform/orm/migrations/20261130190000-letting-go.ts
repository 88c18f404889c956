import { Migration } from "@mikro-orm/migrations";

/** A sender lets a record go with its last act: docs/decisions/0051. */
export class Migration20261130190000_letting_go extends Migration {
  override readonly name = "Migration20261130190000_letting_go";

  override up(): void {
    this.addSql(`drop policy "record_select" on "record";`);
    this.addSql(`drop policy "record_update" on "record";`);
    this.addSql(
      `create policy "record_select" on "record" for select using (((holder_id = (select current_setting('app.agency_id'::text, true)) or receiver_id = (select current_setting('app.agency_id'::text, true))) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (select current_setting('app.scope'::text, true) = 'STATE'::text) or (record.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (record.sender_id = (select current_setting('app.agency_id'::text, true)) or record.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text))) or (record.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and record.sender_id is null and (select current_setting('app.letting_go'::text, true) = 'yes'::text)));`,
    );
    this.addSql(
      `create policy "record_update" on "record" for update using ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (record.sender_id = (select current_setting('app.agency_id'::text, true)) or record.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text)))) with check ((holder_id = (select current_setting('app.agency_id'::text, true)) and (select current_setting('app.scope'::text, true) = 'AGENCY'::text)) or (record.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and (((select current_setting('app.scope'::text, true) = 'AGENCY'::text) and (record.sender_id = (select current_setting('app.agency_id'::text, true)) or record.receiver_id = (select current_setting('app.agency_id'::text, true)))) or (select current_setting('app.scope'::text, true) = 'STATE'::text))) or (record.id = nullif(current_setting('app.acting_on'::text, true), ''::text)::uuid and record.sender_id is null and (select current_setting('app.letting_go'::text, true) = 'yes'::text)));`,
    );
  }
}

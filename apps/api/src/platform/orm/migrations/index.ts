import { Migration20261122040000_first } from "./20261122040000-first.ts";
import { Migration20261122043000_policies } from "./20261122043000-policies-the-planner-can-estimate.ts";
import { Migration20261130115619_system_role } from "./20261130115619-system-role.ts";
import { Migration20261130121723_attempts_in_the_database } from "./20261130121723-attempts-in-the-database.ts";
import { Migration20261130130000_records } from "./20261130130000-records.ts";
import { Migration20261130140000_office_closures } from "./20261130140000-office-closures.ts";
import { Migration20261130150000_handed_over } from "./20261130150000-handed-over.ts";
import { Migration20261130160000_disclosures } from "./20261130160000-disclosures.ts";
import { Migration20261130170000_search_keys } from "./20261130170000-search-keys.ts";
import { Migration20261130180000_unassigned } from "./20261130180000-unassigned.ts";
import { Migration20261130190000_letting_go } from "./20261130190000-letting-go.ts";
import { Migration20261130200000_disabling_ends_sessions } from "./20261130200000-disabling-ends-sessions.ts";
import { Migration20261130210000_changes_in_order } from "./20261130210000-changes-in-order.ts";
import { Migration20261130220000_before_law } from "./20261130220000-before-law.ts";
import { Migration20261130230000_people } from "./20261130230000-people.ts";
import { Migration20261130234000_notes } from "./20261130234000-notes.ts";
import { Migration20261130235000_drafts } from "./20261130235000-drafts.ts";
import { Migration20261130235500_contacts } from "./20261130235500-contacts.ts";
import { Migration20261130235500_party_flags } from "./20261130235500-party-flags.ts";
import { Migration20261201080000_withheld } from "./20261201080000-withheld.ts";
import { Migration20261201020000_contact_queue } from "./20261201020000-contact-queue.ts";
import { Migration20261201010000_tasks } from "./20261201010000-tasks.ts";
import { Migration20261201040000_settings_and_approvals } from "./20261201040000-settings-and-approvals.ts";
import { Migration20261130235700_attachments } from "./20261130235700-attachments.ts";
import { Migration20261201050000_kept_apart } from "./20261201050000-kept-apart.ts";
import { Migration20261201A01_record_access } from "./20261201A01-record-access.ts";
import { Migration20261201201000_enforcement_holds } from "./20261201201000-enforcement-holds.ts";

/** Every migration in order. Listed by hand so that a build, a bundle and a test all run the same ones. */
export const migrations = [
  Migration20261122040000_first,
  Migration20261122043000_policies,
  Migration20261130115619_system_role,
  Migration20261130121723_attempts_in_the_database,
  Migration20261130130000_records,
  Migration20261130140000_office_closures,
  Migration20261130150000_handed_over,
  Migration20261130160000_disclosures,
  Migration20261130170000_search_keys,
  Migration20261130180000_unassigned,
  Migration20261130190000_letting_go,
  Migration20261130200000_disabling_ends_sessions,
  Migration20261130210000_changes_in_order,
  Migration20261130220000_before_law,
  Migration20261130230000_people,
  Migration20261130234000_notes,
  Migration20261130235000_drafts,
  Migration20261130235500_contacts,
  Migration20261130235500_party_flags,
  Migration20261201080000_withheld,
  Migration20261201020000_contact_queue,
  Migration20261201010000_tasks,
  Migration20261201040000_settings_and_approvals,
  Migration20261130235700_attachments,
  Migration20261201050000_kept_apart,
  Migration20261201A01_record_access,
  Migration20261201201000_enforcement_holds,
];

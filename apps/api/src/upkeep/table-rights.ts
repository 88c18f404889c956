import type { TableRights } from "../platform/orm/table-grants.ts";

/** All but the instant, which is the database's own: nothing can be dated back. */
const noted =
  "INSERT (act, actor_id, actor_role, agency_id, birth_agency_id, details, id, ip, outcome, session_id, subject_id, subject_ids, subject_kind, trace_id)";

/**
 * What each role of the running program may do with each table, besides what row level security says about its rows.
 * A table that is not here cannot be reached; history and audit can be added to and read, never changed.
 */
export const tableRights: TableRights = {
  agency: { redress_app: ["SELECT"], redress_system: ["SELECT"] },
  calendar_change: { redress_app: ["SELECT", "INSERT"], redress_system: ["SELECT", "UPDATE"] },
  office_closure: { redress_app: ["SELECT", "INSERT", "UPDATE"], redress_system: ["SELECT"] },
  enforcement_hold: {
    redress_app: ["SELECT", "INSERT", "UPDATE (changes, through_on)"],
    redress_system: ["SELECT"],
  },
  staff: { redress_app: ["SELECT"], redress_system: ["SELECT", "INSERT", "UPDATE"] },
  session: { redress_app: [], redress_system: ["SELECT", "INSERT", "UPDATE", "DELETE"] },
  attempt: { redress_app: [], redress_system: ["SELECT", "INSERT", "UPDATE", "DELETE"] },
  partner_client: { redress_app: ["SELECT"], redress_system: ["SELECT", "INSERT", "UPDATE"] },
  record: {
    redress_app: ["SELECT", "INSERT", "UPDATE (holder_id, person_ids, receiver_id, sender_id)"],
    redress_system: ["SELECT"],
  },
  record_event: {
    redress_app: ["SELECT", "INSERT", "UPDATE (holder_id, receiver_id)"],
    redress_system: ["SELECT", "INSERT"],
  },
  handed_over: { redress_app: ["SELECT", "INSERT", "UPDATE (document)"], redress_system: ["SELECT"] },
  record_counter: { redress_app: ["SELECT", "INSERT", "UPDATE"], redress_system: ["SELECT"] },
  complaint: { redress_app: ["SELECT", "INSERT", "UPDATE"], redress_system: ["SELECT", "UPDATE"] },
  contact: { redress_app: ["SELECT", "INSERT", "UPDATE"], redress_system: ["SELECT", "UPDATE"] },
  person: {
    redress_app: ["SELECT", "INSERT", "UPDATE (joined_into, version)"],
    redress_system: ["SELECT"],
  },
  person_flag: { redress_app: ["SELECT", "INSERT", "UPDATE", "DELETE"], redress_system: ["SELECT"] },
  recusal: {
    redress_app: ["SELECT", "INSERT", "UPDATE (ended_at, ended_by)"],
    redress_system: ["SELECT"],
  },
  kept_apart: {
    redress_app: ["SELECT", "INSERT", "UPDATE (case_key, recusal_id)", "DELETE"],
    redress_system: ["SELECT", "INSERT", "UPDATE (case_key, recusal_id)", "DELETE"],
  },
  record_access: { redress_app: ["SELECT", "INSERT", "UPDATE (last_open_on)"], redress_system: ["SELECT"] },
  person_version: { redress_app: ["SELECT", "INSERT"], redress_system: ["SELECT"] },
  deadline: {
    redress_app: ["SELECT", "INSERT", "UPDATE", "DELETE"],
    redress_system: ["SELECT", "INSERT", "UPDATE", "DELETE"],
  },
  search_key: {
    redress_app: ["SELECT", "INSERT", "UPDATE (holder_id, receiver_id)", "DELETE"],
    redress_system: ["SELECT", "INSERT", "DELETE"],
  },
  notice: {
    redress_app: ["SELECT", "INSERT", "UPDATE (holder_id, receiver_id)"],
    redress_system: ["SELECT", "UPDATE"],
  },
  note: {
    redress_app: [
      "SELECT",
      "INSERT",
      "UPDATE (author_id, author_name, author_role, holder_id, mentioned_ids, mentioned_names, receiver_id, text)",
    ],
    redress_system: ["SELECT"],
  },
  task: {
    redress_app: ["SELECT", "INSERT", "UPDATE", "DELETE"],
    redress_system: ["SELECT", "INSERT", "UPDATE", "DELETE"],
  },
  approval: {
    redress_app: ["SELECT", "INSERT", "UPDATE (decided_by, decided_by_id, reason, status)"],
    redress_system: ["SELECT"],
  },
  attachment: {
    redress_app: [
      "SELECT",
      "INSERT",
      "UPDATE (holder_id, receiver_id, removal_reason, removed_at, removed_by)",
    ],
    redress_system: ["SELECT", "UPDATE (refusal, scanned, state)"],
  },
  idempotency_key: { redress_app: ["SELECT", "INSERT"], redress_system: ["SELECT", "INSERT", "DELETE"] },
  draft: { redress_app: ["SELECT", "INSERT", "UPDATE", "DELETE"], redress_system: ["SELECT", "DELETE"] },
  audit_entry: { redress_app: ["SELECT", noted], redress_system: ["SELECT", noted] },
};

import type { TableRights } from "./platform/orm/app-role.ts";

/**
 * What the application role may do with each table, besides what row level security says about its rows. A table that
 * is not here cannot be reached; history and audit can be added to and read, never changed.
 */
export const tableRights: TableRights = {
  agency: ["SELECT"],
  agency_closure: ["SELECT", "INSERT", "DELETE"],
  staff: ["SELECT", "INSERT", "UPDATE"],
  session: ["SELECT", "INSERT", "UPDATE", "DELETE"],
  partner_client: ["SELECT", "INSERT", "UPDATE"],
  complaint: ["SELECT", "INSERT", "UPDATE"],
  complaint_event: ["SELECT", "INSERT"],
  complaint_counter: ["SELECT", "INSERT", "UPDATE"],
  deadline: ["SELECT", "INSERT", "UPDATE", "DELETE"],
  notice: ["SELECT", "INSERT", "UPDATE"],
  idempotency_key: ["SELECT", "INSERT", "DELETE"],
  audit_entry: ["SELECT", "INSERT"],
};

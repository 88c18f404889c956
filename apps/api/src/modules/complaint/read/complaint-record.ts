import { StaffMemberType } from "../../staff/index.ts";
import type { ComplaintRecordRow } from "./complaint-record.read.sql.ts";
import type { ComplaintSummaryRow } from "../complaint.type.ts";

/** A member of staff whom a record names; null when nobody is named, or nobody known. */
export function personIn(row: ComplaintRecordRow, id: string | undefined): StaffMemberType | null {
  const person = id === undefined ? undefined : row.people?.find((one) => one.id === id);
  return person === undefined ? null : new StaffMemberType(person);
}

/** A record as a list shows it. */
export function summaryOf(row: ComplaintRecordRow): ComplaintSummaryRow {
  const assignee = row.people?.find((one) => one.id === row.assignee_id);
  return {
    ...row,
    assignee_given_name: assignee?.givenName ?? null,
    assignee_family_name: assignee?.familyName ?? null,
    assignee_role: assignee?.role ?? null,
    assignee_active: assignee?.active ?? null,
  };
}

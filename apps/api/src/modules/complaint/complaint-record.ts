import type { ComplaintFacts } from "@redress/domain";
import { StaffMemberType } from "../staff/index.ts";
import type { ComplainantRecord } from "./advance-complaint.types.ts";
import { factsOf } from "./complaint.facts.ts";
import type { ComplaintRecordRow } from "./complaint-record.read.sql.ts";
import type { ComplaintSummaryRow } from "./complaint.type.ts";

/** A whole complaint as the resolvers read it. */
export interface ComplaintRecord {
  readonly row: ComplaintRecordRow;
  readonly facts: ComplaintFacts;
  readonly contact: Omit<ComplainantRecord, "givenName" | "familyName" | "party">;
  readonly caseNumber: string | null;
  readonly recordedAt: string;
}

/** A person whom a record names; null when nobody is named, or nobody known. */
export function personIn({ row }: ComplaintRecord, id: string | undefined): StaffMemberType | null {
  const person = id === undefined ? undefined : row.people?.find((one) => one.id === id);
  return person === undefined ? null : new StaffMemberType(person);
}

/** A record as a list shows it. */
export function summaryOf({ row }: ComplaintRecord): ComplaintSummaryRow {
  const assignee = row.people?.find((one) => one.id === row.assignee_id);
  return {
    ...row,
    assignee_given_name: assignee?.givenName ?? null,
    assignee_family_name: assignee?.familyName ?? null,
    assignee_role: assignee?.role ?? null,
    assignee_active: assignee?.active ?? null,
  };
}

/** Reads a row as facts and contact. */
export function complaintRecordOf(row: ComplaintRecordRow): ComplaintRecord {
  return {
    row,
    facts: factsOf(row),
    contact: contactOf(row),
    caseNumber: row.case_number,
    recordedAt: row.recorded_at,
  };
}

function contactOf(row: ComplaintRecordRow): ComplaintRecord["contact"] {
  return {
    address: row.complainant_address,
    phone: row.complainant_phone,
    email: row.complainant_email,
    language: row.complainant_language,
    accommodation: row.complainant_accommodation,
    representative:
      row.representative_name === null
        ? null
        : {
            name: row.representative_name,
            address: row.representative_address,
            phone: row.representative_phone,
          },
  };
}

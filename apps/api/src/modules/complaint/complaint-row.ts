import type { ComplaintFacts } from "@redress/domain";
import { factColumnsOf, type FactColumns, type ReadingColumns } from "./complaint.facts.ts";
import type { ReceivedRecord } from "./stored-event.ts";
import { searchKey } from "./search-key.ts";

/** The columns that only the record knows; written once. The number is given out by the database. */
export interface RecordColumns {
  readonly complainant_given_name: string;
  readonly complainant_family_name: string;
  readonly complainant_party: string;
  readonly complainant_address: string | null;
  readonly complainant_phone: string | null;
  readonly complainant_email: string | null;
  readonly complainant_language: string;
  readonly complainant_accommodation: string | null;
  readonly representative_name: string | null;
  readonly representative_address: string | null;
  readonly representative_phone: string | null;
  readonly case_number: string | null;
  readonly search_family: string;
  readonly search_given: string;
}

/** The record beside the facts → its columns. */
export function recordColumnsOf({ complainant, caseNumber }: Omit<ReceivedRecord, "number">): RecordColumns {
  const { representative } = complainant;
  return {
    complainant_given_name: complainant.givenName,
    complainant_family_name: complainant.familyName,
    complainant_party: complainant.party,
    complainant_address: complainant.address,
    complainant_phone: complainant.phone,
    complainant_email: complainant.email,
    complainant_language: complainant.language,
    complainant_accommodation: complainant.accommodation,
    representative_name: representative?.name ?? null,
    representative_address: representative?.address ?? null,
    representative_phone: representative?.phone ?? null,
    case_number: caseNumber,
    search_family: searchKey(complainant.familyName),
    search_given: searchKey(complainant.givenName),
  };
}

/** The names of the columns, in the order in which statements carry their values. */
export const recordColumns = [
  "complainant_given_name",
  "complainant_family_name",
  "complainant_party",
  "complainant_address",
  "complainant_phone",
  "complainant_email",
  "complainant_language",
  "complainant_accommodation",
  "representative_name",
  "representative_address",
  "representative_phone",
  "case_number",
  "search_family",
  "search_given",
] as const satisfies readonly (keyof RecordColumns)[];

/** The columns that an event may change. */
export const standingColumns = [
  "status",
  "knew_on",
  "channel",
  "postmarked_on",
  "date_stamped_on",
  "spoken_on",
  "arrived_on",
  "issues",
  "caseworker_id",
  "ombudsperson_id",
  "investigator_id",
  "acknowledged_on",
  "extension_days",
  "extension_reason",
  "extension_notice_mailed_on",
  "extension_approved_by_id",
  "resolution_dated_on",
  "resolution_mailed_on",
  "resolution_received_on",
  "resolution_findings",
  "resolution_actions_to_take",
  "withdrawn_on",
  "withdrawal_manner",
  "withdrawal_note",
  "made_on",
  "received_on",
  "timeliness",
  "next_rule_id",
  "next_due_on",
] as const satisfies readonly (keyof (FactColumns & ReadingColumns))[];

/** Values in the order of `recordColumns`. */
export function recordValues(record: Omit<ReceivedRecord, "number">): unknown[] {
  const columns = recordColumnsOf(record);
  return recordColumns.map((name) => columns[name]);
}

/** Values in the order of `standingColumns`; lists travel as JSON. */
export function standingValues(facts: ComplaintFacts, readings: ReadingColumns): unknown[] {
  const columns: FactColumns & ReadingColumns = { ...factColumnsOf(facts), ...readings };
  return standingColumns.map((name) => {
    const value = columns[name];
    return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
  });
}

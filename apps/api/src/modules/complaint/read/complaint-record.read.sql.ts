import { namedInEvents } from "./complaint-history.ts";
import type { ComplaintFacts } from "@redress/domain/complaint";
import type { SaidOfPerson } from "../../../record/people/said-of-person.ts";
import { loaders } from "../../../actions/read/record-loader.ts";
import { particularsOf, recordStatements, type RecordRow } from "../../../actions/read/record.read.sql.ts";
import type { StaffMemberRow } from "../../staff/index.ts";
import type { ComplaintRegistration } from "../complaint-types.ts";
import type { ComplaintSummaryRow } from "../complaint.type.ts";

/** A whole complaint. */
export interface ComplaintRecordRow
  extends
    RecordRow<ComplaintFacts, ComplaintRegistration>,
    Omit<
      ComplaintSummaryRow,
      "assignee_active" | "assignee_family_name" | "assignee_given_name" | "assignee_role" | "id"
    > {
  readonly complainant: SaidOfPerson;
  readonly representative: SaidOfPerson | null;
  /** Whom of the staff the record names; null when nobody. */
  readonly people: readonly StaffMemberRow[] | null;
}

/** What is read of complaints. */
export const complaintRecords = recordStatements<ComplaintRecordRow>("complaint", {
  status: "c.status",
  made_on: "c.made_on",
  received_on: "c.received_on",
  timeliness: "c.timeliness",
  complainant_given_name: "c.complainant_given_name",
  complainant_family_name: "c.complainant_family_name",
  complainant_party: "c.complainant_party",
  assignee_id: "c.assignee_id",
  complainant: particularsOf("complainant_id"),
  representative: particularsOf("representative_id"),
  people: `(select json_agg(json_build_object('id', s.id, 'givenName', s.given_name, 'familyName', s.family_name, 'role', s.role, 'active', s.active))
  from staff s where s.id = any(array[c.ombudsperson_id, c.investigator_id, (c.facts ->> 'caseworkerId')::uuid, (c.facts #>> '{extension,approvedById}')::uuid]
    || array(select (made ->> 'correctedById')::uuid from jsonb_array_elements(c.facts -> 'corrections') made)
    || array(select (marked ->> 'markedById')::uuid from jsonb_array_elements(c.facts -> 'checklist') marked)))`,
});

/** The loader of a request's complaints. */
export const loaderOf = loaders(complaintRecords, namedInEvents);

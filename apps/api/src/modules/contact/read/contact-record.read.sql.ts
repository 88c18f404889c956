import type { ContactFacts } from "@redress/domain/contact";
import { loaders } from "../../../actions/read/record-loader.ts";
import { particularsOf, recordStatements, type RecordRow } from "../../../actions/read/record.read.sql.ts";
import type { SaidOfPerson } from "../../../record/people/said-of-person.ts";
import type { StaffMemberRow } from "../../staff/index.ts";
import type { ContactRegistration } from "../contact-types.ts";
import { namedInEvents } from "./contact-history.ts";

/** A whole contact. */
export interface ContactRecordRow extends RecordRow<ContactFacts, ContactRegistration> {
  readonly complaint_id: string | null;
  readonly earlier_contact_id: string | null;
  readonly person: SaidOfPerson;
  readonly representative: SaidOfPerson | null;
  readonly assignee: StaffMemberRow | null;
}

/** What is read of contacts. */
export const contactRecords = recordStatements<ContactRecordRow>("contact", {
  complaint_id: "c.complaint_id",
  earlier_contact_id: "c.earlier_contact_id",
  person: particularsOf("person_id"),
  representative: particularsOf("representative_id"),
  assignee: `(select json_build_object('id', s.id, 'givenName', s.given_name, 'familyName', s.family_name, 'role', s.role, 'active', s.active)
  from staff s where s.id = c.assignee_id)`,
});

/** The loader of a request's contacts. */
export const loaderOf = loaders(contactRecords, namedInEvents);

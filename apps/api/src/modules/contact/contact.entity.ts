import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { PlainDate } from "@redress/domain/calendar";
import type { ContactFacts, ContactKind, ContactStatus } from "@redress/domain/contact";
import type { RuleId } from "@redress/domain/deadlines";
import type { ContactParty, IssueSubject } from "@redress/domain/vocabulary";
import { recordPolicies } from "../../record/hands/record-policies.ts";
import { PersonEntity } from "../../record/people/person.entity.ts";
import { standingColumns } from "../../record/stream/standing.entity.ts";
import { StaffEntity } from "../staff/staff.entity.ts";
import type { ContactRegistration } from "./contact-types.ts";

/** A contact as it stands: its facts whole, and as columns what lists sort, filter and join by. */
export const ContactEntity = defineEntity({
  name: "Contact",
  tableName: "contact",
  properties: {
    ...standingColumns<ContactFacts, ContactRegistration>(),
    status: p
      .text()
      .$type<ContactStatus>()
      .check(
        "status in ('CONTACT_RECEIVED', 'CONTACT_ACKNOWLEDGED', 'CONTACT_ANSWERED', 'COMPLAINT_OFFERED', 'CONTACT_CLOSED')",
      ),
    /** Answered, and nobody has closed it yet. */
    isAnswered: p
      .boolean()
      .generated("(status in ('CONTACT_ANSWERED'::text, 'COMPLAINT_OFFERED'::text)) stored"),
    isOpen: p.boolean().generated("(status <> 'CONTACT_CLOSED'::text) stored"),
    fromParty: p.text().$type<ContactParty>(),
    contactKind: p.text().$type<ContactKind>(),
    subject: p.text().$type<IssueSubject>(),
    receivedOn: p.date().$type<PlainDate>(),
    /** The number of the case by its letters and digits: what is closed of a case is closed to all its contacts. */
    caseKey: p
      .text()
      .nullable()
      .generated(
        "(nullif(lower(regexp_replace(registration ->> 'caseNumber', '[^[:alnum:]]', '', 'g')), '')) stored",
      ),
    /** Who took it down. */
    assigneeId: () =>
      p.manyToOne(StaffEntity).mapToPk().name("assignee_id").nullable().deleteRule("no action"),
    /** The complaint that it became, joined or led to. */
    complaintId: p.uuid().nullable(),
    /** The contact that it repeats. */
    earlierContactId: p.uuid().nullable(),
    /** The earliest unmet duty; both null once there is none. */
    nextRuleId: p.text().$type<RuleId>().nullable(),
    nextDueOn: p.date().$type<PlainDate>().nullable(),
    /** What is urgent first, then what is due first; null once nothing is due. */
    queuePlace: p.text().collation("C").nullable(),
    isDue: p.boolean().generated("(next_due_on is not null) stored"),
    personId: () => p.manyToOne(PersonEntity).mapToPk().name("person_id"),
    representativeId: () =>
      p.manyToOne(PersonEntity).mapToPk().name("representative_id").nullable().deleteRule("no action"),
    /** The names in lower case without marks; see platform/search-key.ts. */
    searchFamily: p.text().collation("C"),
    searchGiven: p.text().collation("C"),
  },
  checks: [
    { name: "contact_next_deadline_check", expression: "(next_rule_id is null) = (next_due_on is null)" },
  ],
  // The indexes of the contact table, each named for the question it answers; see those of the complaint.
  indexes: [
    {
      name: "contact_queue",
      properties: ["holderId", "queuePlace", "id"],
      include: "receiverId",
      where: "is_due",
    },
    { name: "contact_queue_of_assignee", properties: ["assigneeId", "queuePlace", "id"], where: "is_due" },
    { name: "contact_queue_of_state", properties: ["queuePlace", "id"], where: "is_due" },
    { name: "contact_due", properties: ["holderId", "nextDueOn"], include: "receiverId", where: "is_due" },
    {
      name: "contact_answered",
      properties: ["holderId", "receivedOn", "id"],
      include: "receiverId",
      where: "is_answered",
    },
    { name: "contact_received", properties: ["holderId", "receivedOn", "id"] },
    { name: "contact_received_of_state", properties: ["receivedOn", "id"] },
    // The same person on the same subject: found with every contact that is recorded.
    {
      name: "contact_repeated",
      properties: ["holderId", "searchFamily", "searchGiven", "subject", "receivedOn", "id"],
    },
    { name: "contact_of_case", properties: ["holderId", "caseKey"], where: "case_key is not null" },
    { name: "contact_number", properties: ["number"] },
    { name: "contact_by_person", properties: ["personId"] },
  ],
  rowLevelSecurity: "force",
  policies: recordPolicies("contact", "id", ["insert", "update"]),
});

/** One row. */
export type Contact = InferEntity<typeof ContactEntity>;

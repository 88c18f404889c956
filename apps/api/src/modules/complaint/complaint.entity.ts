import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { PlainDate } from "@redress/domain/calendar";
import type { ComplaintFacts, ComplaintStatus } from "@redress/domain/complaint";
import type { FilingTimeliness, RuleId } from "@redress/domain/deadlines";
import type { FilingChannel, Party } from "@redress/domain/vocabulary";
import { recordPolicies } from "../../record/hands/record-policies.ts";
import { PersonEntity } from "../../record/people/person.entity.ts";
import { standingColumns } from "../../record/stream/standing.entity.ts";
import { StaffEntity } from "../staff/staff.entity.ts";
import type { ComplaintRegistration } from "./complaint-types.ts";

const isOpen =
  "status = any (array['RECEIVED'::text, 'UNDER_INVESTIGATION'::text, 'TRANSFER_SENT'::text, 'TRANSFER_DISPUTED'::text])";

/** A complaint as it stands: its facts whole, and as columns what lists sort, filter, search and join by. */
export const ComplaintEntity = defineEntity({
  name: "Complaint",
  tableName: "complaint",
  properties: {
    ...standingColumns<ComplaintFacts, ComplaintRegistration>(),
    status: p
      .text()
      .$type<ComplaintStatus>()
      .check(
        "status in ('RECEIVED', 'UNDER_INVESTIGATION', 'TRANSFER_SENT', 'TRANSFER_DISPUTED', 'RESOLVED', 'ACTIONS_PENDING', 'CLOSED', 'WITHDRAWN', 'NOT_A_REPETITION')",
      ),
    isOpen: p.boolean().generated(`(${isOpen}) stored`),
    madeOn: p.date().$type<PlainDate>(),
    receivedOn: p.date().$type<PlainDate>(),
    timeliness: p.text().$type<FilingTimeliness>(),
    channel: p.text().$type<FilingChannel>(),
    ombudspersonId: () =>
      p.manyToOne(StaffEntity).mapToPk().name("ombudsperson_id").nullable().deleteRule("no action"),
    investigatorId: () =>
      p.manyToOne(StaffEntity).mapToPk().name("investigator_id").nullable().deleteRule("no action"),
    /** The investigator or, before one is named, the ombudsperson. */
    assigneeId: p.uuid().nullable().generated("(coalesce(investigator_id, ombudsperson_id)) stored"),
    /** The earliest unmet duty of an open complaint; both null once it is closed. */
    nextRuleId: p.text().$type<RuleId>().nullable(),
    nextDueOn: p.date().$type<PlainDate>().nullable(),
    complainantId: () => p.manyToOne(PersonEntity).mapToPk().name("complainant_id"),
    representativeId: () =>
      p.manyToOne(PersonEntity).mapToPk().name("representative_id").nullable().deleteRule("no action"),
    complainantGivenName: p.text(),
    complainantFamilyName: p.text(),
    complainantParty: p.text().$type<Party>(),
    /** The names in lower case without marks, for prefix search; see platform/search/search-key.ts. */
    searchFamily: p.text().collation("C"),
    searchGiven: p.text().collation("C"),
  },
  checks: [
    { name: "complaint_next_deadline_check", expression: "(next_rule_id is null) = (next_due_on is null)" },
    { name: "complaint_closed_check", expression: `next_due_on is null or ${isOpen}` },
  ],
  // The indexes of the complaint table, each named for the question it answers.
  // Row level security lets a condition reach an index only when its operator is leakproof. Equality and range on text,
  // uuid, date and integer are, and so is a row comparison of them such as (next_due_on, id) > ($1, $2). LIKE and the
  // array operators are not: search asks for a range of a prefix instead (see platform/search/search-key.ts).
  indexes: [
    // The caseload: what an agency's people open first every morning.
    {
      name: "complaint_caseload",
      properties: ["holderId", "nextDueOn", "id"],
      // What row level security asks of a row besides: counts then read the index alone.
      include: "receiverId",
      where: "is_open",
    },
    {
      name: "complaint_caseload_of_assignee",
      properties: ["assigneeId", "nextDueOn", "id"],
      where: "is_open",
    },
    {
      name: "complaint_caseload_unassigned",
      properties: ["holderId", "nextDueOn", "id"],
      where: "is_open and investigator_id is null",
    },
    { name: "complaint_caseload_of_state", properties: ["nextDueOn", "id"], where: "is_open" },
    // What is on its way to an agency; few at any time.
    {
      name: "complaint_arriving",
      properties: ["receiverId", "nextDueOn", "id"],
      where: "receiver_id is not null",
    },
    // The order of receipt, either way round, of the open ones and of all.
    { name: "complaint_received_open", properties: ["holderId", "receivedOn", "id"], where: "is_open" },
    { name: "complaint_received", properties: ["holderId", "receivedOn", "id"] },
    { name: "complaint_received_of_state", properties: ["receivedOn", "id"] },
    // Search by the beginning of a name, within an agency and for the Department's staff.
    { name: "complaint_search_family", properties: ["holderId", "searchFamily", "searchGiven", "id"] },
    { name: "complaint_search_given", properties: ["holderId", "searchGiven", "searchFamily", "id"] },
    { name: "complaint_search_family_of_state", properties: ["searchFamily", "searchGiven", "id"] },
    { name: "complaint_search_given_of_state", properties: ["searchGiven", "searchFamily", "id"] },
    { name: "complaint_number", properties: ["number"] },
    // Where a person is named, so that what is shown of them can follow what is said of them.
    { name: "complaint_by_complainant", properties: ["complainantId"] },
    {
      name: "complaint_by_representative",
      properties: ["representativeId"],
      where: "representative_id is not null",
    },
  ],
  rowLevelSecurity: "force",
  policies: recordPolicies("complaint", "id", ["insert", "update"]),
});

/** One row. */
export type Complaint = InferEntity<typeof ComplaintEntity>;

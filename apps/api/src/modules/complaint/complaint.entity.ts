import { defineEntity, p } from "@mikro-orm/core";
import type { ComplaintIssue, FilingChannel, Finding, PlainDate, WithdrawalManner } from "@redress/domain";
import { rowPolicies } from "../../platform/orm/row-policies.ts";
import { AgencyEntity } from "../agency/agency.entity.ts";
import { StaffEntity } from "../staff/staff.entity.ts";
import type { ServedStatus } from "../../platform/auth/served-actions.ts";

/** A complaint as it stands: the fold of its history, kept as a row so that lists and searches are fast. */
export const ComplaintEntity = defineEntity({
  name: "Complaint",
  tableName: "complaint",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    agencyId: () => p.manyToOne(AgencyEntity).mapToPk().name("agency_id"),
    /** "CR-2026-000123". */
    number: p.text().collation("C"),
    /** 1 after receipt; one more with every event. */
    version: p.integer().check("version > 0"),
    status: p
      .text()
      .$type<ServedStatus>()
      .check("status in ('RECEIVED', 'UNDER_INVESTIGATION', 'RESOLVED', 'WITHDRAWN')"),
    isOpen: p
      .boolean()
      .generated("(status = any (array['RECEIVED'::text, 'UNDER_INVESTIGATION'::text])) stored"),

    madeOn: p.date().$type<PlainDate>(),
    receivedOn: p.date().$type<PlainDate>(),
    knewOn: p.date().$type<PlainDate>().nullable(),
    timeliness: p.text().$type<"TIMELY" | "OUTSIDE_WINDOW" | "NOT_KNOWN">(),
    channel: p.text().$type<FilingChannel>(),
    postmarkedOn: p.date().$type<PlainDate>().nullable(),
    dateStampedOn: p.date().$type<PlainDate>().nullable(),
    spokenOn: p.date().$type<PlainDate>().nullable(),
    arrivedOn: p.date().$type<PlainDate>().nullable(),

    complainantGivenName: p.text(),
    complainantFamilyName: p.text(),
    complainantParty: p.text().$type<"CUSTODIAL_PARTY" | "NONCUSTODIAL_PARENT">(),
    complainantAddress: p.text().nullable(),
    complainantPhone: p.text().nullable(),
    complainantEmail: p.text().nullable(),
    complainantLanguage: p.text(),
    complainantAccommodation: p.text().nullable(),
    representativeName: p.text().nullable(),
    representativeAddress: p.text().nullable(),
    representativePhone: p.text().nullable(),
    caseNumber: p.text().nullable(),
    issues: p.json<readonly ComplaintIssue[]>(),

    caseworkerId: () =>
      p.manyToOne(StaffEntity).mapToPk().name("caseworker_id").nullable().deleteRule("no action"),
    ombudspersonId: () =>
      p.manyToOne(StaffEntity).mapToPk().name("ombudsperson_id").nullable().deleteRule("no action"),
    investigatorId: () =>
      p.manyToOne(StaffEntity).mapToPk().name("investigator_id").nullable().deleteRule("no action"),
    /** The investigator or, before one is named, the ombudsperson. */
    assigneeId: p.uuid().nullable().generated("(coalesce(investigator_id, ombudsperson_id)) stored"),

    acknowledgedOn: p.date().$type<PlainDate>().nullable(),
    extensionDays: p.integer().nullable(),
    extensionReason: p.text().nullable(),
    extensionNoticeMailedOn: p.date().$type<PlainDate>().nullable(),
    extensionApprovedById: () =>
      p.manyToOne(StaffEntity).mapToPk().name("extension_approved_by_id").nullable().deleteRule("no action"),
    resolutionDatedOn: p.date().$type<PlainDate>().nullable(),
    resolutionMailedOn: p.date().$type<PlainDate>().nullable(),
    resolutionReceivedOn: p.date().$type<PlainDate>().nullable(),
    resolutionFindings: p.json<readonly Finding[]>().nullable(),
    resolutionActionsToTake: p.text().nullable(),
    withdrawnOn: p.date().$type<PlainDate>().nullable(),
    withdrawalManner: p.text().$type<WithdrawalManner>().nullable(),
    withdrawalNote: p.text().nullable(),

    /** The earliest unmet duty of an open complaint; both null once it is closed. */
    nextRuleId: p.text().nullable(),
    nextDueOn: p.date().$type<PlainDate>().nullable(),

    /** The names in lower case without marks, for prefix search; see search-key.ts. */
    searchFamily: p.text().collation("C"),
    searchGiven: p.text().collation("C"),

    recordedAt: p.datetime().length(6).defaultRaw("now()"),
    changedAt: p.datetime().length(6).defaultRaw("now()"),
  },
  checks: [
    { name: "complaint_next_deadline_check", expression: "(next_rule_id is null) = (next_due_on is null)" },
    {
      name: "complaint_closed_check",
      expression:
        "next_due_on is null or status = any (array['RECEIVED'::text, 'UNDER_INVESTIGATION'::text])",
    },
  ],
  // The indexes of the complaint table, each named for the question it answers.
  // Row level security lets a condition reach an index only when its operator is leakproof. Equality and range on text,
  // uuid, date and integer are, and so is a row comparison of them such as (next_due_on, id) > ($1, $2). LIKE and the
  // array operators are not: search asks for a range of a prefix instead (see search-key.ts).
  uniques: [{ name: "complaint_number_unique", properties: ["agencyId", "number"] }],
  indexes: [
    // The caseload: what an agency's people open first every morning.
    { name: "complaint_caseload", properties: ["agencyId", "nextDueOn", "id"], where: "is_open" },
    {
      name: "complaint_caseload_of_assignee",
      properties: ["assigneeId", "nextDueOn", "id"],
      where: "is_open",
    },
    {
      name: "complaint_caseload_unassigned",
      properties: ["agencyId", "nextDueOn", "id"],
      where: "is_open and assignee_id is null",
    },
    { name: "complaint_caseload_of_state", properties: ["nextDueOn", "id"], where: "is_open" },
    // The order of receipt, either way round, of the open ones and of all.
    { name: "complaint_received_open", properties: ["agencyId", "receivedOn", "id"], where: "is_open" },
    { name: "complaint_received", properties: ["agencyId", "receivedOn", "id"] },
    { name: "complaint_received_of_state", properties: ["receivedOn", "id"] },
    // Search by the beginning of a name, within an agency and for the Department's staff.
    { name: "complaint_search_family", properties: ["agencyId", "searchFamily", "searchGiven", "id"] },
    { name: "complaint_search_given", properties: ["agencyId", "searchGiven", "searchFamily", "id"] },
    { name: "complaint_search_family_of_state", properties: ["searchFamily", "searchGiven", "id"] },
    { name: "complaint_search_given_of_state", properties: ["searchGiven", "searchFamily", "id"] },
    { name: "complaint_number", properties: ["number", "agencyId"] },
  ],
  rowLevelSecurity: "force",
  policies: rowPolicies("complaint", { select: "AGENCY", insert: "AGENCY", update: "AGENCY" }),
});

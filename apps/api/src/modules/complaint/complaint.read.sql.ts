import type { PlainDate, RuleId } from "@redress/domain";
import type { BoundStatement, Statement } from "../../platform/database/database.ts";
import type { StaffMemberRow } from "../staff/index.ts";
import type { ComplaintEventRow } from "./complaint-event.type.ts";
import type { FactColumns } from "./complaint.facts.ts";
import type { ComplaintSummaryRow } from "./complaint.type.ts";
import type { ServedForm } from "../../platform/auth/served-actions.ts";

/** What a list row needs, from the complaint (c), its assignee (a) and its next deadline (d). */
const summaryColumns = (
  steps: "no steps" | "steps",
) => `c.id, c.agency_id, c.number, c.version, c.status, c.made_on, c.received_on, c.timeliness,
c.complainant_given_name, c.complainant_family_name, c.complainant_party,
c.assignee_id, a.given_name as assignee_given_name, a.family_name as assignee_family_name, a.role as assignee_role, a.active as assignee_active,
c.next_rule_id, c.next_due_on, d.started_on as next_started_on, ${steps === "steps" ? "d.steps::text" : "null"} as next_steps`;

/** What is joined to a complaint for its list row; both by primary key. */
const summaryJoins = `left join staff a on a.id = c.assignee_id
left join deadline d on d.complaint_id = c.id and d.rule_id = c.next_rule_id`;

/**
 * The list rows of some complaints, in order. Which ones is settled before anything is joined: under row level security
 * PostgreSQL expects far fewer rows than come, and with the joins beside the limit it would read all and sort them.
 */
export function summariesOf(chosen: {
  readonly where: string;
  readonly order: string;
  readonly limit: number;
  /** "no steps" when nobody asks for the reasons of the next deadline: they are most of a row. */
  readonly steps?: "no steps" | "steps";
}): string {
  return `select ${summaryColumns(chosen.steps ?? "steps")}
from (
  select c.* from complaint c
  where ${chosen.where}
  order by ${chosen.order}
  limit ${chosen.limit}
) c
${summaryJoins}
order by ${chosen.order}`;
}

/** A whole complaint. */
export interface ComplaintRecordRow extends ComplaintSummaryRow, Omit<FactColumns, "status"> {
  readonly complainant_address: string | null;
  readonly complainant_phone: string | null;
  readonly complainant_email: string | null;
  readonly complainant_language: string;
  readonly complainant_accommodation: string | null;
  readonly representative_name: string | null;
  readonly representative_address: string | null;
  readonly representative_phone: string | null;
  readonly case_number: string | null;
  readonly recorded_at: string;
  /** Whom the record names; null when nobody. */
  readonly people: readonly StaffMemberRow[] | null;
}

/** A statement about some complaints, and the same about one: with a list PostgreSQL plans anew each time. */
export interface ByIds<Row, Rest extends readonly unknown[] = []> {
  readonly one: Statement<Row, [id: string, ...Rest]>;
  readonly some: Statement<Row, [ids: readonly string[], ...Rest]>;
}

function byIds<Row, Rest extends readonly unknown[] = []>(
  name: string,
  text: (is: string, asked: string) => string,
): ByIds<Row, Rest> {
  return {
    one: { name, text: text("= $1::uuid", "(select $1::uuid)") },
    some: { name: `${name}.some`, text: text("= any($1::uuid[])", "unnest($1::uuid[])") },
  };
}

/** Binds the complaints that are asked for. */
export function bindIds<Row, Rest extends readonly unknown[]>(
  { one, some }: ByIds<Row, Rest>,
  ids: readonly string[],
  ...rest: Rest
): BoundStatement<Row> {
  const [id] = ids;
  return ids.length === 1 && id !== undefined
    ? { statement: one as Statement<Row>, values: [id, ...rest] }
    : { statement: some as Statement<Row>, values: [ids, ...rest] };
}

/** Whole complaints by id: one for a record, all of an answer's for a list. */
export const complaintRecords = byIds<ComplaintRecordRow>(
  "complaint.records",
  (is) => `select ${summaryColumns("steps")},
c.knew_on, c.channel, c.postmarked_on, c.date_stamped_on, c.spoken_on, c.arrived_on,
c.complainant_address, c.complainant_phone, c.complainant_email, c.complainant_language, c.complainant_accommodation,
c.representative_name, c.representative_address, c.representative_phone, c.case_number, c.issues,
c.caseworker_id, c.ombudsperson_id, c.investigator_id, c.acknowledged_on,
c.extension_days, c.extension_reason, c.extension_notice_mailed_on, c.extension_approved_by_id,
c.resolution_dated_on, c.resolution_mailed_on, c.resolution_received_on, c.resolution_findings, c.resolution_actions_to_take,
c.withdrawn_on, c.withdrawal_manner, c.withdrawal_note, c.recorded_at,
(select json_agg(json_build_object('id', s.id, 'given_name', s.given_name, 'family_name', s.family_name, 'role', s.role, 'active', s.active))
  from staff s where s.id = any(array[c.ombudsperson_id, c.investigator_id, c.caseworker_id, c.extension_approved_by_id])) as people
from complaint c
${summaryJoins}
where c.id ${is}`,
);

/** One stored deadline of one complaint. */
export interface DeadlineOfComplaintRow {
  readonly complaint_id: string;
  readonly rule_id: RuleId;
  readonly due_on: PlainDate;
  readonly started_on: PlainDate;
  readonly met_on: PlainDate | null;
  readonly steps: string;
}

/** Every deadline of some complaints. */
export const deadlinesOfComplaints = byIds<DeadlineOfComplaintRow>(
  "complaint.deadlines",
  (is) => `select complaint_id, rule_id, due_on, started_on, met_on, steps::text as steps
from deadline where complaint_id ${is}`,
);

/** One notice of one complaint. */
export interface NoticeOfComplaintRow {
  readonly id: string;
  readonly complaint_id: string;
  readonly event_sequence: number;
  readonly form: ServedForm;
  readonly status: "QUEUED" | "PREPARED";
  readonly prepared_at: string | null;
  readonly body: string | null;
}

/** The notices of some complaints, the oldest 100 of each; in no order. */
export const noticesOfComplaints = byIds<NoticeOfComplaintRow>(
  "complaint.notices",
  (_is, asked) => `select n.id, n.complaint_id, n.event_sequence, n.form, n.status, n.prepared_at, n.body
from ${asked} as asked(id)
cross join lateral (
  select * from notice where complaint_id = asked.id order by event_sequence, form limit 100
) n`,
);

/** Some events of some complaints: those after a version, so many of each; in no order, as the join may take another. */
export const eventsOfComplaints = byIds<ComplaintEventRow, [after: number, most: number]>(
  "complaint.events",
  (
    _is,
    asked,
  ) => `select e.id, e.complaint_id, e.sequence, e.kind, e.actor_name, e.actor_role, e.recorded_at, e.data -> 'event' as event,
s.given_name as person_given_name, s.family_name as person_family_name
from ${asked} as asked(id)
cross join lateral (
  select * from complaint_event
  where complaint_id = asked.id and sequence > $2
  order by sequence limit $3
) e
left join staff s on s.id = (e.data #>> '{event,investigatorId}')::uuid`,
);

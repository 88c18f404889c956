import type { FloorDatabase, NamedStatement, Row } from "./round-trip.ts";

const complaint: NamedStatement = {
  name: "record-complaint",
  text: `
    select c.*, a.name as agency_name, p.particulars as complainant, r.particulars as representative,
           b.given_name as caseworker_given_name, b.family_name as caseworker_family_name, b.role as caseworker_role,
           o.given_name as ombudsperson_given_name, o.family_name as ombudsperson_family_name, o.role as ombudsperson_role,
           i.given_name as investigator_given_name, i.family_name as investigator_family_name, i.role as investigator_role
      from complaint c
      join agency a on a.id = c.holder_id
      join person p on p.id = c.complainant_id
      left join person r on r.id = c.representative_id
      left join staff b on b.id = (c.facts ->> 'caseworkerId')::uuid
      left join staff o on o.id = c.ombudsperson_id
      left join staff i on i.id = c.investigator_id
     where c.id = $1`,
};

const deadlines: NamedStatement = {
  name: "record-deadlines",
  text: "select rule_id, rule_version, due_on, started_on, met_on, steps from deadline where record_id = $1",
};

const timeline: NamedStatement = {
  name: "record-timeline",
  text: `
    select id, sequence, kind, actor_id, actor_role, actor_name, recorded_at, data
      from record_event where record_id = $1 order by sequence limit 51`,
};

const notices: NamedStatement = {
  name: "record-notices",
  text: "select id, form, status, prepared_at, body from notice where record_id = $1 order by event_sequence, form",
};

/** A complaint with its timeline, deadlines and letters; undefined when the agency has no such complaint. */
export async function readRecord(
  database: FloorDatabase,
  agencyId: string,
  complaintId: string,
): Promise<Row | undefined> {
  const [found = [], due = [], events = [], letters = []] = await database.read(
    agencyId,
    [complaint, [complaintId]],
    [deadlines, [complaintId]],
    [timeline, [complaintId]],
    [notices, [complaintId]],
  );
  return found[0] && { ...found[0], deadlines: due, timeline: events, notices: letters };
}

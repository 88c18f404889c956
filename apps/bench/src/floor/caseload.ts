import type { FloorDatabase, NamedStatement, Row } from "./round-trip.ts";

/**
 * The caseload page by hand: the open complaints of an agency that are due first, who has each, and the next deadline
 * with its reasons. One more row than the page, so that both know whether another page follows.
 */
const caseload: NamedStatement = {
  name: "caseload",
  text: `
    select c.id, c.number, c.status, c.complainant_given_name, c.complainant_family_name,
           s.id as assignee_id, s.given_name as assignee_given_name, s.family_name as assignee_family_name,
           d.rule_id, d.rule_version, d.due_on, d.started_on, d.met_on, d.steps
      from (select id, number, status, complainant_given_name, complainant_family_name, birth_agency_id, assignee_id, next_rule_id, next_due_on
              from complaint
             where holder_id = $1 and is_open
             order by next_due_on, id
             limit $2) c
      left join staff s on s.id = c.assignee_id
      left join deadline d on d.record_id = c.id and d.birth_agency_id = c.birth_agency_id and d.rule_id = c.next_rule_id
     order by c.next_due_on, c.id`,
};

/** The first page of an agency. */
export async function readCaseload(database: FloorDatabase, agencyId: string, size: number): Promise<Row[]> {
  const [rows = []] = await database.read(agencyId, [caseload, [agencyId, size + 1]]);
  return rows.slice(0, size);
}

/** What a list row needs, from the complaint (c), its assignee (a) and its next deadline (d). */
const summaryColumns = (
  steps: "no steps" | "steps",
) => `c.id, c.holder_id, c.number, c.version, c.status, c.made_on, c.received_on, c.timeliness,
c.complainant_given_name, c.complainant_family_name, c.complainant_party,
c.assignee_id, a.given_name as assignee_given_name, a.family_name as assignee_family_name, a.role as assignee_role, a.active as assignee_active,
c.next_rule_id, c.next_due_on, d.started_on as next_started_on, ${steps === "steps" ? "d.steps::text" : "null"} as next_steps`;

/** What is joined to a complaint for its list row; both by primary key. */
const summaryJoins = `left join staff a on a.id = c.assignee_id
left join deadline d on d.record_id = c.id and d.birth_agency_id = c.birth_agency_id and d.rule_id = c.next_rule_id`;

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
  const { where, order, limit, steps = "steps" } = chosen;
  return summaryOfChosen({
    chosen: `select c.* from complaint c where ${where} order by ${order} limit ${limit}`,
    order,
    steps,
  });
}

/** The same of complaints that a statement of its own chooses, with a limit. */
export function summaryOfChosen({
  chosen,
  order,
  steps,
  also,
}: {
  readonly chosen: string;
  readonly order: string;
  readonly steps: "no steps" | "steps";
  /** A column more. */
  readonly also?: string;
}): string {
  return `select ${summaryColumns(steps)}${also ? `, ${also}` : ""}
from (
  ${chosen}
) c
${summaryJoins}
order by ${order}`;
}

/** The list rows of complaints that an agency handed over, as they stood; by number. */
export function summariesHandedOver(chosen: {
  readonly where: string;
  readonly limit: number;
  readonly steps: "no steps" | "steps";
}): string {
  return `select ${summaryColumns(chosen.steps)}
from (
  select distinct on (h.number) c.*, h.document
  from handed_over h cross join lateral jsonb_populate_record(null::complaint, h.document -> 'row') c
  where ${chosen.where}
  order by h.number, h.version desc
  limit ${chosen.limit}
) c
left join staff a on a.id = c.assignee_id
left join lateral jsonb_populate_recordset(null::deadline, c.document -> 'deadline') d on d.rule_id = c.next_rule_id
order by c.number`;
}

import type { Deadline } from "@redress/domain/deadlines";
import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import type { RowOf } from "../../platform/orm/row-of.ts";
import type { Held } from "../hands/held.ts";
import type { StoredDeadline } from "./deadline.entity.ts";

const put: Statement<never> = {
  name: "put-deadlines",
  text: `with wanted as (
      select * from jsonb_to_recordset($5::jsonb)
        as d(rule_id text, rule_version int, due_on date, started_on date, met_on date, excused_on date, steps jsonb)),
    gone as (
      delete from deadline where record_id = $1 and rule_id <> all ($6::text[]))
    insert into deadline as d (record_id, birth_agency_id, holder_id, receiver_id, rule_id, rule_version, due_on, started_on, met_on, excused_on, steps)
    select $1, $2, $3, $4, rule_id, rule_version, due_on, started_on, met_on, excused_on, steps from wanted
    on conflict (record_id, birth_agency_id, rule_id) do update
      set rule_version = excluded.rule_version, due_on = excluded.due_on, started_on = excluded.started_on,
          met_on = excluded.met_on, excused_on = excluded.excused_on, steps = excluded.steps
      where (d.rule_version, d.due_on, d.started_on, d.met_on, d.excused_on, d.steps)
        is distinct from (excluded.rule_version, excluded.due_on, excluded.started_on, excluded.met_on, excluded.excused_on, excluded.steps)`,
};

/** A deadline as its row holds it. */
export type DeadlineColumns = RowOf<
  StoredDeadline,
  "ruleId" | "ruleVersion" | "dueOn" | "startedOn" | "metOn" | "excusedOn" | "steps"
>;

/** A computed deadline → its columns. */
export function deadlineColumnsOf(deadline: Deadline): DeadlineColumns {
  return {
    rule_id: deadline.ruleId,
    rule_version: deadline.ruleVersion,
    due_on: deadline.dueOn,
    started_on: deadline.startedOn,
    met_on: deadline.metOn ?? null,
    excused_on: deadline.excusedOn ?? null,
    steps: deadline.steps,
  };
}

/**
 * The statement that makes a record's stored deadlines equal to the computed ones: new ones are added, changed ones
 * rewritten, those that no longer follow from the facts removed, all others left alone.
 */
export function syncDeadlines(
  { recordId, birthAgencyId, holderId, receiverId }: Held,
  deadlines: readonly Deadline[],
): BoundStatement<never> {
  const rows = deadlines.map(deadlineColumnsOf);
  const ruleIds = rows.map((row) => row.rule_id);
  return bind(put, recordId, birthAgencyId, holderId, receiverId, JSON.stringify(rows), ruleIds);
}

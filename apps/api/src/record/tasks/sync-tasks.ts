import { randomUUIDv7 } from "node:crypto";
import type { PlainDate } from "@redress/domain/calendar";
import type { FollowOnTask } from "@redress/domain/tasks";
import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import type { RowOf } from "../../platform/orm/row-of.ts";
import type { Held } from "../hands/held.ts";
import type { Task } from "./task.entity.ts";

const put: Statement<never> = {
  name: "put-tasks",
  text: `with wanted as (
      select * from jsonb_to_recordset($5::jsonb)
        as w(id uuid, declaration text, role text, assignee_id uuid, opens_on date, due_on date, mentions jsonb)),
    today as (select coalesce($7::date, (now() at time zone 'America/Los_Angeles')::date) as day),
    ended as (
      update task t set status = 'ENDED', ended_on = today.day, version = t.version + 1 from today
      where t.record_id = $1 and t.origin = 'FACTS' and t.status = 'OPEN' and t.declaration <> all ($6::text[]) and t.opens_on <= today.day),
    unneeded as (
      delete from task t using today
      where t.record_id = $1 and t.origin = 'FACTS' and t.status = 'OPEN' and t.declaration <> all ($6::text[]) and t.opens_on > today.day)
    insert into task as t (record_id, birth_agency_id, holder_id, receiver_id, id, origin, declaration, role, assignee_id, opens_on, due_on, mentions)
    select $1, $2, $3, $4, id, 'FACTS', declaration, role, assignee_id, opens_on, due_on, mentions from wanted
    on conflict (record_id, birth_agency_id, declaration, part) do update
      set role = excluded.role, is_given = t.is_given and not $8, assignee_id = case when t.is_given and not $8 then t.assignee_id else excluded.assignee_id end,
          opens_on = excluded.opens_on, due_on = excluded.due_on, mentions = excluded.mentions,
          status = 'OPEN', ended_on = null, version = t.version + 1
      where t.status in ('OPEN', 'ENDED')
        and (t.status, t.role, t.assignee_id, t.opens_on, t.due_on, t.mentions) is distinct from
          ('OPEN', excluded.role, case when t.is_given and not $8 then t.assignee_id else excluded.assignee_id end, excluded.opens_on, excluded.due_on, excluded.mentions)`,
};

/** A task that follows from the facts, as its row holds it. */
export interface TaskColumns extends RowOf<Task, "declaration" | "dueOn" | "mentions" | "opensOn" | "role"> {
  readonly assignee_id: string | null;
}

/** A task that follows from the facts → its columns. */
export function taskColumnsOf({ id, owner, ownerId, opensOn, dueOn, mentions }: FollowOnTask): TaskColumns {
  return {
    declaration: id,
    role: owner,
    assignee_id: ownerId ?? null,
    opens_on: opensOn,
    due_on: dueOn,
    mentions,
  };
}

/**
 * The statement that makes a record's tasks those that follow from its facts: new ones are opened, open ones get the days
 * and the owner that follow now, those that nothing asks for any more end by themselves. What a person has done or cancelled
 * stays so, and to whom a person gave one, too. One that had not begun to stand is gone without a trace.
 *
 * @param today the day of the act; the database's own when null.
 * @param taken whether another agency has taken the record over: nobody of the former one has a task of it any more.
 */
export function syncTasks(
  { recordId, birthAgencyId, holderId, receiverId }: Held,
  tasks: readonly FollowOnTask[],
  today: PlainDate | null,
  taken = false,
): BoundStatement<never> {
  const rows = tasks.map((task) => ({ ...taskColumnsOf(task), id: randomUUIDv7() }));
  const ids = tasks.map(({ id }) => id);
  return bind(put, recordId, birthAgencyId, holderId, receiverId, JSON.stringify(rows), ids, today, taken);
}

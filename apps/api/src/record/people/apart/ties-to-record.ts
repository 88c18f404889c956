import type { TiesToRecord } from "@redress/domain/access";
import type { PlainDate } from "@redress/domain/calendar";
import { bind, type BoundStatement, type Statement } from "../../../platform/database/database.ts";

interface TiesRow {
  readonly id: string;
  /** In one word: "complaint". */
  readonly kind: string;
  readonly assignee_id: string | null;
  readonly has_acted: boolean;
  readonly is_asked: boolean;
  readonly last_open_on: PlainDate | null;
}

const ties: Statement<TiesRow> = {
  name: "ties-to-record",
  text: `select r.id, lower(r.kind) as kind, coalesce(c.assignee_id, t.assignee_id) as assignee_id,
      exists (select from record_event e where e.record_id = r.id and e.actor_id = $2) as has_acted,
      exists (select from task k where k.record_id = r.id and k.assignee_id = $2::uuid)
        or exists (select from note n where n.record_id = r.id and $2::uuid = any(n.mentioned_ids)) as is_asked,
      (select max(a.last_open_on)::text from record_access a where a.record_id = r.id and a.staff_id = $2::uuid) as last_open_on
    from record r left join complaint c on c.id = r.id left join contact t on t.id = r.id
    where r.id = any(array(select $1::uuid union all select record_id from note where id = $1
      union all select record_id from attachment where id = $1 union all select record_id from task where id = $1))`,
};

/**
 * The statement that brings what ties a member of staff to a record; nothing where they do not see the record.
 *
 * @param id the uuid of the record, or of a note, a file or a task that lies with it.
 */
export function tiesToRecord(id: string, staffId: string): BoundStatement<TiesRow> {
  return bind(ties, id, staffId);
}

/** The same as the rules reason about it. */
export function tiesOf({ assignee_id, has_acted, is_asked, last_open_on }: TiesRow): TiesToRecord {
  return { assigneeId: assignee_id, hasActed: has_acted, isAsked: is_asked, lastOpenOn: last_open_on };
}

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
  name: "ties-to-records",
  text: `select r.id, lower(r.kind) as kind, coalesce(c.assignee_id, t.assignee_id) as assignee_id,
      exists (select from record_event e where e.record_id = r.id and e.actor_id = $2) as has_acted,
      exists (select from task k where k.record_id = r.id and k.assignee_id = $2::uuid)
        or exists (select from note n where n.record_id = r.id and $2::uuid = any(n.mentioned_ids)) as is_asked,
      (select max(a.last_open_on)::text from record_access a where a.record_id = r.id and a.staff_id = $2::uuid) as last_open_on
    from record r left join complaint c on c.id = r.id left join contact t on t.id = r.id
    where r.id = any($1::uuid[] || array(select record_id from note where id = any($1)
      union all select record_id from attachment where id = any($1) union all select record_id from task where id = any($1)))`,
};

/**
 * The statement that brings what ties a member of staff to records; nothing of those that they do not see.
 *
 * @param ids the uuids of records, or of notes, files or tasks that lie with them.
 */
export function tiesToRecords(ids: readonly string[], staffId: string): BoundStatement<TiesRow> {
  return bind(ties, ids, staffId);
}

/** The same as the rules reason about it. */
export function tiesOf({ assignee_id, has_acted, is_asked, last_open_on }: TiesRow): TiesToRecord {
  return { assigneeId: assignee_id, hasActed: has_acted, isAsked: is_asked, lastOpenOn: last_open_on };
}

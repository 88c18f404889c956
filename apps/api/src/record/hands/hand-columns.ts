import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import type { Hands } from "@redress/domain/vocabulary";

/** Whose hands a record is in, as its rows say it. */
export interface HandColumns {
  readonly holderId: string;
  /** Who sent it on last, where that is not the holder, as long as an act about it is left to them. */
  readonly senderId: string | null;
  /** To whom it is on its way, where that is not the holder. */
  readonly receiverId: string | null;
}

/** Hands → their columns: sender and receiver stand there only beside a holder who is another. */
export function handColumnsOf({ holder, sender, senderDone, receiver }: Hands): HandColumns {
  const beside = (agencyId: string | undefined): string | null =>
    agencyId === undefined || agencyId === holder ? null : agencyId;
  return { holderId: holder, senderId: senderDone ? null : beside(sender), receiverId: beside(receiver) };
}

/** Whether a record lies in the same hands, as far as its rows say it. */
export function sameHands(one: HandColumns, other: HandColumns): boolean {
  return (
    one.holderId === other.holderId && one.senderId === other.senderId && one.receiverId === other.receiverId
  );
}

/** The statement with which a sender says that it lets the record go that it acts on: the row is then its own no more. */
export const letGo: BoundStatement<unknown> = bind({
  name: "let-go",
  text: "select set_config('app.letting_go', 'yes', true)",
});

/**
 * The statement that puts all rows of one record into other hands: one statement, so that row level security asks the
 * record as it was before. What was held by somebody else already, such as the sender's own letter, stays.
 *
 * @param table the concept's.
 */
export function moveRecord(
  table: string,
  recordId: string,
  from: HandColumns,
  to: HandColumns,
  personIds: readonly string[],
): BoundStatement<never> {
  const [holder, receiver, mine] = ["$3", "$5", "holder_id = $2"];
  const follow = (rows: string, key: string) =>
    `update ${rows} set holder_id = ${holder}, receiver_id = ${receiver} where ${key} = $1 and ${mine}`;
  const statement: Statement<never> = {
    name: `move-${table}`,
    text: `with r as (
        update record set holder_id = ${holder}, sender_id = $4, receiver_id = ${receiver}, person_ids = $6 where id = $1),
      e as (${follow("record_event", "record_id")}),
      d as (${follow("deadline", "record_id")}),
      n as (${follow("notice", "record_id")}),
      o as (${follow("note", "record_id")}),
      t as (update task set holder_id = ${holder}, receiver_id = ${receiver}, is_given = is_given and ${holder} = $2,
        assignee_id = case when origin = 'FACTS' or ${holder} = $2 then assignee_id end where record_id = $1 and ${mine}),
      a as (${follow("attachment", "record_id")}),
      k as (${follow("search_key", "record_id")})
      ${follow(table, "id")}`,
  };
  return bind(statement, recordId, from.holderId, to.holderId, to.senderId, to.receiverId, personIds);
}

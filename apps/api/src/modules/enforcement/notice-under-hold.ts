import type { PlainDate } from "@redress/domain/calendar";
import type { EnforcementNotice } from "@redress/domain/enforcement";
import { checkPastDate } from "@redress/domain/input";
import { bind, type Statement, type Transaction } from "../../platform/database/database.ts";
import type { InputReader } from "../../platform/graphql/input-reader.ts";
import type { EnforcementNoticeInput } from "./enforcement-notice.input.ts";

/** A notice as a record keeps it: with the hold that covered it on the day it was taken down, if any did. */
export interface NoticeOnRecord extends EnforcementNotice {
  readonly hold: {
    readonly id: string;
    readonly fromOn: PlainDate;
    readonly throughOn: PlainDate | null;
  } | null;
}

/** Reads a notice at `enforcementNotice` of an input; null where none is given. */
export function readNotice(
  reader: InputReader,
  input: EnforcementNoticeInput | null | undefined,
  today: PlainDate,
): EnforcementNotice | null {
  if (!input) return null;
  const path = ["enforcementNotice", "receivedOn"];
  const receivedOn = reader.date(path, input.receivedOn);
  const refusal = reader.invalid() === null ? checkPastDate(receivedOn, path, today) : undefined;
  if (refusal) reader.refusal(path, refusal);
  return { action: input.action, receivedOn };
}

/** Asks what `covers` of the domain answers, of the holds that stand in this moment. The first that began counts. */
const coveringHold: Statement<NonNullable<NoticeOnRecord["hold"]>> = {
  name: "enforcement.covering-hold",
  text: `select id, from_on::text as "fromOn", through_on::text as "throughOn" from enforcement_hold
    where (agency_id is null or agency_id = $1) and $2 = any(actions) and from_on <= $3::date
      and (through_on is null or through_on >= $3::date)
    order by from_on, id limit 1`,
};

/** A notice with the hold that covers it now. */
export async function noticeUnderHold(
  transaction: Transaction,
  agencyId: string,
  notice: EnforcementNotice,
): Promise<NoticeOnRecord> {
  const [[hold]] = await transaction.send(bind(coveringHold, agencyId, notice.action, notice.receivedOn));
  return { ...notice, hold: hold ?? null };
}

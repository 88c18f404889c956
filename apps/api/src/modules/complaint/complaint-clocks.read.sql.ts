import type { PlainDate } from "@redress/domain/calendar";
import { complaintGivenFacts } from "@redress/domain/complaint";
import { isRuleId, type PromisedDate, type RunningClocks } from "@redress/domain/deadlines";
import type { NoticeForm } from "@redress/domain/vocabulary";
import type { RowOf } from "../../platform/orm/row-of.ts";
import type { Complaint } from "./complaint.entity.ts";
import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";

/** Days that a calendar changed, the first and the last, and whose complaints are asked for. */
export interface TouchedDays {
  /** The holder; null for every agency's. */
  readonly agencyId: string | null;
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
  /** Only those recorded until then, in RFC 3339: what came later was counted by the new calendar from the first. */
  readonly recordedUntil?: string;
}

/** Where a walk goes on: after a complaint received on this day with this id. */
export interface WalkPlace {
  readonly receivedOn: string;
  readonly id: string;
}

/** Before the first complaint. */
export const walkStart: WalkPlace = { receivedOn: "0001-01-01", id: "00000000-0000-0000-0000-000000000000" };

/** A complaint with clocks that a change of a calendar may touch. */
export interface TouchedRow extends RowOf<Complaint, "id" | "holderId" | "number" | "receivedOn" | "facts"> {
  readonly letters: readonly Letter[] | null;
}

/** A letter with the dates that it gave, by rule. */
export interface Letter {
  readonly form: NoticeForm;
  readonly dates: Readonly<Record<string, string>>;
}

// Every date of a complaint is counted from when it was made or later, so one whose last date falls before the first
// changed day, or that was made after the last, has none that moves.
const touched = `($1::text is null or c.holder_id = $1) and c.made_on <= $3::date and c.recorded_at <= $4::timestamptz
    and (c.received_on >= $2::date or exists (select from deadline d where d.record_id = c.id and d.due_on >= $2::date))`;

const page: Statement<TouchedRow> = {
  name: "complaint.touched-clocks",
  text: `select c.id, c.holder_id, c.number, c.received_on, c.facts,
      (select jsonb_agg(jsonb_build_object('form', n.form, 'dates', n.printed_dates)) from notice n
        where n.record_id = c.id and n.printed_dates is not null) as letters
    from complaint c
    where ${touched} and (c.received_on, c.id) > ($5::date, $6::uuid)
    order by c.received_on, c.id limit $7::int`,
};

const count: Statement<{ readonly total: number }> = {
  name: "complaint.touched-total",
  text: `select count(*) as total from complaint c where ${touched}`,
};

/** The next complaints whose clocks a change of these days may touch, with the dates that letters gave to people. */
export function touchedClocks(
  { agencyId, firstOn, lastOn, recordedUntil = "infinity" }: TouchedDays,
  after: WalkPlace,
  limit: number,
): BoundStatement<TouchedRow> {
  return bind(page, agencyId, firstOn, lastOn, recordedUntil, after.receivedOn, after.id, limit);
}

/** How many there are. */
export function touchedTotal({
  agencyId,
  firstOn,
  lastOn,
  recordedUntil = "infinity",
}: TouchedDays): BoundStatement<{ readonly total: number }> {
  return bind(count, agencyId, firstOn, lastOn, recordedUntil);
}

const letters: Statement<Letter, [complaintId: string]> = {
  name: "complaint.letters",
  text: "select form, printed_dates as dates from notice where record_id = $1 and printed_dates is not null",
};

/** The letters of one complaint that gave dates to people. */
export function lettersOf(complaintId: string): BoundStatement<Letter> {
  return bind(letters, complaintId);
}

/** A row → the clocks that the domain asks about, with what was promised in letters that stand. */
export function clocksOf({ id, facts, letters: standing }: TouchedRow): RunningClocks {
  return { id, given: complaintGivenFacts(facts), promises: promisesIn(standing ?? []) };
}

/** What letters promised. */
export function promisesIn(standing: readonly Letter[]): readonly PromisedDate[] {
  return standing.flatMap(({ form, dates }) =>
    Object.entries(dates).flatMap(([ruleId, promisedOn]): PromisedDate[] =>
      isRuleId(ruleId) ? [{ ruleId, promisedOn: promisedOn as PlainDate, notice: form }] : [],
    ),
  );
}

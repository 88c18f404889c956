import type { PlainDate } from "@redress/domain/calendar";
import { isRuleId, type PromisedDate, type RunningClocks } from "@redress/domain/deadlines";
import type { NoticeForm } from "@redress/domain/vocabulary";
import { bind, type BoundStatement, type Statement } from "../../../platform/database/database.ts";
import { countedKinds, type CountedKind } from "./counted-kinds.ts";

/** Days that a calendar changed, the first and the last, and whose records are asked for. */
export interface TouchedDays {
  /** The holder; null for every agency's. */
  readonly agencyId: string | null;
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
  /** Only those recorded until then, in RFC 3339: what came later was counted by the new calendar from the first. */
  readonly recordedUntil?: string;
}

/** Where a walk goes on: after a record received on this day with this id. */
export interface WalkPlace {
  readonly receivedOn: string;
  readonly id: string;
}

/** Before the first record. */
export const walkStart: WalkPlace = { receivedOn: "0001-01-01", id: "00000000-0000-0000-0000-000000000000" };

/** A record with clocks that a change of a calendar may touch. */
export interface TouchedRow {
  readonly id: string;
  readonly holder_id: string;
  readonly number: string;
  readonly received_on: PlainDate;
  readonly facts: object;
  readonly letters: readonly Letter[] | null;
}

/** A letter with the dates that it gave, by rule. */
export interface Letter {
  readonly form: NoticeForm;
  readonly dates: Readonly<Record<string, string>>;
}

interface Texts {
  readonly page: Statement<TouchedRow>;
  readonly count: Statement<{ readonly total: number }>;
}

function textsOf({ kind: { table }, madeOn }: CountedKind): Texts {
  // Every date of a record is counted from when it was made or later, so one whose last date falls before the first
  // changed day, or that was made after the last, has none that moves.
  const touched = `($1::text is null or c.holder_id = $1) and c.${madeOn} <= $3::date and c.recorded_at <= $4::timestamptz
    and (c.received_on >= $2::date or exists (select from deadline d where d.record_id = c.id and d.due_on >= $2::date))`;
  return {
    page: {
      name: `${table}.touched-clocks`,
      text: `select c.id, c.holder_id, c.number, c.received_on, c.facts,
          (select jsonb_agg(jsonb_build_object('form', n.form, 'dates', n.printed_dates)) from notice n
            where n.record_id = c.id and n.printed_dates is not null) as letters
        from ${table} c
        where ${touched} and (c.received_on, c.id) > ($5::date, $6::uuid)
        order by c.received_on, c.id limit $7::int`,
    },
    count: {
      name: `${table}.touched-total`,
      text: `select count(*) as total from ${table} c where ${touched}`,
    },
  };
}

/** The statements of each kind; each is prepared once for a connection, so they are made once. */
const texts: ReadonlyMap<string, Texts> = new Map(countedKinds.map((one) => [one.kind.name, textsOf(one)]));

function textsFor({ kind }: CountedKind): Texts {
  const found = texts.get(kind.name);
  if (found === undefined) throw new Error(`${kind.name} is no kind whose dates are counted.`);
  return found;
}

/** The next records of a kind whose clocks a change of these days may touch, with the dates that letters gave to people. */
export function touchedClocks(
  counted: CountedKind,
  { agencyId, firstOn, lastOn, recordedUntil = "infinity" }: TouchedDays,
  after: WalkPlace,
  limit: number,
): BoundStatement<TouchedRow> {
  const { page } = textsFor(counted);
  return bind(page, agencyId, firstOn, lastOn, recordedUntil, after.receivedOn, after.id, limit);
}

/** How many there are. */
export function touchedTotal(
  counted: CountedKind,
  { agencyId, firstOn, lastOn, recordedUntil = "infinity" }: TouchedDays,
): BoundStatement<{ readonly total: number }> {
  return bind(textsFor(counted).count, agencyId, firstOn, lastOn, recordedUntil);
}

const letters: Statement<Letter, [recordId: string]> = {
  name: "record.letters",
  text: "select form, printed_dates as dates from notice where record_id = $1 and printed_dates is not null",
};

/** The letters of one record that gave dates to people. */
export function lettersOf(recordId: string): BoundStatement<Letter> {
  return bind(letters, recordId);
}

/** A row → the clocks that the domain asks about, with what was promised in letters that stand. */
export function clocksOf(
  { givenOf }: CountedKind,
  { id, facts, letters: standing }: TouchedRow,
): RunningClocks {
  return { id, given: givenOf(facts), promises: promisesIn(standing ?? []) };
}

/** What letters promised. */
export function promisesIn(standing: readonly Letter[]): readonly PromisedDate[] {
  return standing.flatMap(({ form, dates }) =>
    Object.entries(dates).flatMap(([ruleId, promisedOn]): PromisedDate[] =>
      isRuleId(ruleId) ? [{ ruleId, promisedOn: promisedOn as PlainDate, notice: form }] : [],
    ),
  );
}

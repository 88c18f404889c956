import type { EntityManager } from "@mikro-orm/postgresql";
import {
  calendarFrom,
  checkCalendarEntry,
  type CalendarBody,
  type CalendarEntry,
  type Calendars,
} from "@redress/domain/calendar";
import { dayInCalifornia } from "../../platform/clock.ts";
import { OfficeClosureEntity, type OfficeClosure } from "./closures/office-closure.entity.ts";

/** An entry as the domain knows it. */
export type OfficeEntry = Pick<
  OfficeClosure,
  "kind" | "fromOn" | "throughOn" | "office" | "reason" | "author"
> & {
  readonly recordedAt: Date;
};

/** A row → the domain's entry. */
export function entryOf(row: OfficeEntry): CalendarEntry {
  const { kind, fromOn, reason, author } = row;
  const recorded = { reason, author, recordedOn: dayInCalifornia(row.recordedAt.getTime()) };
  if (kind === "STRUCK_DAY") return { kind, on: fromOn, ...recorded };
  const through = row.throughOn ?? null;
  return {
    kind: "CLOSURE",
    scope: kind,
    from: fromOn,
    through,
    office: row.office ?? undefined,
    ...recorded,
  };
}

/** The entries that stand and count for an agency's dates: its own, the Department's and the courts'. */
export function standingClosures(em: EntityManager, agencyId: string | null): Promise<OfficeClosure[]> {
  const whose = agencyId === null ? { agencyId: null } : { $or: [{ agencyId: null }, { agencyId }] };
  return em.find(
    OfficeClosureEntity,
    { ...whose, struckAt: null },
    { orderBy: { recordedAt: "asc", id: "asc" } },
  );
}

/** The calendars that these entries make. One that the law cannot take, such as an open day that no table closes, moves nothing. */
export function calendarsOf(rows: readonly (OfficeEntry & { readonly body: CalendarBody })[]): Calendars {
  const of = (body: CalendarBody) => {
    const entries = rows.filter((row) => row.body === body).map(entryOf);
    const made = calendarFrom({ body, entries: entries.filter((entry) => !checkCalendarEntry(body, entry)) });
    if (!made.ok) throw new Error(`A checked entry is refused: ${made.refusal.code}.`);
    return made.value;
  };
  return { agency: of("AGENCY"), state: of("STATE"), court: of("COURT") };
}

import {
  createCalendar,
  defaultSettings,
  plainDate,
  type Calendars,
  type PlainDate,
  type World,
} from "@redress/domain";
import type { Clock } from "./platform/clock.ts";
import { AgencyClosureEntity, type AgencyClosure } from "./modules/agency/agency-closure.entity.ts";
import type { Units } from "./platform/orm/units.ts";

/** Closures are entered days ahead; a minute's delay moves no date. */
const keptForMs = 60_000;

/** The legal day in California at an instant: the one place where an instant becomes a day. */
export function todayInCalifornia(clock: Clock): PlainDate {
  return plainDate(
    Temporal.Instant.fromEpochMilliseconds(clock.now())
      .toZonedDateTimeISO("America/Los_Angeles")
      .toPlainDate()
      .toString(),
  );
}

interface Kept {
  readonly until: number;
  readonly calendars: Promise<Calendars>;
}

/** Makes the world that the domain reasons in, for one agency at one moment. */
export class Worlds {
  readonly #units: Pick<Units, "of">;
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();
  readonly #state: Promise<Calendars> = Promise.resolve(calendarsWith([]));
  #believedUntil = 0;
  #today: PlainDate | null = null;

  constructor(units: Pick<Units, "of">, clock: Clock) {
    this.#units = units;
    this.#clock = clock;
  }

  /** Today and the calendars of an agency; of the state's own offices when null. */
  async of(agencyId: string | null): Promise<World> {
    return {
      today: this.#currentDay(),
      calendars: await this.#calendars(agencyId),
      settings: defaultSettings,
    };
  }

  #calendars(agencyId: string | null): Promise<Calendars> {
    if (agencyId === null) return this.#state;
    const now = this.#clock.now();
    const kept = this.#kept.get(agencyId);
    if (kept !== undefined && now < kept.until) return kept.calendars;
    const calendars = this.#read(agencyId);
    this.#kept.set(agencyId, { until: now + keptForMs, calendars });
    calendars.catch(() => this.#kept.delete(agencyId));
    return calendars;
  }

  async #read(agencyId: string): Promise<Calendars> {
    const unit = this.#units.of({ kind: "AGENCY", agencyId });
    return calendarsWith(
      await unit.read((em) => em.find(AgencyClosureEntity, { agencyId }, { orderBy: { closedOn: "asc" } })),
    );
  }

  /** Finding the day costs more than a hot read may spend, so it is found once a second. */
  #currentDay(): PlainDate {
    const now = this.#clock.now();
    if (this.#today === null || now >= this.#believedUntil || now < this.#believedUntil - 1_000) {
      this.#today = todayInCalifornia(this.#clock);
      this.#believedUntil = now - (now % 1_000) + 1_000;
    }
    return this.#today;
  }
}

function calendarsWith(rows: readonly AgencyClosure[]): Calendars {
  const days = (kind: AgencyClosure["kind"]): PlainDate[] =>
    rows.filter((row) => row.kind === kind).map((row) => plainDate(row.closedOn));
  return {
    agency: createCalendar({ body: "AGENCY", closures: days("CLOSED"), openDays: days("OPEN") }),
    state: createCalendar({ body: "STATE" }),
    court: createCalendar({ body: "COURT" }),
  };
}

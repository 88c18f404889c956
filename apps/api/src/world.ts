import { defaultSettings, type Calendars, type PlainDate, type World } from "@redress/domain";
import { calendarsOf, standingClosures } from "./modules/calendar/index.ts";
import { dayInCalifornia, type Clock } from "./platform/clock.ts";
import type { Units } from "./platform/orm/units.ts";

/** Told of every change, a process may keep calendars for long; the limit is for one that was not told. */
const keptForMs = 60_000;

interface Kept {
  readonly until: number;
  readonly calendars: Promise<Calendars>;
}

/** Makes the world that the domain reasons in, for one agency at one moment. */
export class Worlds {
  readonly #units: Pick<Units, "of">;
  readonly #clock: Clock;
  readonly #kept = new Map<string | null, Kept>();
  #believedUntil = 0;
  #today: PlainDate | null = null;

  constructor(units: Pick<Units, "of">, clock: Clock) {
    this.#units = units;
    this.#clock = clock;
  }

  /** Today and the calendars of an agency; of the state's own offices when null. */
  readonly of = async (agencyId: string | null): Promise<World> => ({
    today: this.#currentDay(),
    calendars: await this.#calendars(agencyId),
    settings: defaultSettings,
  });

  /** Forgets the calendars of an agency, or all when null: they have changed. */
  forget(agencyId: string | null): void {
    if (agencyId === null) this.#kept.clear();
    else this.#kept.delete(agencyId);
  }

  #calendars(agencyId: string | null): Promise<Calendars> {
    const now = this.#clock.now();
    const kept = this.#kept.get(agencyId);
    if (kept !== undefined && now < kept.until) return kept.calendars;
    const calendars = this.#read(agencyId);
    this.#kept.set(agencyId, { until: now + keptForMs, calendars });
    calendars.catch(() => this.#kept.delete(agencyId));
    return calendars;
  }

  async #read(agencyId: string | null): Promise<Calendars> {
    const unit = this.#units.of({ kind: agencyId === null ? "STATE" : "AGENCY", agencyId });
    return calendarsOf(await unit.read((em) => standingClosures(em, agencyId)));
  }

  /** Finding the day costs more than a hot read may spend, so it is found once a second. */
  #currentDay(): PlainDate {
    const now = this.#clock.now();
    if (this.#today === null || now >= this.#believedUntil || now < this.#believedUntil - 1_000) {
      this.#today = dayInCalifornia(now);
      this.#believedUntil = now - (now % 1_000) + 1_000;
    }
    return this.#today;
  }
}

import type { Calendars, PlainDate } from "@redress/domain/calendar";
import { defaultSettings, type World } from "@redress/domain/world";
import { calendarsOf, standingClosures } from "./modules/calendar/index.ts";
import { dayInCalifornia, type Clock } from "./platform/clock.ts";
import type { Units } from "./platform/orm/units.ts";

/** How long calendars are kept: whoever listens for changes is told of each, and forgets at once. */
const keptForMs = { listening: 60_000, deaf: 1_000 } as const;

interface Kept {
  readonly until: number;
  readonly calendars: Promise<Calendars>;
}

/** Makes the world that the domain reasons in, for one agency at one moment. */
export class Worlds {
  readonly #units: Pick<Units, "of">;
  readonly #clock: Clock;
  readonly #kept = new Map<string | null, Kept>();
  #ear: keyof typeof keptForMs = "listening";
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

  /** The same, read anew. */
  readonly ofNow = (agencyId: string | null): Promise<World> => {
    this.forget(agencyId);
    return this.of(agencyId);
  };

  /** Forgets the calendars of an agency, or all when null: they have changed. */
  forget(agencyId: string | null): void {
    if (agencyId === null) this.#kept.clear();
    else this.#kept.delete(agencyId);
  }

  /** Says whether changes are heard. What may have been missed is forgotten. */
  hear(ear: keyof typeof keptForMs): void {
    this.#ear = ear;
    this.forget(null);
  }

  #calendars(agencyId: string | null): Promise<Calendars> {
    const now = this.#clock.now();
    const kept = this.#kept.get(agencyId);
    if (kept !== undefined && now < kept.until) return kept.calendars;
    const calendars = this.#read(agencyId);
    this.#kept.set(agencyId, { until: now + keptForMs[this.#ear], calendars });
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

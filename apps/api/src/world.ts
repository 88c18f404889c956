import type { PlainDate } from "@redress/domain/calendar";
import type { World } from "@redress/domain/world";
import { calendarsOf, settingsFor, standingClosures } from "./modules/calendar/index.ts";
import { dayInCalifornia, type Clock } from "./platform/clock.ts";
import type { Units } from "./platform/orm/units.ts";

/** How long calendars and settings are kept: whoever listens for changes is told of each, and forgets at once. */
const keptForMs = { listening: 60_000, deaf: 1_000 } as const;

/** What an agency's days are counted by. */
type Counting = Omit<World, "today">;

interface Kept {
  readonly until: number;
  readonly counting: Promise<Counting>;
}

/** Makes the world that the domain reasons in, for one agency at one moment. */
export class Worlds {
  readonly #units: Pick<Units, "of">;
  readonly #clock: Clock;
  readonly #kept = new Map<string | null, Kept>();
  #ear: keyof typeof keptForMs = "listening";
  #believedUntil = 0;
  #today: PlainDate | null = null;
  #forgotten = 0;

  constructor(units: Pick<Units, "of">, clock: Clock) {
    this.#units = units;
    this.#clock = clock;
  }

  /** Today, the calendars and the settings of an agency; of the state's own offices when null. */
  readonly of = async (agencyId: string | null): Promise<World> => ({
    today: this.#currentDay(),
    ...(await this.#counting(agencyId)),
  });

  /** The same, read anew. */
  readonly ofNow = (agencyId: string | null): Promise<World> => {
    this.forget(agencyId);
    return this.of(agencyId);
  };

  /** Forgets the calendars and settings of an agency, or all when null: they have changed. */
  forget(agencyId: string | null): void {
    this.#forgotten += 1;
    if (agencyId === null) this.#kept.clear();
    else this.#kept.delete(agencyId);
  }

  /** Another as soon as a calendar or a day may be: by the second while changes are not heard. */
  get edition(): string {
    const second = this.#ear === "deaf" ? Math.floor(this.#clock.now() / 1_000) : 0;
    return `${this.#currentDay()}.${this.#forgotten}.${second}`;
  }

  /** Says whether changes are heard. What may have been missed is forgotten. */
  hear(ear: keyof typeof keptForMs): void {
    this.#ear = ear;
    this.forget(null);
  }

  #counting(agencyId: string | null): Promise<Counting> {
    const now = this.#clock.now();
    const kept = this.#kept.get(agencyId);
    if (kept !== undefined && now < kept.until) return kept.counting;
    const counting = this.#read(agencyId);
    this.#kept.set(agencyId, { until: now + keptForMs[this.#ear], counting });
    counting.catch(() => this.#kept.delete(agencyId));
    return counting;
  }

  #read(agencyId: string | null): Promise<Counting> {
    const unit = this.#units.of({ kind: agencyId === null ? "STATE" : "AGENCY", agencyId });
    return unit.read(async (em) => ({
      calendars: calendarsOf(await standingClosures(em, agencyId)),
      ...(await settingsFor(em, agencyId)),
    }));
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

import { systemScope } from "../auth/viewer.ts";
import type { Clock } from "../clock.ts";
import { bind, type Statement, type SystemDatabase } from "./database.ts";

const instant: Statement<{ readonly ms: number }> = {
  name: "clock.now",
  text: "select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms",
};

const everyMs = 10_000;

interface DatabaseClockOptions {
  readonly database: Pick<SystemDatabase, "read">;
  /** Milliseconds that only ever go on; the process's own count unless given. */
  readonly elapsed?: () => number;
  /** Told when the database could not be asked; until it can be, the clock goes on from what it knew. */
  readonly onTrouble: (error: unknown) => void;
}

/**
 * PostgreSQL's clock, by which every process has the same today: asked every ten seconds, and carried on in between by
 * the count of elapsed time, which does not jump when somebody sets the machine's own clock.
 */
export class DatabaseClock implements Clock {
  readonly #options: DatabaseClockOptions;
  readonly #elapsed: () => number;
  #offset: number;
  #timer: NodeJS.Timeout | undefined;

  /** Goes by the machine's clock until it was set. */
  constructor(options: DatabaseClockOptions) {
    this.#options = options;
    this.#elapsed = options.elapsed ?? (() => performance.now());
    this.#offset = Date.now() - this.#elapsed();
  }

  now(): number {
    return Math.floor(this.#offset + this.#elapsed());
  }

  /** Asks the database once. @throws DatabaseUnavailable */
  async set(): Promise<void> {
    const before = this.#elapsed();
    const [[row]] = await this.#options.database.read(systemScope, bind(instant));
    if (row === undefined) throw new Error("PostgreSQL has no time.");
    // It answered somewhere between question and answer; the middle is wrong by half of the way at most.
    this.#offset = row.ms - (before + this.#elapsed()) / 2;
  }

  /** Goes on asking until it is stopped. */
  start(): void {
    this.#timer = setInterval(() => void this.set().catch(this.#options.onTrouble), everyMs);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

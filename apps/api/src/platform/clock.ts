import { plainDate, type PlainDate } from "@redress/domain/calendar";

/** Where the program learns what time it is; tests put their own in its place. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  now(): number;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** The legal day in California at an instant: the one place where an instant becomes a day. */
export function dayInCalifornia(milliseconds: number): PlainDate {
  return plainDate(
    Temporal.Instant.fromEpochMilliseconds(milliseconds)
      .toZonedDateTimeISO("America/Los_Angeles")
      .toPlainDate()
      .toString(),
  );
}

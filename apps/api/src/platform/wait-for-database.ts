import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "pg";
import { DatabaseUnavailable } from "./database/database.ts";
import type { Logger } from "./logger.ts";
import { exitUnavailable, StartRefused } from "./start-refused.ts";

/** How long a start waits for PostgreSQL, how often it asks, and how often it says so. */
const patience = { longestMs: 60_000, betweenMs: 500, sayMs: 5_000 };

/**
 * Does the first work that needs PostgreSQL, again and again while it does not answer, with one line in the log a while.
 *
 * @throws StartRefused with one sentence when it does not answer for a minute, or answers that it will not have us.
 */
export async function waitForDatabase<T>(
  work: () => Promise<T>,
  logger: Pick<Logger, "warn">,
  { longestMs, betweenMs, sayMs }: typeof patience = patience,
): Promise<T> {
  const begun = performance.now();
  let saidAt = -Infinity;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const cause = error instanceof DatabaseUnavailable ? error.cause : error;
      if (cause instanceof DatabaseError && !isPassing(cause)) throw refusal(cause);
      if (!(error instanceof DatabaseUnavailable)) throw error;
      const waited = performance.now() - begun;
      if (waited >= longestMs)
        throw new StartRefused(
          [
            `PostgreSQL has not answered for ${Math.round(waited / 1_000)} s. Start it, or correct its address.`,
          ],
          exitUnavailable,
        );
      if (performance.now() - saidAt >= sayMs) {
        saidAt = performance.now();
        logger.warn({ waitedS: Math.round(waited / 1_000) }, "waiting for PostgreSQL");
      }
      await sleep(betweenMs);
    }
  }
}

/** Starting, stopping, full, or slow: worth waiting for. */
function isPassing({ code = "" }: DatabaseError): boolean {
  return /^(53|57|55|08)/.test(code);
}

function refusal({ message }: DatabaseError): StartRefused {
  return new StartRefused([`PostgreSQL refuses: ${message}.`]);
}

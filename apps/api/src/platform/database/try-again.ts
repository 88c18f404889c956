import { setTimeout as sleep } from "node:timers/promises";
import { isWorthRetrying, wasCut } from "./database-failure.ts";

const attempts = 3;

/**
 * Does the work again, a bounded number of times, after a deadlock or a serialization failure, and when the pool lent
 * out a connection that the server had just closed — unless a commit was on its way: then only the caller's key knows.
 */
export async function tryAgain<T>(work: () => Promise<T>, onRetry: () => void = () => undefined): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const harmless = isWorthRetrying(error) || (wasCut(error) && !error.outcomeUnknown);
      if (attempt === attempts || !harmless) throw error;
      onRetry();
      await sleep(attempt * 10);
    }
  }
}

import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { CodedError } from "../graphql/coded-error.ts";

/** Slows down repeated attempts under one key: an address, an account. */
export class AttemptLimiter {
  readonly #limiter: RateLimiterMemory;

  constructor(attempts: number, withinSeconds: number) {
    this.#limiter = new RateLimiterMemory({ points: attempts, duration: withinSeconds });
  }

  /**
   * Counts an attempt.
   *
   * @throws CodedError RATE_LIMITED with the seconds to wait.
   */
  async attempt(key: string): Promise<void> {
    try {
      await this.#limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.ceil(error.msBeforeNext / 1_000);
      throw new CodedError("RATE_LIMITED", `Too many attempts. Try again in ${retryAfterSeconds} s.`, {
        retryAfterSeconds,
      });
    }
  }
}

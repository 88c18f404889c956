import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Clock } from "../../clock.ts";
import { CodedError } from "../coded-error.ts";
import type { RateLimitReading } from "./rate-limit-reading.ts";

const minuteSeconds = 60;

/**
 * Takes the points of each operation from the payer's budget for the minute. Kept in this process: with several
 * processes each has its own budget, which bounds the load on each of them, the thing the limit is for.
 */
export class PointsLimiter {
  readonly #limiter: RateLimiterMemory;
  readonly #limit: number;
  readonly #clock: Clock;

  constructor(pointsPerMinute: number, clock: Clock) {
    this.#limit = pointsPerMinute;
    this.#clock = clock;
    this.#limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: minuteSeconds });
  }

  /**
   * Takes the points and says what is left.
   *
   * @param payer whose budget it is: a viewer, an address.
   * @param tell told what is left, also when it is not enough.
   * @throws CodedError RATE_LIMITED with the seconds to wait.
   */
  async take(payer: string, cost: number, tell: (reading: RateLimitReading) => void): Promise<void> {
    try {
      tell(this.#reading(cost, await this.#limiter.consume(payer, cost)));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      tell(this.#reading(cost, error));
      const retryAfterSeconds = Math.ceil(error.msBeforeNext / 1_000);
      const message = `This operation costs ${cost} points and the ${this.#limit} points of this minute are used up. Try again in ${retryAfterSeconds} s.`;
      throw new CodedError("RATE_LIMITED", message, {
        limit: "points a minute",
        allowed: this.#limit,
        retryAfterSeconds,
      });
    }
  }

  /** What an operation would read before anything was taken. */
  untouched(): RateLimitReading {
    return {
      cost: 0,
      limit: this.#limit,
      remaining: this.#limit,
      resetAt: this.#clock.now() + minuteSeconds * 1_000,
      resetsInSeconds: minuteSeconds,
    };
  }

  #reading(cost: number, { remainingPoints, msBeforeNext }: RateLimiterRes): RateLimitReading {
    return {
      cost,
      limit: this.#limit,
      remaining: remainingPoints,
      resetAt: this.#clock.now() + msBeforeNext,
      resetsInSeconds: Math.ceil(msBeforeNext / 1_000),
    };
  }
}

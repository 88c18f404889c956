/** What this request cost and what is left of the viewer's points for the current minute. */
export interface RateLimitReading {
  /** Points of this operation. */
  readonly cost: number;
  /** Points a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970, when the points are full again. */
  readonly resetAt: number;
}

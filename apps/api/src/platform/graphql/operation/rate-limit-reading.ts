/** What this request cost and what is left of the viewer's points for the current minute. */
export interface RateLimitReading {
  /** Points of this operation. */
  readonly cost: number;
  /** Points a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since 1970, when the points are full again. */
  readonly resetAt: number;
  readonly resetsInSeconds: number;
}

/** `RateLimit` by draft-ietf-httpapi-ratelimit-headers: points left and seconds until they are full. */
export function rateLimitHeader({ remaining, resetsInSeconds }: RateLimitReading): string {
  return `"points";r=${remaining};t=${resetsInSeconds}`;
}

/** The headers by which a browser says where a request comes from. */
export interface RequestOrigin {
  readonly method: string;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Why an unsafe request that a cookie speaks for is refused, or null when it may pass.
 *
 * Browsers send Origin with every POST and Sec-Fetch-Site with every request; pages cannot forge either. A request
 * with neither did not come from a page of ours, so it is refused as well: with a cookie, silence is not enough.
 */
export function crossSiteRefusal(
  { method, origin, fetchSite }: RequestOrigin,
  publicOrigin: string,
): string | null {
  if (safeMethods.has(method)) return null;
  if (origin === undefined && fetchSite === undefined)
    return "An Origin or Sec-Fetch-Site header is needed with a session cookie.";
  if (origin !== undefined && origin !== publicOrigin) return "The request comes from another origin.";
  if (fetchSite !== undefined && fetchSite !== "same-origin") return "The request comes from another site.";
  return null;
}

/** The cookies of one deployment; their names and attributes depend on whether it is reached by https. */
export interface CookieRules {
  readonly session: string;
  readonly signIn: string;
  readonly secure: boolean;
}

/** By https the names begin with __Host-, which browsers accept only with Secure, Path=/ and no Domain. */
export function cookieRules(publicOrigin: string): CookieRules {
  const secure = publicOrigin.startsWith("https://");
  const prefix = secure ? "__Host-" : "";
  return { session: `${prefix}redress-session`, signIn: `${prefix}redress-sign-in`, secure };
}

/**
 * The value of one cookie in a Cookie header. Reads only that one: the hot path needs no table of all cookies.
 * When a name comes twice the request is ambiguous and no value is taken.
 */
export function readCookie(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined;
  let found: string | undefined;
  for (const part of header.split(";")) {
    const split = part.indexOf("=");
    if (split === -1 || part.slice(0, split).trim() !== name) continue;
    if (found !== undefined) return undefined;
    found = part.slice(split + 1).trim();
  }
  return found === "" ? undefined : found;
}

/** A Set-Cookie header for a value that scripts cannot read and other sites cannot send along with their posts. */
export function setCookie(rules: CookieRules, name: string, value: string, maxAgeSeconds: number): string {
  const secure = rules.secure ? "; Secure" : "";
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`;
}

/** A Set-Cookie header that removes a cookie. */
export function clearCookie(rules: CookieRules, name: string): string {
  return setCookie(rules, name, "", 0);
}

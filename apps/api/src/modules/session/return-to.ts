const longest = 2_000;
const home = "/";

/**
 * The address to go to after sign-in, made harmless: a path of this origin, else "/". Browsers read "//x", "/\x" and
 * addresses with control characters as other hosts, so the text is parsed the way they do and only its path is kept.
 *
 * @example safeReturnTo("/caseload?due=TODAY", "https://redress.example.gov") === "/caseload?due=TODAY"
 * @example safeReturnTo("//evil.example", "https://redress.example.gov") === "/"
 */
export function safeReturnTo(text: string | undefined, publicOrigin: string): string {
  if (
    text === undefined ||
    text.length > longest ||
    !text.startsWith("/") ||
    !URL.canParse(text, publicOrigin)
  )
    return home;
  const url = new URL(text, publicOrigin);
  if (url.origin !== publicOrigin || url.pathname.startsWith("//") || url.pathname.startsWith("/auth/"))
    return home;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** What the development identity provider is told. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly issuer: string;
  /** The origin of the console, to which sign-ins return. */
  readonly publicOrigin: string;
  readonly consoleClientId: string;
  readonly consoleClientSecret: string;
  /** The audience of partners' tokens. */
  readonly audience: string;
}

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings.
 *
 * @throws Error in production, and for any address but this machine's own: whoever reaches this page can sign in as
 * anybody.
 */
export function readSettings(variables: Variables = process.env): Settings {
  // NODE_ENV is "production" in every local start of the product too: it says how React is built, not where we are.
  if (variables["REDRESS_ENVIRONMENT"] === "production") {
    throw new Error(
      "The development identity provider signs anybody in without a password. It does not run in production.",
    );
  }
  if (variables["NODE_ENV"] === "production" && variables["REDRESS_ENVIRONMENT"] === undefined) {
    throw new Error(
      "NODE_ENV is production. Set REDRESS_ENVIRONMENT=local to say that this is nobody's real installation.",
    );
  }
  const host = variables["HOST"] ?? "127.0.0.1";
  if (!loopback.has(host))
    throw new Error(
      `HOST is ${host}: the development identity provider listens on this machine only (127.0.0.1).`,
    );
  const port = Number(variables["PORT"] ?? 4681);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error("PORT must be a number from 0 to 65535.");
  return {
    host,
    port,
    issuer: variables["OIDC_ISSUER"] ?? `http://127.0.0.1:${port}`,
    publicOrigin: variables["PUBLIC_ORIGIN"] ?? "http://127.0.0.1:4680",
    consoleClientId: variables["OIDC_CLIENT_ID"] ?? "redress-console",
    consoleClientSecret: variables["OIDC_CLIENT_SECRET"] ?? "not-a-secret-of-the-local-console",
    audience: variables["PARTNER_AUDIENCE"] ?? "urn:redress:api",
  };
}

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
 * Refuses to run where whoever reaches the page could be anybody for real.
 *
 * NODE_ENV is "production" in every local start of the product too: it says how things are built, not where we are.
 */
function refuseProduction({ REDRESS_ENVIRONMENT: environment, NODE_ENV: build }: Variables): void {
  if (environment === "production") {
    throw new Error(
      "The development identity provider signs anybody in without a password. It does not run in production.",
    );
  }
  if (build === "production" && environment === undefined) {
    throw new Error(
      "NODE_ENV is production. Set REDRESS_ENVIRONMENT=local to say that this is nobody's real installation.",
    );
  }
}

function hostOf({ HOST: host = "127.0.0.1" }: Variables): string {
  if (loopback.has(host)) return host;
  throw new Error(
    `HOST is ${host}: the development identity provider listens on this machine only (127.0.0.1).`,
  );
}

function portOf({ PORT: text = "4681" }: Variables): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error("PORT must be a number from 0 to 65535.");
}

/**
 * Reads the settings.
 *
 * @throws Error in production, for any address but this machine's own, and for a port that is none.
 */
export function readSettings(variables: Variables = process.env): Settings {
  refuseProduction(variables);
  const port = portOf(variables);
  const {
    OIDC_ISSUER: issuer = `http://127.0.0.1:${port}`,
    PUBLIC_ORIGIN: publicOrigin = "http://127.0.0.1:4680",
    OIDC_CLIENT_ID: consoleClientId = "redress-console",
    OIDC_CLIENT_SECRET: consoleClientSecret = "not-a-secret-of-the-local-console",
    PARTNER_AUDIENCE: audience = "urn:redress:api",
  } = variables;
  return {
    host: hostOf(variables),
    port,
    issuer,
    publicOrigin,
    consoleClientId,
    consoleClientSecret,
    audience,
  };
}

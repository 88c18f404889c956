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

/** The names of this machine. */
export const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

type Variables = Readonly<Record<string, string | undefined>>;

/** Where it may run: nobody's real installation is called so. */
const environments = ["local", "development", "test"];

/** Refuses to run unless it is told, in one of these words and no other spelling, that nobody is here for real. */
function requireNobodysInstallation({ REDRESS_ENVIRONMENT: environment }: Variables): void {
  if (environment !== undefined && environments.includes(environment)) return;
  throw new Error(
    "The development identity provider signs anybody in without a password. It runs only where REDRESS_ENVIRONMENT is local, development or test.",
  );
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
 * @throws Error unless it is told that this is nobody's real installation, for any address but this machine's own, and for a port that is none.
 */
export function readSettings(variables: Variables = process.env): Settings {
  requireNobodysInstallation(variables);
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

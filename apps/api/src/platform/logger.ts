import { pino, type DestinationStream, type Logger, type LoggerOptions } from "pino";

/** The log of the program: JSON lines with codes and ids, never a name, a text or a secret. */
export type { Logger } from "pino";

/** Headers and fields that never reach a log line even if somebody logs a whole object. */
const redacted = [
  "req.headers",
  "res.headers",
  "*.authorization",
  "*.cookie",
  "*.password",
  "*.token",
  "*.variables",
  "*.givenName",
  "*.familyName",
  "*.address",
  "*.phone",
  "*.email",
];

interface Loggable {
  readonly method?: string;
  readonly url?: string;
}

/** The path alone: a query string can hold codes of the identity provider or a search for a person. */
function pathOf(url: string | undefined): string | undefined {
  return url?.split("?", 1)[0];
}

/**
 * What of an error is safe to log: its name, its code and where it was thrown. Messages of PostgreSQL and of
 * libraries quote values ("Key (email)=(…) already exists"), so they stay out.
 */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);
  return {
    name: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    at: frames.map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** Makes the program's log. `destination` is for tests; by default the standard output. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: redacted, censor: "[removed]" },
    serializers: {
      err: describeError,
      req: ({ method, url }: Loggable) => ({ method, path: pathOf(url) }),
      res: ({ statusCode }: { statusCode?: number }) => ({ status: statusCode }),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

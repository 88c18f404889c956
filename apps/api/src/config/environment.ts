import { readFileSync } from "node:fs";
import { z } from "zod";
import { namesProxies } from "../platform/http/client-address.ts";
import { StartRefused } from "../platform/start-refused.ts";
import { filesFaults, filesIn, filesShape, type Bucket, type FilesEnvironment } from "./files-environment.ts";

/** Everything the API is told from outside, parsed once at its start. */
export interface Environment {
  /** local: one machine, loopback only. production: every shortcut is refused. */
  readonly kind: "local" | "test" | "production";
  readonly host: string;
  readonly port: number;
  /** The origin that browsers use, such as "https://redress.example.gov"; no path, no final slash. */
  readonly publicOrigin: string;
  /** PostgreSQL as the role that serves requests. */
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  /** PostgreSQL as the role of sign-in and jobs. */
  readonly systemDatabaseUrl: string;
  /** The same role past any transaction pooler, for what listens. */
  readonly listenUrl: string;
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  readonly partner: { readonly issuer: string; readonly audience: string };
  /** Seals the sign-in cookie. */
  readonly sessionSecret: string;
  /** Signs the cursors of lists. */
  readonly cursorSecret: string;
  /** Encrypts what people typed and have not filed. */
  readonly draftSecret: string;
  /** Its values of before, which still open what they sealed. */
  readonly formerDraftSecrets: readonly string[];
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number };
  /** Cost points that one person or partner may use in a minute. */
  readonly pointsPerMinute: number;
  /** Cost points that one address may use in a minute for what is public. */
  readonly publicPointsPerMinute: number;
  /** Origins of other sites whose pages may read what is public; none by default. */
  readonly publicSites: readonly string[];
  /** Whether the console may run only the operations it registered, or any within the limits. */
  readonly consoleDocuments: "registered" | "any";
  readonly worker: "inside" | "off";
  /** The console's build; null when this process does not serve it. */
  readonly consoleDirectory: string | null;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Where files lie that are added to records; null where none are kept. */
  readonly files: FilesEnvironment | null;
  /** Opens /metrics to other machines; null: to this one only. */
  readonly metricsToken: string | null;
  /** Names besides the public origin's under which requests arrive, such as that by which a proxy asks. */
  readonly servedHosts: readonly string[];
  /** Proxies whose X-Forwarded-For is believed: addresses or ranges; none by default. */
  readonly trustedProxies: readonly string[];
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Variables that hold a secret; each may be given as a file instead, by its name with _FILE at the end. */
const secrets = [
  "APP_DATABASE_URL",
  "SYSTEM_DATABASE_URL",
  "DATABASE_LISTEN_URL",
  "OIDC_CLIENT_SECRET",
  "SESSION_SECRET",
  "CURSOR_SECRET",
  "DRAFT_SECRET",
  "FORMER_DRAFT_SECRETS",
  "FILES_S3_SECRET_ACCESS_KEY",
  "METRICS_TOKEN",
] as const;

/** For one machine only; production refuses them by demanding its own. */
const localDefaults: Variables = {
  OIDC_ISSUER: "http://127.0.0.1:4681",
  OIDC_CLIENT_ID: "redress-console",
  OIDC_CLIENT_SECRET: "not-a-secret-of-the-local-console",
  SESSION_SECRET: "not-a-secret-for-local-sessions-only",
  CURSOR_SECRET: "not-a-secret-for-local-cursors-only",
  DRAFT_SECRET: "not-a-secret-for-local-drafts-only",
  PARTNER_AUDIENCE: "urn:redress:api",
};

const whole = (least: number, most: number) =>
  z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);
const databaseAddress = z.string("is missing").regex(/^postgres(ql)?:\/\//, "must be a postgres:// address");
const secret = z.string("is missing").min(32, "must have at least 32 characters");
const origin = z
  .string("is missing")
  .refine(isOrigin, "must be an origin such as https://redress.example.gov, without a path");
const issuer = z.url({ protocol: /^https?$/, error: "must be the http(s) address of an issuer" });

const shape = z.object({
  REDRESS_ENVIRONMENT: z
    .enum(["local", "test", "production"], "must be local, test or production")
    .default("local"),
  HOST: z.string().min(1, "must not be empty").default("127.0.0.1"),
  PORT: whole(0, 65_535).default(4680),
  PUBLIC_ORIGIN: origin,
  APP_DATABASE_URL: databaseAddress,
  SYSTEM_DATABASE_URL: databaseAddress,
  DATABASE_LISTEN_URL: databaseAddress.optional(),
  DATABASE_CONNECTIONS: whole(2, 200).default(10),
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: z.string("is missing").min(1, "must not be empty"),
  OIDC_CLIENT_SECRET: z.string("is missing").min(1, "must not be empty"),
  PARTNER_ISSUER: issuer,
  PARTNER_AUDIENCE: z.string("is missing").min(1, "must not be empty"),
  SESSION_SECRET: secret,
  CURSOR_SECRET: secret,
  DRAFT_SECRET: secret,
  FORMER_DRAFT_SECRETS: z.string().default("").transform(listed).pipe(z.array(secret)),
  SESSION_IDLE_MINUTES: whole(5, 30).default(15),
  SESSION_ABSOLUTE_HOURS: whole(1, 12).default(8),
  RATE_LIMIT_POINTS_PER_MINUTE: whole(100, 1_000_000_000).default(20_000),
  PUBLIC_POINTS_PER_MINUTE: whole(10, 1_000_000_000).default(3_000),
  PUBLIC_SITES: z
    .string()
    .default("")
    .transform(listed)
    .refine(
      (list) => list.every(isOrigin),
      "must be origins such as https://county.example.gov, with commas",
    ),
  CONSOLE_DOCUMENTS: z.enum(["registered", "any"], "must be registered or any"),
  WORKER: z.enum(["inside", "off"], "must be inside or off").default("inside"),
  CONSOLE_DIRECTORY: z.string().optional(),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "must be debug, info, warn, error or silent")
    .default("info"),
  ...filesShape,
  METRICS_TOKEN: secret.optional(),
  SERVED_HOSTS: z.string().default("").transform(listed),
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform(listed)
    .refine(
      (list) => list.every(namesProxies),
      "must be addresses or ranges such as 10.0.0.0/8, with commas",
    ),
});

function listed(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
}

/** Puts the contents of X_FILE where X is not given. */
function withFiles(variables: Variables, faults: string[]): Variables {
  const filled: Record<string, string | undefined> = { ...variables };
  for (const name of secrets) {
    const path = variables[`${name}_FILE`];
    if (path === undefined || filled[name] !== undefined) continue;
    try {
      filled[name] = readFileSync(path, "utf8").trim();
    } catch {
      faults.push(`${name}_FILE: the file cannot be read.`);
    }
  }
  return filled;
}

function withDefaults(given: Variables): Variables {
  const isProduction = given["REDRESS_ENVIRONMENT"] === "production";
  const filled: Record<string, string | undefined> = {
    ...(isProduction ? {} : localDefaults),
    CONSOLE_DOCUMENTS: given["NODE_ENV"] === "development" && !isProduction ? "any" : "registered",
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== "")),
  };
  if (!isProduction) filled["PUBLIC_ORIGIN"] ??= `http://127.0.0.1:${filled["PORT"] ?? "4680"}`;
  filled["PARTNER_ISSUER"] ??= filled["OIDC_ISSUER"];
  return filled;
}

/** What production does not let pass although each variable is well formed. */
function productionFaults(found: z.infer<typeof shape>): string[] {
  const faults: string[] = [];
  if (!found.PUBLIC_ORIGIN.startsWith("https://")) faults.push("PUBLIC_ORIGIN: must be https in production.");
  for (const name of ["OIDC_ISSUER", "PARTNER_ISSUER"] as const) {
    if (!found[name].startsWith("https://")) faults.push(`${name}: must be https in production.`);
    else if (isLoopback(found[name]))
      faults.push(`${name}: a provider on this machine is not allowed in production.`);
  }
  if (found.CONSOLE_DOCUMENTS === "any") faults.push("CONSOLE_DOCUMENTS: must be registered in production.");
  for (const name of ["OIDC_CLIENT_SECRET", "SESSION_SECRET", "CURSOR_SECRET", "DRAFT_SECRET"] as const) {
    if (found[name] === localDefaults[name])
      faults.push(`${name}: the value for local use is not allowed in production.`);
  }
  return faults;
}

/** Outside production a plain http origin is for this machine only: cookies without Secure must not travel. */
function localFaults(found: z.infer<typeof shape>): string[] {
  const plain = found.PUBLIC_ORIGIN.startsWith("http://");
  return plain && !isLoopback(found.PUBLIC_ORIGIN)
    ? ["PUBLIC_ORIGIN: plain http is allowed for 127.0.0.1 and localhost only."]
    : [];
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  return `${issue.path.join(".")}: ${issue.message.replace(/\.?$/, ".")}`;
}

/**
 * Parses the environment. The only reader of `process.env` in the API.
 *
 * @throws StartRefused with one sentence for each variable at fault; values are never repeated in it.
 */
export function readEnvironment(variables: Variables = process.env): Environment {
  const faults: string[] = [];
  const parsed = shape.safeParse(withDefaults(withFiles(variables, faults)));
  if (!parsed.success) throw new StartRefused([...faults, ...parsed.error.issues.map(sentenceOf)]);
  const found = parsed.data;
  faults.push(...(found.REDRESS_ENVIRONMENT === "production" ? productionFaults(found) : localFaults(found)));
  faults.push(...filesFaults(found));
  if (faults.length > 0) throw new StartRefused(faults);
  return {
    kind: found.REDRESS_ENVIRONMENT,
    host: found.HOST,
    port: found.PORT,
    publicOrigin: found.PUBLIC_ORIGIN,
    databaseUrl: found.APP_DATABASE_URL,
    databaseConnections: found.DATABASE_CONNECTIONS,
    systemDatabaseUrl: found.SYSTEM_DATABASE_URL,
    listenUrl: found.DATABASE_LISTEN_URL ?? found.SYSTEM_DATABASE_URL,
    oidc: {
      issuer: found.OIDC_ISSUER,
      clientId: found.OIDC_CLIENT_ID,
      clientSecret: found.OIDC_CLIENT_SECRET,
    },
    partner: { issuer: found.PARTNER_ISSUER, audience: found.PARTNER_AUDIENCE },
    sessionSecret: found.SESSION_SECRET,
    cursorSecret: found.CURSOR_SECRET,
    draftSecret: found.DRAFT_SECRET,
    formerDraftSecrets: found.FORMER_DRAFT_SECRETS,
    session: { idleMinutes: found.SESSION_IDLE_MINUTES, absoluteHours: found.SESSION_ABSOLUTE_HOURS },
    pointsPerMinute: found.RATE_LIMIT_POINTS_PER_MINUTE,
    publicPointsPerMinute: found.PUBLIC_POINTS_PER_MINUTE,
    publicSites: found.PUBLIC_SITES,
    consoleDocuments: found.CONSOLE_DOCUMENTS,
    worker: found.WORKER,
    consoleDirectory: found.CONSOLE_DIRECTORY ?? null,
    files: filesIn(found),
    logLevel: found.LOG_LEVEL,
    servedHosts: found.SERVED_HOSTS,
    metricsToken: found.METRICS_TOKEN ?? null,
    trustedProxies: found.TRUSTED_PROXIES,
  };
}

/** The environment as it may be printed: secrets as "[secret]", the databases without their passwords. */
export function redacted(environment: Environment): Readonly<Record<string, unknown>> {
  return {
    ...environment,
    databaseUrl: withoutPassword(environment.databaseUrl),
    systemDatabaseUrl: withoutPassword(environment.systemDatabaseUrl),
    listenUrl: withoutPassword(environment.listenUrl),
    oidc: { ...environment.oidc, clientSecret: "[secret]" },
    sessionSecret: "[secret]",
    cursorSecret: "[secret]",
    draftSecret: "[secret]",
    formerDraftSecrets: environment.formerDraftSecrets.map(() => "[secret]"),
    files: environment.files && { ...environment.files, bucket: withoutKeys(environment.files.bucket) },
    metricsToken: environment.metricsToken && "[secret]",
  };
}

function withoutKeys(bucket: Bucket | null): object | null {
  return bucket && { ...bucket, credentials: bucket.credentials && "[secret]" };
}

function withoutPassword(address: string): string {
  const { protocol, username, host, pathname } = new URL(address);
  return `${protocol}//${username}@${host}${pathname}`;
}

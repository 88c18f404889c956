import { Writable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { generateKeyPair, SignJWT } from "jose";
import type { GraphQLFormattedError } from "graphql";
import { readEnvironment } from "../../src/config/environment.ts";
import { newToken, hashToken } from "../../src/modules/session/session-token.ts";
import type { Clock } from "../../src/platform/clock.ts";
import type { Database, SystemDatabase } from "../../src/platform/database/database.ts";
import type { ChangeFeed } from "../../src/platform/graphql/change-feed.ts";
import { TrustedDocuments } from "../../src/platform/graphql/operation/trusted-documents.ts";
import type { Units } from "../../src/platform/orm/units.ts";
import type { JobOutbox } from "../../src/platform/jobs/job-outbox.ts";
import { createLogger } from "../../src/platform/logger.ts";
import { buildApiSchema } from "../../src/schema.ts";
import { createServer } from "../../src/server/server.ts";
import type { Loose } from "../harness.ts";
import { openWriteFixture, viewerOf, type WriteFixture } from "../write-fixture.ts";

/** Thursday, November 19, 2026, at noon in California. */
export const noon = Date.parse("2026-11-19T20:00:00Z");
const clock: Clock = { now: () => noon };

/** Headers that say who asks. */
export type Credentials = Readonly<Record<string, string>>;

/** An answer of the API as it came over the wire, and read. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: { readonly data?: Loose; readonly errors?: readonly GraphQLFormattedError[] };
}

/** One GraphQL request. */
export interface Operation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** The whole API on a database of its own, as its callers meet it. */
export interface SafetyServer {
  readonly fixture: WriteFixture;
  readonly http: FastifyInstance;
  readonly changes: ChangeFeed;
  /** Every line that was logged, at the finest level. */
  readonly log: readonly string[];
  /** Signs one of the invented people in. */
  signIn(key: string): Promise<Credentials>;
  /** A token of a partner system. */
  partner(clientId: string, ...scopes: string[]): Promise<Credentials>;
  /** Asks as somebody. */
  ask(as: Credentials, operation: Operation): Promise<Reply>;
  close(): Promise<void>;
}

/** What a test puts in place of the server's own parts. */
export interface OtherParts {
  /** Makes the server's database out of the real one. */
  readonly database?: (real: Database) => Database;
  readonly system?: (real: SystemDatabase) => SystemDatabase;
  readonly units?: (real: Units) => Pick<Units, "of">;
  readonly jobs?: (real: JobOutbox) => JobOutbox;
  /** A database that another server of the test opened; it is not closed with this one. */
  readonly fixture?: WriteFixture;
  readonly clock?: Clock;
}

const issuer = "https://issuer.example.org";
const audience = "urn:redress:api";
const publicOrigin = "http://127.0.0.1:4680";
const keys = await generateKeyPair("ES256");
const schema = buildApiSchema();

/** The fixture's own parts, or what the test puts in their place. */
function partsOf({ database, system, units, jobs }: OtherParts, fixture: WriteFixture) {
  return {
    database: database?.(fixture.database) ?? fixture.database,
    system: system?.(fixture.system) ?? fixture.system,
    units: units?.(fixture.units) ?? fixture.units,
    jobs: jobs?.(fixture.jobs) ?? fixture.jobs,
  };
}

/** Opens the API with everything real but the listening socket, the clock and the issuer's key. */
export async function openSafetyServer(parts: OtherParts = {}): Promise<SafetyServer> {
  const fixture = parts.fixture ?? (await openWriteFixture());
  const log: string[] = [];
  const environment = readEnvironment({
    REDRESS_ENVIRONMENT: "test",
    APP_DATABASE_URL: fixture.urls.appUrl,
    SYSTEM_DATABASE_URL: fixture.urls.systemUrl,
    PUBLIC_ORIGIN: publicOrigin,
    PARTNER_ISSUER: issuer,
    PARTNER_AUDIENCE: audience,
    CONSOLE_DOCUMENTS: "any",
    RATE_LIMIT_POINTS_PER_MINUTE: "1000000000",
  });
  const { http, changes } = await createServer({
    environment,
    schema,
    ...partsOf(parts, fixture),
    clock: parts.clock ?? clock,
    logger: createLogger("trace", linesInto(log)),
    trustedDocuments: new TrustedDocuments({}),
    partnerKeys: () => Promise.resolve(keys.publicKey),
  });
  const ask = async (as: Credentials, operation: Operation): Promise<Reply> => {
    const reply = await http.inject({
      method: "POST",
      url: "/graphql",
      headers: { ...as, "content-type": "application/json" },
      payload: JSON.stringify(operation),
    });
    return {
      status: reply.statusCode,
      headers: reply.headers,
      text: reply.body,
      body: JSON.parse(reply.body) as Reply["body"],
    };
  };
  const now = (): number => (parts.clock ?? clock).now();
  return {
    fixture,
    http,
    changes,
    log,
    ask,
    signIn: async (key) => ({
      cookie: `redress-session=${await beginSession(fixture, key, now())}`,
      origin: publicOrigin,
    }),
    partner: async (clientId, ...scopes) => ({
      authorization: `Bearer ${await tokenFor(clientId, scopes, now())}`,
    }),
    close: async () => {
      await http.close();
      if (parts.fixture === undefined) await fixture.close();
    },
  };
}

function linesInto(log: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(chunk.toString());
      done();
    },
  });
}

/** Puts a session into the database as sign-in would, and returns its token. */
export async function beginSession(fixture: WriteFixture, key: string, now: number): Promise<string> {
  const { id, agencyId } = viewerOf(key);
  const token = newToken();
  const end = new Date(now + 8 * 3_600_000);
  await fixture.admin(
    `insert into session (token_hash, id, staff_id, agency_id, created_at, last_seen_at, idle_expires_at, expires_at, user_agent, ip)
     values ($1, gen_random_uuid(), $2, $3, $4, $4, $5, $5, $6, $7)`,
    [hashToken(token), id, agencyId, new Date(now), end, `Browser of ${key}`, "192.0.2.7"],
  );
  return token;
}

function tokenFor(clientId: string, scopes: readonly string[], now: number): Promise<string> {
  const seconds = Math.floor(now / 1_000);
  return new SignJWT({ client_id: clientId, scope: scopes.join(" "), jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt" })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(clientId)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + 290)
    .sign(keys.privateKey);
}

import { randomBytes, hash } from "node:crypto";
import type { LightMyRequestResponse } from "fastify";
import type { GraphQLSchema } from "graphql";
import { exportJWK, generateKeyPair, SignJWT, createLocalJWKSet, type JWTPayload } from "jose";
import { readEnvironment } from "../src/config/environment.ts";
import { SignInRefused } from "../src/modules/session/open-id.ts";
import type { Clock } from "../src/platform/clock.ts";
import { TrustedDocuments } from "../src/platform/graphql/operation/trusted-documents.ts";
import { createLogger } from "../src/platform/logger.ts";
import { buildApiSchema } from "../src/schema.ts";
import { createServer, type Server } from "../src/server/server.ts";
import { openWriteFixture, type WriteFixture } from "./write-fixture.ts";

export const origin = "http://127.0.0.1:4680";
export const issuer = "http://127.0.0.1:4681";
export const audience = "urn:redress:api";

/** A clock that goes on only when told. */
export class TestClock implements Clock {
  #now = Date.parse("2026-11-19T18:00:00Z");

  now(): number {
    return this.#now;
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

const { privateKey, publicKey } = await generateKeyPair("ES256");
const keyId = "test-key";
const publicJwk = { ...(await exportJWK(publicKey)), kid: keyId, alg: "ES256", use: "sig" };

/** What a test changes of the server. */
export interface ServerChanges {
  readonly variables?: Readonly<Record<string, string>>;
  readonly documents?: readonly string[];
  readonly schema?: GraphQLSchema;
  readonly operationLimitMs?: number;
  readonly arrivalLimitMs?: number;
}

/** How a request is sent. */
export interface Sending {
  readonly cookie?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The whole server on a database of its own, without a socket, with a clock of the test's. */
export interface ServerFixture {
  readonly server: Server;
  readonly clock: TestClock;
  readonly fixture: WriteFixture;
  /** Every line of the log so far. */
  readonly log: string[];
  /** Signs an invented person in; returns the session cookie as "name=value". */
  signIn(person: string, former?: string): Promise<string>;
  /** A partner's access token. */
  token(scope: string, changes?: JWTPayload): Promise<string>;
  graphql(body: unknown, sending?: Sending): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/** Opens the server. Anything may be asked by partners; by sessions, what `documents` registers. */
export async function openServer(changes: ServerChanges = {}): Promise<ServerFixture> {
  const fixture = await openWriteFixture();
  const clock = new TestClock();
  const log: string[] = [];
  const environment = readEnvironment({
    REDRESS_ENVIRONMENT: "test",
    PUBLIC_ORIGIN: origin,
    OIDC_ISSUER: issuer,
    APP_DATABASE_URL: fixture.urls.appUrl,
    SYSTEM_DATABASE_URL: fixture.urls.systemUrl,
    SESSION_SECRET: randomBytes(32).toString("hex"),
    CONSOLE_DOCUMENTS: changes.documents === undefined ? "any" : "registered",
    ...changes.variables,
  });
  const server = await createServer({
    environment,
    schema: changes.schema ?? buildApiSchema(),
    database: fixture.database,
    system: fixture.system,
    units: fixture.units,
    jobs: fixture.jobs,
    clock,
    logger: createLogger("debug", { write: (line) => void log.push(line) }),
    trustedDocuments: new TrustedDocuments(
      Object.fromEntries((changes.documents ?? []).map((text) => [hash("sha256", text), text])),
    ),
    identityProvider: inventedProvider(),
    partnerKeys: createLocalJWKSet({ keys: [publicJwk] }),
    ...(changes.operationLimitMs === undefined ? {} : { operationLimitMs: changes.operationLimitMs }),
    ...(changes.arrivalLimitMs === undefined ? {} : { arrivalLimitMs: changes.arrivalLimitMs }),
  });

  return {
    server,
    clock,
    fixture,
    log,
    signIn: (person, former) => signIn(server, person, former),
    token: (scope, payload) => signToken(clock, { scope, ...payload }),
    graphql: (body, { cookie, token, headers } = {}) =>
      server.http.inject({
        method: "POST",
        url: "/graphql",
        payload: JSON.stringify(body),
        headers: {
          "content-type": "application/json",
          ...(cookie === undefined ? {} : { cookie, origin }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
      }),
    close: async () => {
      await server.http.close();
      await fixture.close();
    },
  };
}

/** Vouches for whoever is named: the callback's `person` is the subject. */
function inventedProvider() {
  return {
    begin: () =>
      Promise.resolve({
        address: new URL(`${issuer}/auth`),
        handshake: { state: "s", nonce: "n", verifier: "v" },
      }),
    complete: (query: string) => {
      const person = new URLSearchParams(query).get("person");
      if (person === null) return Promise.reject(new SignInRefused("ACCESS_DENIED"));
      return Promise.resolve({ issuer, subject: `dev|${person}`, idToken: `id-token-of-${person}` });
    },
    endOfSession: (idToken: string) =>
      Promise.resolve(new URL(`${issuer}/session/end?id_token_hint=${idToken}`)),
  };
}

/** The cookies of an answer as "name=value". */
export function cookiesOf(response: LightMyRequestResponse): string[] {
  return [response.headers["set-cookie"] ?? []].flat().map((line) => line.split(";", 1)[0] ?? "");
}

async function signIn(server: Server, person: string, former?: string): Promise<string> {
  const begun = await server.http.inject({ method: "GET", url: "/auth/sign-in?returnTo=/caseload" });
  const [pending = ""] = cookiesOf(begun);
  const cookie = former === undefined ? pending : `${pending}; ${former}`;
  const ended = await server.http.inject({
    method: "GET",
    url: `/auth/callback?person=${person}`,
    headers: { cookie },
  });
  const session = cookiesOf(ended).find((line) => line.startsWith("redress-session="));
  if (session === undefined) throw new Error(`Nobody was signed in: ${ended.headers.location}`);
  return session;
}

/** An access token as the issuer would sign it, unless changed. */
export async function signToken(
  clock: Clock,
  payload: JWTPayload,
  header: Record<string, unknown> = {},
): Promise<string> {
  const now = Math.floor(clock.now() / 1_000);
  const claims = {
    iss: issuer,
    aud: audience,
    sub: "partner-placer",
    client_id: "partner-placer",
    jti: "t",
    iat: now,
    exp: now + 300,
    ...payload,
  };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: keyId, ...header })
    .sign(privateKey);
}

export { publicJwk };

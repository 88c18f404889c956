import { randomUUID } from "node:crypto";
import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import type { GraphQLSchema } from "graphql";
import { SealedText } from "../actions/drafts/sealed-text.ts";
import type { Environment } from "../config/environment.ts";
import { DatabaseAuditLog } from "../modules/session/database-audit-log.ts";
import { OpenIdConnect } from "../modules/session/open-id.ts";
import { PartnerClients } from "../modules/session/partner-clients.ts";
import { PublicReader } from "../modules/public-information/index.ts";
import { Sessions } from "../modules/session/sessions.ts";
import { addSignInRoutes, type SignInOptions } from "../modules/session/sign-in.routes.ts";
import { Disclosures } from "../platform/audit/disclosures.ts";
import { Authenticator } from "../platform/auth/authenticator.ts";
import { SummarisedDenials } from "../platform/audit/summarised-denials.ts";
import type { AuditLog } from "../platform/auth/audit-log.ts";
import { PartnerTokens, type PartnerTokenSettings } from "../platform/auth/partner-token.ts";
import type { Viewer } from "../platform/auth/viewer.ts";
import type { Clock } from "../platform/clock.ts";
import type { Database, SystemDatabase } from "../platform/database/database.ts";
import { ChangeFeed } from "../platform/graphql/change-feed.ts";
import { setCursorKey } from "../list/cursor.ts";
import type { CodedError } from "../platform/graphql/coded-error.ts";
import type { TrustedDocuments } from "../platform/graphql/operation/trusted-documents.ts";
import { AttemptLimiter } from "../platform/http/attempt-limiter.ts";
import { addCompression } from "../platform/http/compression.ts";
import { limitArrival, longestArrivalMs } from "../platform/http/arrival.ts";
import { addConsole } from "../platform/http/console-files.ts";
import { bodyLimitBytes, replyWithError } from "../platform/http/coded-reply.ts";
import { addHealth } from "../platform/http/health.ts";
import { addLoadShedding } from "../platform/http/overload.ts";
import { refuseRaw } from "../platform/http/raw-refusal.ts";
import { requireOwnHost } from "../platform/http/own-hosts.ts";
import { refuseWhileClosing } from "../platform/http/closing.ts";
import { addSecurityHeaders } from "../platform/http/security-headers.ts";
import { noteDeniedRequest } from "./denied-request.ts";
import { addFiles } from "./files.ts";
import { addGraphql } from "./graphql-routes.ts";
import { addPublic } from "./public-routes.ts";
import { addMetrics } from "../platform/metrics/metrics.ts";
import type { JobOutbox } from "../platform/jobs/job-outbox.ts";
import type { Logger } from "../platform/logger.ts";
import type { Units } from "../platform/orm/units.ts";
import { mayRead } from "../record-kinds.ts";
import { Worlds } from "../world.ts";

/** What the server is made of; tests put their own parts in. */
export interface ServerDependencies {
  readonly environment: Environment;
  readonly schema: GraphQLSchema;
  /** As the role that serves requests. */
  readonly database: Database;
  /** As the role of sign-in and sessions. */
  readonly system: SystemDatabase;
  /** The ordinary way to the database. */
  readonly units: Pick<Units, "of">;
  readonly jobs: JobOutbox;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly trustedDocuments: TrustedDocuments;
  /** By default the environment's identity provider. */
  readonly identityProvider?: SignInOptions["provider"];
  /** By default the keys of the environment's issuer of tokens. */
  readonly partnerKeys?: PartnerTokenSettings["keys"];
  /** Longest time an operation may run; 10 s by default. */
  readonly operationLimitMs?: number;
  /** Longest time a request may take to arrive; 10 s by default. */
  readonly arrivalLimitMs?: number;
}

/** A server that does not listen yet, with the parts that live longer than a request. */
export interface Server {
  readonly http: FastifyInstance;
  /** Publish changes of records here. */
  readonly changes: ChangeFeed;
  /** Breaks all live streams off; clients come back and read anew. */
  readonly interruptStreams: () => void;
  readonly worlds: Worlds;
  readonly audit: AuditLog;
}

/** A good token is never refused for the bad ones from its address: the limit is on what a refusal costs. */
const refusedTokens = { name: "refused tokens of address", attempts: 300, withinSeconds: 300 };
const arrivalLimitMs = 10_000;
const reviewEveryMs = 5_000;

/** Builds the server: health, console, sign-in, GraphQL and live updates on one origin. Nothing listens yet. */
export async function createServer(dependencies: ServerDependencies): Promise<Server> {
  setCursorKey(Buffer.from(dependencies.environment.cursorSecret));
  const { environment, database, system, logger } = dependencies;
  const http = createHttp(dependencies);
  const parts = createParts(dependencies);
  addSecurityHeaders(http, environment.publicOrigin);
  refuseWhileClosing(http);
  requireOwnHost(http, environment.publicOrigin, environment.servedHosts);
  addCompression(http);
  await addLoadShedding(http);
  addHealth(
    http,
    () => areAnswering(database, system),
    (error) => logger.warn({ err: error }, "not ready"),
  );
  await addConsole(http, environment.consoleDirectory);
  addMetrics(http, {
    databases: { app: database, system },
    liveStreams: () => parts.changes.readers,
    token: environment.metricsToken,
  });
  const onDenied = (request: FastifyRequest, error: CodedError): void =>
    noteDeniedRequest(request, error, parts.denials, logger);
  await addFiles(http, { ...dependencies, ...parts, onDenied });
  addSignInRoutes(http, signInOptions(dependencies, parts));
  const streams = await addGraphql(http, {
    ...dependencies,
    ...parts,
    refusedTokens: new AttemptLimiter(system, refusedTokens),
    onDenied,
  });
  await addPublic(http, { ...dependencies, ...parts });
  const review = setInterval(() => void parts.changes.review(), reviewEveryMs);
  review.unref();
  http.addHook("onClose", () => parts.denials.end());
  http.addHook("preClose", (done) => {
    clearInterval(review);
    streams.interrupt();
    done();
  });
  return {
    http,
    changes: parts.changes,
    worlds: parts.worlds,
    audit: parts.audit,
    interruptStreams: () => streams.interrupt(),
  };
}

function createHttp({
  environment,
  logger,
  arrivalLimitMs: limitMs = arrivalLimitMs,
}: ServerDependencies): FastifyInstance {
  const http = fastify({
    loggerInstance: logger,
    // One line of our own for each request, see below.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    // Bodies are timed by ourselves, route by route: see arrival.ts.
    requestTimeout: longestArrivalMs,
    // Node looks for requests that take too long only every half minute unless told.
    http: { headersTimeout: limitMs, connectionsCheckingInterval: 500 },
    clientErrorHandler: refuseRaw,
    // Refused by ourselves, in our own shape: see closing.ts.
    return503OnClosing: false,
    trustProxy: environment.trustedProxies.length === 0 ? false : [...environment.trustedProxies],
    // Never taken from the request: a caller must not choose what our log says.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, _request, reply) => void replyWithError(reply as FastifyReply, error),
  }) as unknown as FastifyInstance;
  limitArrival(http, limitMs);
  http.decorateRequest("viewer", null);
  // Only JSON is read: text/plain and forms are what a foreign page can post without asking.
  http.removeContentTypeParser("text/plain");
  http.setErrorHandler((error, request, reply) => {
    const { hidden, code } = replyWithError(reply, error);
    if (hidden !== null) request.log.error({ err: hidden, code, traceId: request.id }, "request failed");
  });
  http.addHook("onResponse", (request, reply, done) => {
    const line = {
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      traceId: request.id,
      actor: request.viewer?.id,
    };
    if (reply.statusCode >= 500 || reply.elapsedTime > 1_000) logger.warn(line, "request");
    else logger.debug(line, "request");
    done();
  });
  return http;
}

interface Parts {
  readonly sessions: Sessions;
  readonly authenticator: Authenticator;
  readonly audit: AuditLog;
  readonly denials: SummarisedDenials;
  readonly disclosures: Disclosures;
  readonly changes: ChangeFeed;
  readonly worlds: Worlds;
  readonly publicReader: PublicReader;
  readonly drafts: SealedText;
}

function createParts({ environment, system, units, clock, logger, partnerKeys }: ServerDependencies): Parts {
  const { idleMinutes, absoluteHours } = environment.session;
  const sessions = new Sessions({
    database: system,
    clock,
    limits: { idleMs: idleMinutes * 60_000, absoluteMs: absoluteHours * 3_600_000 },
    onTouchFailed: (error) => logger.warn({ err: error }, "the use of a session could not be noted"),
  });
  const partners = new PartnerClients(system, clock);
  const authenticator = new Authenticator({
    findSession: (token) => sessions.find(token),
    findPartner: (clientId) => partners.find(clientId),
    tokens: new PartnerTokens({
      ...environment.partner,
      clock,
      ...(partnerKeys === undefined ? {} : { keys: partnerKeys }),
    }),
    clock,
    onTokenRefused: (reason) => logger.info({ reason }, "a partner's token was refused"),
  });
  const stillWelcome = (viewer: Viewer): Promise<boolean> =>
    viewer.sessionId === null ? authenticator.isPartnerWelcome(viewer) : sessions.isAlive(viewer.sessionId);
  const disclosures = new Disclosures(clock);
  const changes = new ChangeFeed({
    stillWelcome: async (viewer) => stillWelcome(viewer).catch(() => false),
    readable: mayRead,
    onTold: (viewer) => disclosures.told(viewer),
  });
  sessions.onEnd((sessionId) => changes.end(sessionId));
  const audit = new DatabaseAuditLog(system, (entry, error) =>
    logger.error({ err: error, act: entry.act, outcome: entry.outcome }, "an audit entry was not written"),
  );
  const denials = new SummarisedDenials(audit);
  const drafts = new SealedText(environment.draftSecret, environment.formerDraftSecrets);
  const worlds = new Worlds(units, clock);
  const publicReader = new PublicReader(units, clock);
  return { sessions, authenticator, audit, denials, disclosures, changes, worlds, publicReader, drafts };
}

function signInOptions(
  { environment, system, clock, logger, identityProvider }: ServerDependencies,
  { sessions, audit, denials }: Parts,
): SignInOptions {
  const redirectUri = `${environment.publicOrigin}/auth/callback`;
  return {
    sessions,
    database: system,
    audit,
    denials,
    clock,
    provider: identityProvider ?? new OpenIdConnect({ ...environment.oidc, redirectUri }),
    publicOrigin: environment.publicOrigin,
    sessionSecret: environment.sessionSecret,
    onRefused: (reason, request, error) =>
      logger.warn(
        { reason, traceId: request.id, ...(reason === "INTERNAL" ? { err: error } : {}) },
        "a sign-in was refused",
      ),
  };
}

async function areAnswering(...databases: readonly Database[]): Promise<void> {
  const ready = { statement: { name: "server.ready", text: "select 1 as one" }, values: [] };
  await Promise.all(databases.map((database) => database.read({ kind: "STATE", agencyId: null }, ready)));
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { SealedText } from "../actions/drafts/sealed-text.ts";
import type { Environment } from "../config/environment.ts";
import type { PublicReader } from "../modules/public-information/index.ts";
import type { Sessions } from "../modules/session/sessions.ts";
import type { AuditLog } from "../platform/auth/audit-log.ts";
import type { Authenticator } from "../platform/auth/authenticator.ts";
import type { Clock } from "../platform/clock.ts";
import type { Disclosures } from "../platform/audit/disclosures.ts";
import type { Database } from "../platform/database/database.ts";
import { createApollo } from "../platform/graphql/operation/apollo.ts";
import type { ChangeFeed } from "../platform/graphql/change-feed.ts";
import type { CodedError } from "../platform/graphql/coded-error.ts";
import { CompiledQueries } from "../platform/graphql/operation/compiled-queries.ts";
import { gatePlugin } from "../platform/graphql/operation/gate-plugin.ts";
import { addGraphqlRoute, createDoor } from "../platform/graphql/operation/graphql-route.ts";
import { OperationCosts } from "../platform/graphql/operation/operation-cost.ts";
import { PointsLimiter } from "../platform/graphql/operation/points-limiter.ts";
import { OperationRunner } from "../platform/graphql/operation/run-operation.ts";
import { addStreamRoute, type LiveStreams } from "../platform/graphql/operation/stream-route.ts";
import type { TrustedDocuments } from "../platform/graphql/operation/trusted-documents.ts";
import type { AttemptLimiter } from "../platform/http/attempt-limiter.ts";
import type { JobOutbox } from "../platform/jobs/job-outbox.ts";
import type { Logger } from "../platform/logger.ts";
import type { Units } from "../platform/orm/units.ts";
import { noteDenial } from "./note-denial.ts";
import { HttpRequestContext, type SharedContext } from "./request-context.ts";
import type { Worlds } from "../world.ts";

interface GraphqlOptions {
  readonly environment: Environment;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly units: Pick<Units, "of">;
  readonly jobs: JobOutbox;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly trustedDocuments: TrustedDocuments;
  readonly operationLimitMs?: number;
  readonly sessions: Sessions;
  readonly authenticator: Authenticator;
  readonly audit: AuditLog;
  readonly disclosures: Disclosures;
  readonly changes: ChangeFeed;
  readonly worlds: Worlds;
  readonly publicReader: PublicReader;
  readonly drafts: SealedText;
  readonly refusedTokens: AttemptLimiter;
  readonly onDenied: (request: FastifyRequest, error: CodedError) => void;
}

const operationLimitMs = 10_000;

/** Adds `/graphql` and `/graphql/stream`, behind one door and on one budget. */
export async function addGraphql(http: FastifyInstance, options: GraphqlOptions): Promise<LiveStreams> {
  const { environment, schema, logger, authenticator } = options;
  const documents = { trusted: options.trustedDocuments, consoleDocuments: environment.consoleDocuments };
  const door = createDoor({
    authenticator,
    publicOrigin: environment.publicOrigin,
    documents,
    refusedTokens: options.refusedTokens,
    onDenied: options.onDenied,
  });
  const costs = new OperationCosts(schema);
  const points = new PointsLimiter(environment.pointsPerMinute, options.clock);
  const shared: SharedContext = {
    database: options.database,
    units: options.units,
    jobs: options.jobs,
    worlds: options.worlds,
    publicReader: options.publicReader,
    sessions: options.sessions,
    audit: options.audit,
    disclosures: options.disclosures,
    drafts: options.drafts,
    liveUpdates: options.changes,
  };
  const createContext = (
    request: FastifyRequest,
    reply: FastifyReply,
    openStream?: HttpRequestContext["openStream"],
  ): HttpRequestContext => new HttpRequestContext(request, reply, shared, points.untouched(), openStream);
  const onHiddenError = (error: unknown, { traceId, viewer }: HttpRequestContext): void =>
    logger.error({ err: error, traceId, actor: viewer?.id }, "an operation failed");
  const runner = new OperationRunner<HttpRequestContext>({
    schema,
    compiled: new CompiledQueries(schema),
    timeLimitMs: options.operationLimitMs ?? operationLimitMs,
    onHiddenError,
    onDenied: noteDenial,
    onTimeUp: (context) => context.stop(),
  });
  const apollo = createApollo<HttpRequestContext>({
    schema,
    trusted: options.trustedDocuments,
    readsCookies: true,
    gate: gatePlugin({ costs, points: () => points, runner }),
    onHiddenError: (error) => logger.error({ err: error }, "a request failed"),
  });
  await apollo.start();
  const chargeText = async (context: HttpRequestContext): Promise<void> => {
    if (context.payer === null || context.isCharged) return;
    await points.take(context.payer, context.textPoints(), (reading) => context.charge(reading));
  };
  const parts = { apollo, door, createContext, chargeText };
  addGraphqlRoute(http, parts);
  http.addHook("onClose", () => apollo.stop());
  return addStreamRoute(http, { ...parts, onHiddenError, onDenied: noteDenial });
}

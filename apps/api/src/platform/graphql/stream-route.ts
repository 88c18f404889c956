import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from "fastify";
import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { createHandler } from "graphql-sse/lib/use/fastify";
import { CodedError } from "./coded-error.ts";
import { tooComplex, type GateContext } from "./gate-plugin.ts";
import { maskError } from "./mask-errors.ts";
import type { OperationCosts } from "./operation-cost.ts";
import { limitRules, operationLimits } from "./operation-limits.ts";
import type { PointsLimiter } from "./points-limiter.ts";
import { textOf, type DocumentPolicy, type GraphQLBody } from "./request-body.ts";

interface StreamOptions<Context extends GateContext> {
  readonly schema: GraphQLSchema;
  readonly door: preHandlerAsyncHookHandler;
  readonly documents: DocumentPolicy;
  readonly costs: OperationCosts;
  readonly points: PointsLimiter;
  readonly createContext: (request: FastifyRequest, reply: FastifyReply) => Context;
  readonly onHiddenError: (error: unknown, context: Context) => void;
}

/** Streams that one viewer may hold open: a few tabs on a few machines. */
const streamsPerViewer = 12;

/**
 * `/graphql/stream`: subscriptions as server-sent events, one connection for each (graphql-sse, distinct connections
 * mode). The same door, limits and trusted documents as `/graphql`.
 */
export function addStreamRoute<Context extends GateContext>(
  server: FastifyInstance,
  options: StreamOptions<Context>,
): LiveStreams {
  const prepared = new WeakMap<FastifyRequest, ExecutionArgs>();
  const streams = new LiveStreams();
  const handler = createHandler({
    authenticate: () => null,
    validate: () => [],
    onSubscribe: ({ raw }) => prepared.get(raw) as ExecutionArgs & { contextValue: undefined },
    onNext: (context, _request, result) =>
      result.errors === undefined
        ? undefined
        : { ...result, errors: masked(result.errors, context as unknown as Context) },
  });

  function masked(errors: readonly GraphQLError[], context: Context): readonly GraphQLError[] {
    return errors.map((error) => {
      const { formatted, hidden } = maskError(error, context.traceId);
      if (hidden !== null) options.onHiddenError(hidden, context);
      return new GraphQLError(formatted.message, { extensions: formatted.extensions ?? {} });
    });
  }

  server.route({
    method: "POST",
    url: "/graphql/stream",
    preHandler: options.door,
    handler: async (request, reply) => {
      if (request.headers.accept !== "text/event-stream")
        throw new CodedError("BAD_REQUEST", "Ask with Accept: text/event-stream.");
      prepared.set(request, await prepare(request, reply, options));
      // Gone while we prepared: no close will be heard any more, so nothing may be opened.
      if (reply.raw.destroyed) return reply.hijack();
      await streams.hold(request, reply, async () => {
        void reply.hijack();
        await handler(request, reply);
      });
      return reply;
    },
  });
  return streams;
}

interface StreamBody extends GraphQLBody {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: unknown;
}

/** Parses, validates, measures and charges the subscription of a request. */
async function prepare<Context extends GateContext>(
  request: FastifyRequest,
  reply: FastifyReply,
  options: StreamOptions<Context>,
): Promise<ExecutionArgs> {
  const body = (request.body ?? {}) as StreamBody;
  const text = textOf(body, options.documents);
  if (text === undefined) {
    throw new CodedError("BAD_REQUEST", "The body needs a document, or the hash of a registered one.");
  }
  const args = argsOf(text, body, options.schema);
  const contextValue = options.createContext(request, reply);
  await charge(args, contextValue, options);
  // The library insists on a text, also where only a hash was sent.
  request.body = { query: text };
  void reply.header("x-accel-buffering", "no");
  return { ...args, contextValue };
}

interface SubscriptionArgs extends ExecutionArgs {
  readonly operation: OperationDefinitionNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** A valid subscription within the limits, or an error that says what is wrong. */
function argsOf(
  text: string,
  { variables = {}, operationName }: StreamBody,
  schema: GraphQLSchema,
): SubscriptionArgs {
  const document = parseDocument(text);
  const [fault] = validate(schema, document);
  if (fault !== undefined) throw asRequestError(fault, "GRAPHQL_VALIDATION_FAILED");
  const [excess] = validate(schema, document, limitRules);
  if (excess !== undefined) throw excess;
  const name = typeof operationName === "string" ? operationName : null;
  const operation = getOperationAST(document, name);
  if (operation?.operation !== "subscription") {
    throw new CodedError(
      "BAD_REQUEST",
      "Only subscriptions are served here; send queries and mutations to /graphql.",
    );
  }
  return { schema, document, operation, variableValues: variables, operationName: name };
}

async function charge<Context extends GateContext>(
  { document, operation, variableValues }: SubscriptionArgs,
  context: Context,
  { costs, points }: StreamOptions<Context>,
): Promise<void> {
  const cost = costs.costOf(document, operation, variableValues);
  if (cost > operationLimits.cost) throw tooComplex(cost);
  if (context.viewer === null) throw new CodedError("UNAUTHENTICATED", "Sign in first.");
  context.rateLimit = await points.take(context.viewer, cost);
}

function parseDocument(text: string) {
  try {
    return parse(text, { maxTokens: operationLimits.tokens });
  } catch (error) {
    throw asRequestError(error as GraphQLError, "GRAPHQL_PARSE_FAILED");
  }
}

function asRequestError(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code },
  });
}

/** The streams that are open now. */
export class LiveStreams {
  readonly #open = new Map<string, Set<FastifyReply>>();

  /** Runs a stream and counts it until it closes. Throws CodedError RATE_LIMITED when the viewer has too many. */
  async hold(request: FastifyRequest, reply: FastifyReply, run: () => Promise<void>): Promise<void> {
    const key = `${request.viewer?.kind}:${request.viewer?.id}`;
    const own = this.#open.get(key) ?? new Set<FastifyReply>();
    if (own.size >= streamsPerViewer) {
      throw new CodedError(
        "RATE_LIMITED",
        `Too many live streams are open: at most ${streamsPerViewer} for one viewer.`,
        { limit: "live streams", allowed: streamsPerViewer },
      );
    }
    own.add(reply);
    this.#open.set(key, own);
    const release = (): void => {
      own.delete(reply);
      if (own.size === 0 && this.#open.get(key) === own) this.#open.delete(key);
    };
    // A client that has gone frees its place at once: the stream itself may sleep until the next change.
    reply.raw.once("close", release);
    try {
      await run();
    } finally {
      release();
    }
  }

  /** Breaks every connection off, so that clients come back and read anew what they may have missed. */
  interrupt(): void {
    for (const own of this.#open.values()) for (const reply of own) reply.raw.destroy();
  }
}

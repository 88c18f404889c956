import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from "fastify";
import type { ApolloServer } from "@apollo/server";
import { getOperationAST, GraphQLError, type ExecutionArgs, type OperationDefinitionNode } from "graphql";
import { createHandler } from "graphql-sse";
import { CodedError } from "../coded-error.ts";
import type { GateContext } from "./gate-plugin.ts";
import { askApollo, headersRead, sendAnswer } from "./graphql-route.ts";
import { denialOf, type AskedOperation, type Denial } from "./denial.ts";
import { maskError } from "./mask-errors.ts";
import { sendEvents } from "./send-events.ts";

interface StreamOptions<Context extends GateContext> {
  readonly apollo: ApolloServer<Context>;
  readonly door: preHandlerAsyncHookHandler;
  readonly createContext: (
    request: FastifyRequest,
    reply: FastifyReply,
    openStream: GateContext["openStream"],
  ) => Context;
  readonly chargeText: (context: Context) => Promise<void>;
  readonly onHiddenError: (error: unknown, context: Context) => void;
  /** Told of whatever was denied. */
  readonly onDenied: (denial: Denial, context: Context) => Promise<void>;
}

/** Streams that one viewer may hold open: a few tabs on a few machines. */
const streamsPerViewer = 12;

/**
 * `/graphql/stream`: subscriptions as server-sent events, one connection for each (graphql-sse, distinct connections
 * mode). The same door as `/graphql`, and Apollo Server lets the subscription in: the same limits, trusted documents,
 * price and refusals. Only then does it run here, and not there.
 */
export function addStreamRoute<Context extends GateContext>(
  server: FastifyInstance,
  options: StreamOptions<Context>,
): LiveStreams {
  const prepared = new WeakMap<FastifyRequest, ExecutionArgs>();
  const streams = new LiveStreams();
  const handler = createHandler<FastifyRequest>({
    authenticate: () => null,
    validate: () => [],
    onSubscribe: ({ raw }) => prepared.get(raw) as ExecutionArgs & { contextValue: undefined },
    onNext: async (context, { raw }, result) =>
      result.errors === undefined
        ? undefined
        : {
            ...result,
            errors: await masked(result.errors, context as unknown as Context, prepared.get(raw)),
          },
  });

  function masked(
    errors: readonly GraphQLError[],
    context: Context,
    subscription: ExecutionArgs | undefined,
  ): Promise<readonly GraphQLError[]> {
    return Promise.all(
      errors.map(async (error) => {
        const { formatted, hidden } = maskError(error, context.traceId);
        if (hidden !== null) options.onHiddenError(hidden, context);
        const denial = subscription === undefined ? null : denialOf(askedBy(subscription), formatted);
        if (denial !== null) await options.onDenied(denial, context);
        return new GraphQLError(formatted.message, { extensions: formatted.extensions ?? {} });
      }),
    );
  }

  server.route({
    method: "POST",
    url: "/graphql/stream",
    preHandler: options.door,
    handler: async (request, reply) => {
      if (request.headers.accept !== "text/event-stream")
        throw new CodedError("BAD_REQUEST", "Ask with Accept: text/event-stream.");
      let subscription: ExecutionArgs | undefined;
      const context = options.createContext(request, reply, (args) => (subscription = args));
      const answer = await askApollo(options.apollo, request, context, headersRead);
      await options.chargeText(context);
      if (subscription === undefined) return sendAnswer(reply, answer);
      prepared.set(request, subscription);
      // The library insists on a text, also where only a hash was sent.
      request.body = { query: subscription.document.loc?.source.body };
      void reply.header("x-accel-buffering", "no");
      // Gone while we prepared: no close will be heard any more, so nothing may be opened.
      if (reply.raw.destroyed) return reply.hijack();
      await streams.hold(request, reply, async () => {
        void reply.hijack();
        await sendEvents(handler, request, reply, context.stream);
      });
      return reply;
    },
  });
  return streams;
}

function askedBy({ schema, document, operationName, variableValues }: ExecutionArgs): AskedOperation {
  // It was let in, so the document holds it.
  const operation = getOperationAST(document, operationName) as OperationDefinitionNode;
  return { schema, document, operation, variables: variableValues ?? {} };
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
        { limit: "live streams", allowed: streamsPerViewer, retryAfterSeconds: 30 },
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

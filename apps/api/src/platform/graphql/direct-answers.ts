import type { FastifyReply, FastifyRequest } from "fastify";
import { CodedError } from "./coded-error.ts";
import { rateLimitHeader, writeAnswer, type GateContext } from "./gate-plugin.ts";
import type { KnownOperation, KnownOperations } from "./known-operations.ts";
import type { OperationCosts } from "./operation-cost.ts";
import { operationLimits } from "./operation-limits.ts";
import type { PointsLimiter } from "./points-limiter.ts";
import type { OperationRunner } from "./run-operation.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

interface DirectOptions<Context extends GateContext> {
  readonly known: KnownOperations;
  readonly trusted: TrustedDocuments;
  readonly costs: OperationCosts;
  readonly points: PointsLimiter;
  readonly runner: OperationRunner<Context>;
  readonly createContext: (request: FastifyRequest, reply: FastifyReply) => Context;
}

const json = "application/json; charset=utf-8";
const graphqlJson = "application/graphql-response+json; charset=utf-8";

/** What Apollo Server answers to the `Accept` headers that clients really send; it negotiates all others. */
const contentTypes: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, json],
  ["*/*", json],
  ["application/json", json],
  ["application/graphql-response+json,application/json;q=0.9", graphqlJson],
  ["application/graphql-response+json, application/json", graphqlJson],
]);

const jsonBody = /^application\/json(?:;|$)/;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** A request in the plainest form. */
interface PlainRequest {
  readonly text: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers plain requests for operations that came through Apollo Server before, without Apollo: same context, price,
 * runner and writer. It never refuses anything. A request that is in any way unusual, too expensive or out of points is
 * left to Apollo, so that there is one place that says what is wrong.
 */
export class DirectAnswers<Context extends GateContext> {
  readonly #options: DirectOptions<Context>;

  constructor(options: DirectOptions<Context>) {
    this.#options = options;
  }

  /** Sends the answer and says true, or does nothing and says false. */
  async send(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const contentType = contentTypes.get(request.headers.accept);
    if (contentType === undefined || request.viewer === null) return false;
    const asked = this.#read(request);
    const known = asked === null ? undefined : this.#options.known.find(asked.text);
    if (asked === null || known === undefined) return false;
    const name = known.operation.name?.value;
    if (asked.operationName !== null && asked.operationName !== name) return false;
    const context = this.#options.createContext(request, reply);
    if (!(await this.#pay(known, asked, context))) return false;
    const { status, ...answer } = await this.#options.runner.run({
      ...known,
      variables: asked.variables,
      context,
      traceId: context.traceId,
    });
    void reply.code(status);
    void reply.header("ratelimit", rateLimitHeader(context.rateLimit, Date.now()));
    void reply.header("content-type", contentType);
    void reply.send(writeAnswer(answer, context.rateLimit));
    return true;
  }

  async #pay(
    { document, operation }: KnownOperation,
    asked: PlainRequest,
    context: Context,
  ): Promise<boolean> {
    const { costs, points } = this.#options;
    const { viewer } = context;
    const cost = costs.costOf(document, operation, asked.variables);
    if (viewer === null || cost > operationLimits.cost) return false;
    try {
      context.rateLimit = await points.take(viewer, cost);
      return true;
    } catch (error) {
      // Apollo asks for the points again and is refused again.
      if (error instanceof CodedError) return false;
      throw error;
    }
  }

  #read({ method, headers, body }: FastifyRequest): PlainRequest | null {
    const isJson = method === "POST" && jsonBody.test(headers["content-type"] ?? "");
    return isJson && isRecord(body) ? this.#readBody(body) : null;
  }

  #readBody(body: Readonly<Record<string, unknown>>): PlainRequest | null {
    const text = this.#textOf(body);
    const operationName = body["operationName"] ?? null;
    const variables = body["variables"] ?? {};
    if (text === undefined || !isRecord(variables)) return null;
    return operationName === null || typeof operationName === "string"
      ? { text, operationName, variables }
      : null;
  }

  /** The text that is sent, or is registered under the hash that is sent in its place. */
  #textOf({ query, extensions }: Readonly<Record<string, unknown>>): string | undefined {
    if (isAbsent(extensions)) return typeof query === "string" ? query : undefined;
    if (!isAbsent(query) || !isRecord(extensions)) return undefined;
    const { persistedQuery } = extensions;
    if (!isRecord(persistedQuery) || persistedQuery["version"] !== 1) return undefined;
    const sha256 = persistedQuery["sha256Hash"];
    return typeof sha256 === "string" ? this.#options.trusted.textOf(sha256) : undefined;
  }
}

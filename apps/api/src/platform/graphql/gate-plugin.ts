import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestListener,
  type GraphQLResponse,
} from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import type { Viewer } from "../auth/viewer.ts";
import { CodedError } from "./coded-error.ts";
import type { KnownOperations } from "./known-operations.ts";
import type { OperationCosts } from "./operation-cost.ts";
import { operationLimits } from "./operation-limits.ts";
import type { PointsLimiter } from "./points-limiter.ts";
import type { RateLimitReading } from "./rate-limit-reading.ts";
import type { OperationRunner } from "./run-operation.ts";

/** What the gate reads and writes of a request's context. */
export interface GateContext {
  readonly viewer: Viewer | null;
  readonly traceId: string;
  rateLimit: RateLimitReading;
}

interface GateOptions<Context extends GateContext> {
  readonly costs: OperationCosts;
  readonly points: PointsLimiter;
  readonly runner: OperationRunner<Context>;
  /** Learns every operation that was let in. */
  readonly known: KnownOperations;
}

/** Finds the ready JSON of an answer inside Apollo's result, so that it is not written twice. */
const readyText: unique symbol = Symbol("ready text");

interface WithText {
  readonly [readyText]?: string;
}

/** Apollo's `stringifyResult`: passes on the text that was written already. */
export function stringifyResult(result: { readonly extensions?: unknown }): string {
  return (result.extensions as WithText | undefined)?.[readyText] ?? JSON.stringify(result);
}

function costExtension({
  cost,
  limit,
  remaining,
  resetAt,
}: RateLimitReading): Readonly<Record<string, unknown>> {
  return { requested: cost, limit, remaining, resetAt: new Date(resetAt).toISOString() };
}

/** `RateLimit` by draft-ietf-httpapi-ratelimit-headers: points left and seconds until they are full. */
export function rateLimitHeader({ remaining, resetAt }: RateLimitReading, now: number): string {
  return `"points";r=${remaining};t=${Math.max(0, Math.ceil((resetAt - now) / 1_000))}`;
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** The JSON of an answer, written once. */
export function writeAnswer({ data, errors }: Answer, reading: RateLimitReading): string {
  return JSON.stringify({
    ...(errors === undefined ? {} : { errors }),
    ...(data === undefined ? {} : { data }),
    extensions: { cost: costExtension(reading) },
  });
}

/**
 * Counts, charges and runs operations in Apollo's place: Apollo parses and validates (or remembers that it did), this
 * plugin decides whether the operation may run, runs it compiled, masks its errors and writes its JSON once.
 */
export function gatePlugin<Context extends GateContext>({
  costs,
  points,
  runner,
  known,
}: GateOptions<Context>): ApolloServerPlugin<Context> {
  async function didResolveOperation({
    document,
    operation,
    request,
    source,
    contextValue,
  }: GraphQLRequestContext<Context>): Promise<void> {
    if (document === undefined || operation === undefined) return;
    const { viewer } = contextValue;
    if (viewer === null) throw new CodedError("UNAUTHENTICATED", "Sign in first.");
    if (operation.operation === "subscription") {
      throw new CodedError(
        "BAD_REQUEST",
        "Subscriptions are served at /graphql/stream as server-sent events.",
      );
    }
    const found = costs.costOf(document, operation, request.variables ?? {});
    if (found > operationLimits.cost) throw tooComplex(found);
    contextValue.rateLimit = await points.take(viewer, found);
    if (source !== undefined) known.remember(source, { document, operation });
  }

  async function responseForOperation({
    document,
    operation,
    request,
    contextValue,
    response,
  }: GraphQLRequestContext<Context>): Promise<GraphQLResponse | null> {
    if (document === undefined || operation === undefined) return null;
    const { status, ...answer } = await runner.run({
      document,
      operation,
      variables: request.variables ?? {},
      context: contextValue,
      traceId: contextValue.traceId,
    });
    if (status !== 200) response.http.status = status;
    response.http.headers.set("ratelimit", rateLimitHeader(contextValue.rateLimit, Date.now()));
    const extensions = { [readyText]: writeAnswer(answer, contextValue.rateLimit) } as Record<
      string,
      unknown
    >;
    return {
      http: { headers: noHeaders },
      body: { kind: "single", singleResult: { extensions } },
    } as GraphQLResponse;
  }

  const listener: GraphQLRequestListener<Context> = { didResolveOperation, responseForOperation };
  const listening = Promise.resolve(listener);
  return { requestDidStart: () => listening };
}

const noHeaders = new HeaderMap();

/** The refusal of an operation that costs too much. */
export function tooComplex(found: number): CodedError {
  const allowed = operationLimits.cost;
  const words = found === Number.MAX_SAFE_INTEGER ? "too much to be counted" : `${found} points`;
  return new CodedError(
    "QUERY_TOO_COMPLEX",
    `The operation costs ${words}, allowed are ${allowed}. Ask for fewer items or fewer nested lists.`,
    {
      limit: "cost",
      allowed,
      found,
    },
  );
}

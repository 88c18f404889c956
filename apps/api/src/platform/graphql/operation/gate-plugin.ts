import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestListener,
  type GraphQLResponse,
} from "@apollo/server";
import type { ExecutionArgs } from "graphql";
import type { Viewer } from "../../auth/viewer.ts";
import { CodedError } from "../coded-error.ts";
import type { OperationCosts } from "./operation-cost.ts";
import { operationLimits } from "./operation-limits.ts";
import type { PointsLimiter } from "./points-limiter.ts";
import type { RateLimitReading } from "./rate-limit-reading.ts";
import type { OperationOutcome, OperationRunner } from "./run-operation.ts";

/** What the gate reads and writes of a request's context. */
export interface GateContext {
  readonly viewer: Viewer | null;
  readonly traceId: string;
  readonly rateLimit: RateLimitReading;
  /** Notes what the operation cost. */
  charge(reading: RateLimitReading): void;
  /** Set where a live stream is opened: takes the subscription that was let in. Without it none is. */
  readonly openStream?: ((subscription: ExecutionArgs) => void) | undefined;
}

interface GateOptions<Context extends GateContext> {
  readonly costs: OperationCosts;
  readonly points: PointsLimiter;
  readonly runner: OperationRunner<Context>;
}

/** A request whose document was found. */
type Asked<Context extends GateContext> = GraphQLRequestContext<Context> &
  Required<Pick<GraphQLRequestContext<Context>, "document">>;
type Resolved<Context extends GateContext> = Asked<Context> &
  Required<Pick<GraphQLRequestContext<Context>, "operation">>;

/** Points of an operation that is refused: reading it was work, too. */
const refusalPoints = 1;
const noSuchOperation =
  "The document holds no operation of this name; where it holds several, operationName says which one to run.";

/**
 * Counts, charges and runs operations in Apollo's place: Apollo reads the request, finds or parses and validates its
 * document and writes the answer; this plugin decides whether the operation may run, runs it compiled and masks its
 * errors. A subscription is handed to the stream that asked for it.
 */
export function gatePlugin<Context extends GateContext>({
  costs,
  points,
  runner,
}: GateOptions<Context>): ApolloServerPlugin<Context> {
  /** @throws CodedError BAD_USER_INPUT or QUERY_TOO_COMPLEX */
  function priceOf({ document, operation, request }: Resolved<Context>): number {
    const found = costs.costOf(document, operation, request.variables ?? {});
    if (found > operationLimits.cost) throw tooComplex(found);
    return found;
  }

  async function didResolveOperation(asked: Asked<Context>): Promise<void> {
    const { operation, contextValue } = asked;
    const { viewer } = contextValue;
    if (viewer === null) throw new CodedError("UNAUTHENTICATED", "Sign in first.");
    if (operation === undefined) throw new CodedError("OPERATION_RESOLUTION_FAILURE", noSuchOperation);
    requireRightPlace(operation.operation === "subscription", contextValue);
    let price = refusalPoints;
    try {
      price = priceOf({ ...asked, operation });
    } finally {
      contextValue.charge(await points.take(viewer, price));
    }
  }

  async function responseForOperation(resolved: Resolved<Context>): Promise<GraphQLResponse> {
    const { document, operation, request, contextValue, schema } = resolved;
    const variables = request.variables ?? {};
    if (contextValue.openStream !== undefined) {
      const operationName = operation.name?.value;
      contextValue.openStream({ schema, document, operationName, variableValues: variables, contextValue });
      return answerOf({ status: 200 }, contextValue);
    }
    const { traceId } = contextValue;
    return answerOf(
      await runner.run({ document, operation, variables, context: contextValue, traceId }),
      contextValue,
    );
  }

  const listener: GraphQLRequestListener<Context> = { didResolveOperation, responseForOperation };
  const listening = Promise.resolve(listener);
  return { requestDidStart: () => listening };
}

function requireRightPlace(isSubscription: boolean, { openStream }: GateContext): void {
  if (isSubscription === (openStream !== undefined)) return;
  throw new CodedError(
    "BAD_REQUEST",
    isSubscription
      ? "Subscriptions are served at /graphql/stream as server-sent events."
      : "Only subscriptions are served here; send queries and mutations to /graphql.",
  );
}

const noHeaders = new HeaderMap();

function answerOf({ status, ...result }: OperationOutcome, { rateLimit }: GateContext): GraphQLResponse {
  const { cost, limit, remaining, resetAt } = rateLimit;
  const extensions = {
    cost: { requested: cost, limit, remaining, resetAt: new Date(resetAt).toISOString() },
  };
  return {
    http: { status, headers: noHeaders },
    body: { kind: "single", singleResult: { ...result, extensions } },
  };
}

/** The refusal of an operation that costs too much. */
function tooComplex(found: number): CodedError {
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

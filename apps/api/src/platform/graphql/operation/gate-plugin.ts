import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLRequestListener,
  type GraphQLResponse,
} from "@apollo/server";
import type { ExecutionArgs } from "graphql";
import { CodedError } from "../coded-error.ts";
import type { OperationCosts } from "./operation-cost.ts";
import { operationLimits } from "./operation-limits.ts";
import type { PointsLimiter } from "./points-limiter.ts";
import type { RateLimitReading } from "./rate-limit-reading.ts";
import type { OperationOutcome, OperationRunner } from "./run-operation.ts";

/** What the gate reads and writes of a request's context. */
export interface GateContext {
  /** Whose budget pays; null when nobody may ask. */
  readonly payer: string | null;
  readonly traceId: string;
  readonly rateLimit: RateLimitReading;
  /** Notes what the operation cost. */
  charge(reading: RateLimitReading): void;
  /** The price of reading the request's text, which is what one costs that is refused. */
  textPoints(): number;
  /** Whether the answer is the same for everybody, so that what this request cost is told beside it and not in it. */
  readonly isSharedAnswer?: boolean;
  /** Where an event stream is: the id of what it tells now. */
  readonly stream: { readonly at: string | null };
  /** Set where a live stream is opened: takes the subscription that was let in. Without it none is. */
  readonly openStream?: ((subscription: ExecutionArgs) => void) | undefined;
}

interface GateOptions<Context extends GateContext> {
  readonly costs: OperationCosts;
  /** The budget that a request is paid from. */
  readonly points: (context: Context) => PointsLimiter;
  readonly runner: OperationRunner<Context>;
}

/** A request whose document was found. */
type Asked<Context extends GateContext> = GraphQLRequestContext<Context> &
  Required<Pick<GraphQLRequestContext<Context>, "document">>;
type Resolved<Context extends GateContext> = Asked<Context> &
  Required<Pick<GraphQLRequestContext<Context>, "operation">>;

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
    const { operation, contextValue, request } = asked;
    const { payer } = contextValue;
    if (payer === null) throw new CodedError("UNAUTHENTICATED", "Sign in first.");
    if (operation === undefined) throw new CodedError("OPERATION_RESOLUTION_FAILURE", noSuchOperation);
    requireRightPlace(operation.operation === "subscription", contextValue);
    requireShortLists(request.variables);
    let price = contextValue.textPoints();
    try {
      price = priceOf({ ...asked, operation });
    } finally {
      await points(contextValue).take(payer, price, (reading) => contextValue.charge(reading));
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

/** No list of the schema has a use for more. */
const longestList = 1_000;
/** Nothing in the schema is as deep; what is will not fit its type. */
const deepestValue = 20;

/** Lists are walked before they are read: one that is too long is refused by its place. @throws CodedError BAD_USER_INPUT */
function requireShortLists(value: unknown, path: readonly string[] = []): void {
  if (typeof value !== "object" || value === null || path.length > deepestValue) return;
  if (Array.isArray(value) && value.length > longestList)
    throw new CodedError("BAD_USER_INPUT", `A list may hold at most ${longestList} items.`, {
      limit: "list items",
      allowed: longestList,
      found: value.length,
      field: path,
    });
  for (const [name, item] of Object.entries(value)) requireShortLists(item, [...path, name]);
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

function answerOf(
  { status, ...result }: OperationOutcome,
  { rateLimit, isSharedAnswer }: GateContext,
): GraphQLResponse {
  if (isSharedAnswer === true)
    return { http: { status, headers: noHeaders }, body: { kind: "single", singleResult: result } };
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

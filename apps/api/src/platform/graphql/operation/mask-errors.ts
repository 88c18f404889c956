import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { DatabaseUnavailable } from "../../database/database.ts";
import { CodedError, errorStatuses, isErrorCode, type ErrorCode, type ErrorFacts } from "../coded-error.ts";

/** An error as the caller sees it, with what the server needs to know about it. */
export interface MaskedError {
  readonly formatted: GraphQLFormattedError;
  readonly code: ErrorCode;
  readonly status: number;
  /** What was really thrown, when the caller is not told: to be logged. */
  readonly hidden: unknown;
}

/** Codes of Apollo Server for what is wrong with a request; their messages speak of the caller's own text only. */
const codesOfRequestErrors = new Set<string>([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
]);

const internalMessage =
  "Something went wrong here, not with you. Nothing more can be said about it than the trace id, which leads us to the cause.";
const databaseMessage =
  "The database does not answer at the moment. Whether a mutation was done is not known: repeat it with the same clientMutationId in a few seconds, and it is done once.";

function factsOf({ limit, allowed, found, retryAfterSeconds, field }: ErrorFacts): ErrorFacts {
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(allowed === undefined ? {} : { allowed }),
    ...(found === undefined ? {} : { found }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    ...(field === undefined ? {} : { field }),
  };
}

/** Goes down to what was thrown first: libraries wrap errors in errors. */
function rootOf(error: unknown): unknown {
  let root = error;
  for (let depth = 0; depth < 8; depth += 1) {
    if (root instanceof CodedError || root instanceof DatabaseUnavailable) return root;
    const original: unknown = (root as { originalError?: unknown } | null)?.originalError;
    if (original === undefined || original === null) return root;
    root = original;
  }
  return root;
}

interface Said {
  readonly code: ErrorCode;
  readonly message: string;
  readonly facts: ErrorFacts;
  readonly hidden: unknown;
}

function say(error: unknown): Said {
  const root = rootOf(error);
  if (root instanceof CodedError)
    return { code: root.code, message: root.message, facts: factsOf(root.facts), hidden: null };
  if (root instanceof DatabaseUnavailable) {
    return {
      code: "DATABASE_UNAVAILABLE",
      message: databaseMessage,
      facts: { retryAfterSeconds: 2 },
      hidden: root,
    };
  }
  const code = (error as GraphQLError | null)?.extensions?.["code"];
  if (
    error instanceof Error &&
    typeof code === "string" &&
    codesOfRequestErrors.has(code) &&
    isErrorCode(code)
  ) {
    return sayOfRequest(code, error.message);
  }
  return { code: "INTERNAL", message: internalMessage, facts: {}, hidden: root };
}

const tokensExceeded = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/;

function sayOfRequest(code: ErrorCode, message: string): Said {
  const tokens = tokensExceeded.exec(message)?.[1];
  if (tokens !== undefined) {
    const allowed = Number(tokens);
    const words = `The document has too many tokens: more than ${allowed}.`;
    return {
      code: "QUERY_TOO_COMPLEX",
      message: words,
      facts: { limit: "tokens", allowed, found: allowed + 1 },
      hidden: null,
    };
  }
  if (message.startsWith("This operation has been blocked as a potential Cross-Site Request Forgery")) {
    return {
      code: "CROSS_SITE_REFUSED",
      message: "Send GraphQL as POST with Content-Type: application/json.",
      facts: {},
      hidden: null,
    };
  }
  return { code, message: withoutHints(message), facts: {}, hidden: null };
}

const longestMessage = 500;

/** A message about a request without what the library guesses was meant, and without more of what was sent than helps. */
export function withoutHints(message: string): string {
  const said = message.replace(/ Did you mean .*\?$/s, "");
  return said.length > longestMessage ? `${said.slice(0, longestMessage)}…` : said;
}

/**
 * What the caller may know of an error. Messages pass only when they were written for callers (CodedError) or speak of
 * the request's own text (parsing, validation, variables); everything else becomes INTERNAL. One function for Apollo,
 * compiled queries, the live stream and plain routes, so that none of them says more than the others.
 */
export function maskError(error: unknown, traceId: string): MaskedError {
  const { code, message, facts, hidden } = say(error);
  const { locations, path } = error instanceof GraphQLError ? error.toJSON() : {};
  return {
    code,
    status: errorStatuses[code],
    hidden,
    formatted: {
      message,
      ...(locations === undefined ? {} : { locations }),
      ...(path === undefined ? {} : { path }),
      extensions: { code, traceId, ...facts },
    },
  };
}

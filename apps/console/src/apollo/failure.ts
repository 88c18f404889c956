import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client/errors";

/** The stable codes that the API documents for top-level errors, and two of our own for what never reached it. */
export type FailureCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "RECUSED"
  | "OUTSIDE_OWN_LIST"
  | "NOT_FOUND"
  | "BAD_USER_INPUT"
  | "RATE_LIMITED"
  | "QUERY_TOO_COMPLEX"
  | "QUERY_TOO_DEEP"
  | "OPERATION_NOT_REGISTERED"
  | "DATABASE_UNAVAILABLE"
  | "INTERNAL"
  | "NETWORK";

/** What a screen says about a request that failed: never the message of an exception, only its code and trace id. */
export interface Failure {
  readonly code: FailureCode;
  readonly traceId?: string;
}

const known = new Set<string>([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "RECUSED",
  "OUTSIDE_OWN_LIST",
  "NOT_FOUND",
  "BAD_USER_INPUT",
  "RATE_LIMITED",
  "QUERY_TOO_COMPLEX",
  "QUERY_TOO_DEEP",
  "OPERATION_NOT_REGISTERED",
  "DATABASE_UNAVAILABLE",
  "INTERNAL",
]);

function ofExtensions(extensions: Readonly<Record<string, unknown>> | undefined): Failure {
  const code = extensions?.["code"];
  const traceId = extensions?.["traceId"];
  return {
    code: typeof code === "string" && known.has(code) ? (code as FailureCode) : "INTERNAL",
    ...(typeof traceId === "string" ? { traceId } : {}),
  };
}

function ofBody(text: string): Failure | null {
  try {
    const body = JSON.parse(text) as { errors?: readonly { extensions?: Record<string, unknown> }[] };
    return body.errors?.[0] ? ofExtensions(body.errors[0].extensions) : null;
  } catch {
    return null;
  }
}

/** Reads an answer that was no success, from wherever on the server it came. */
export function failureOfAnswer(status: number, body: string): Failure {
  return ofBody(body) ?? { code: status === 401 ? "UNAUTHENTICATED" : "INTERNAL" };
}

/**
 * Reads an error thrown by Apollo Client.
 * @returns The server's code and trace id where it gave them, `NETWORK` when no answer came, else `INTERNAL`.
 */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return ofExtensions(error.errors[0]?.extensions);
  if (ServerError.is(error)) return failureOfAnswer(error.statusCode, error.bodyText);
  if (ServerParseError.is(error)) return { code: error.statusCode === 401 ? "UNAUTHENTICATED" : "INTERNAL" };
  return { code: error instanceof TypeError ? "NETWORK" : "INTERNAL" };
}

import { GraphQLError } from "graphql";

/** Every code that a top-level error can carry, with its HTTP status. Partners program against this list. */
export const errorStatuses = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RECUSED: 403,
  OUTSIDE_OWN_LIST: 403,
  CROSS_SITE_REFUSED: 403,
  NOT_FOUND: 404,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  OPERATION_NOT_REGISTERED: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COMPLEX: 400,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TIMEOUT: 408,
  REQUEST_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  MISDIRECTED_REQUEST: 421,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  DATABASE_UNAVAILABLE: 503,
  IDENTITY_PROVIDER_UNAVAILABLE: 503,
  OVERLOADED: 503,
  TIMED_OUT: 503,
} as const;

/** One of the published codes. */
export type ErrorCode = keyof typeof errorStatuses;

/** Facts about an error that are safe to publish: a limit and what was found, seconds to wait, a field's path. */
export interface ErrorFacts {
  readonly limit?: string;
  readonly allowed?: number;
  readonly found?: number;
  readonly retryAfterSeconds?: number;
  readonly field?: readonly string[];
}

/** An error whose message was written for the caller. Everything else that is thrown is masked. */
export class CodedError extends GraphQLError {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, message: string, facts: ErrorFacts = {}) {
    super(message, { extensions: { code, ...facts, http: { status: errorStatuses[code] } } });
    this.code = code;
    this.facts = facts;
  }
}

/** Whether a text is one of the published codes. */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === "string" && Object.hasOwn(errorStatuses, text);
}

import type { FastifyReply } from "fastify";
import { CodedError } from "../graphql/coded-error.ts";
import { maskError, type MaskedError } from "../graphql/operation/mask-errors.ts";

/** The largest request body. Ten texts of the longest permitted size fit, so that a too long one is answered by its field's name. */
export const bodyLimitBytes = 262_144;

interface FastifyFailure {
  readonly code?: string;
  readonly statusCode?: number;
}

/** Turns what fastify refuses by itself into our codes; everything else stays what it is. */
export function translateRefusal(error: unknown): unknown {
  const { code, statusCode } = error as FastifyFailure;
  switch (code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new CodedError("REQUEST_TOO_LARGE", `The request body is larger than ${bodyLimitBytes} bytes.`, {
        limit: "body bytes",
        allowed: bodyLimitBytes,
      });
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return new CodedError("UNSUPPORTED_MEDIA_TYPE", "Send the body with Content-Type: application/json.");
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return new CodedError("BAD_REQUEST", "The body is not JSON.");
    default:
      return isPlainRefusal(code, statusCode)
        ? new CodedError("BAD_REQUEST", "The request could not be read.")
        : error;
  }
}

function isPlainRefusal(code: string | undefined, statusCode: number | undefined): boolean {
  return (
    code?.startsWith("FST_") === true && statusCode !== undefined && statusCode >= 400 && statusCode < 500
  );
}

/** Seconds after which to come back where nothing better is known. */
const usualWaitSeconds = 5;

/**
 * Tells a client that is to come back when: `Retry-After` and `RateLimit` stand on every 429 and 503, whatever refused.
 * The points of a viewer say more than that nothing is left, and stay.
 */
export function sayWhenToComeBack(
  reply: FastifyReply,
  status: number,
  facts: Readonly<Record<string, unknown>> = {},
): void {
  if (status !== 429 && status !== 503) return;
  const { retryAfterSeconds: wait = usualWaitSeconds } = facts as { readonly retryAfterSeconds?: number };
  void reply.header("retry-after", wait);
  if (!reply.hasHeader("ratelimit")) void reply.header("ratelimit", `"requests";r=0;t=${wait}`);
}

/** Answers with an error in the shape of GraphQL errors, whatever the route: one shape for every client. */
export function replyWithError(reply: FastifyReply, error: unknown): MaskedError {
  const masked = maskError(translateRefusal(error), reply.request.id);
  sayWhenToComeBack(reply, masked.status, masked.formatted.extensions);
  if (masked.code === "UNAUTHENTICATED") void reply.header("www-authenticate", "Bearer");
  void reply
    .code(masked.status)
    .header("cache-control", "no-store")
    .type("application/json; charset=utf-8")
    .send(JSON.stringify({ errors: [masked.formatted] }));
  return masked;
}

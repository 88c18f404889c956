import type { FastifyRequest } from "fastify";
import { actorOf } from "../platform/auth/audit-log.ts";
import type { SummarisedDenials } from "../platform/audit/summarised-denials.ts";
import type { CodedError } from "../platform/graphql/coded-error.ts";
import { countingKey } from "../platform/http/client-address.ts";
import type { Logger } from "../platform/logger.ts";

/** Who shows a bad token, or comes with a cookie from a foreign page, is written down; who shows none is only a visitor. */
function isWorthNoting({ headers }: FastifyRequest, { code }: CodedError): boolean {
  if (headers.authorization !== undefined) return true;
  // A session that ended is no denial: it happens to everybody who goes to lunch.
  return headers.cookie !== undefined && code !== "UNAUTHENTICATED";
}

/** Writes down who was denied a request, in the log and where it says something in the audit. */
export function noteDeniedRequest(
  request: FastifyRequest,
  error: CodedError,
  denials: SummarisedDenials,
  logger: Logger,
): void {
  logger.info({ code: error.code, traceId: request.id }, "denied");
  if (!isWorthNoting(request, error)) return;
  const { viewer } = request;
  denials.note(viewer?.sessionId ?? viewer?.id ?? countingKey(request.ip), error.code, {
    act: "access.denied",
    outcome: "DENIED",
    ...(viewer === null ? {} : actorOf(viewer)),
    traceId: request.id,
    ip: request.ip,
  });
}

import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { CodedError, errorStatuses } from "../graphql/coded-error.ts";
import { maskError } from "../graphql/operation/mask-errors.ts";

/** What Node says of a request that never became one, in our codes. */
function refusalOf(code: string | undefined): readonly [status: number, error: CodedError] {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") {
    const error = new CodedError("REQUEST_TIMEOUT", "The request did not arrive within 10 s.");
    return [errorStatuses.REQUEST_TIMEOUT, error];
  }
  if (code === "HPE_HEADER_OVERFLOW")
    return [431, new CodedError("REQUEST_TOO_LARGE", "The headers of the request are too large.")];
  return [errorStatuses.BAD_REQUEST, new CodedError("BAD_REQUEST", "This is not HTTP.")];
}

/**
 * Answers on a connection whose request could not be read, or did not arrive in time, in the shape of every other
 * error; then closes it.
 */
export function refuseRaw(failure: { readonly code?: string }, socket: Socket): void {
  if (failure.code === "ECONNRESET" || socket.destroyed) return;
  const [status, error] = refusalOf(failure.code);
  const body = JSON.stringify({ errors: [maskError(error, randomUUID()).formatted] });
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\ncontent-type: application/json; charset=utf-8\r\ncache-control: no-store\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  socket.destroySoon();
}

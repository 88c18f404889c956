import { DatabaseError } from "pg";
import { DatabaseUnavailable } from "./database.ts";

/** SQLSTATE classes and codes that say nothing about our statement and everything about the server's state. */
const unavailable = [
  "08", // connection exception
  "28", // authorization: the server refuses us altogether
  "53", // out of connections, memory or disk
  "57P", // shut down, starting, dropped
  "57014", // statement_timeout
  "55P03", // lock_timeout
  "25P03", // idle_in_transaction_session_timeout
] as const;

/** What a failed round trip means to the caller: DatabaseUnavailable, or the server's own error about a statement. */
export function translateFailure(error: unknown): Error {
  if (error instanceof DatabaseUnavailable) return error;
  if (error instanceof DatabaseError && !unavailable.some((prefix) => error.code?.startsWith(prefix)))
    return error;
  return new DatabaseUnavailable("PostgreSQL did not answer in time or the connection was lost.", {
    cause: error,
  });
}

/** True when a connection that was lent out turned out to be dead: the same work may succeed on another one. */
export function wasCut(error: unknown): error is DatabaseUnavailable {
  if (!(error instanceof DatabaseUnavailable)) return false;
  const { code, message } = error.cause as { code?: string; message?: string };
  if (error.cause instanceof DatabaseError) return /^(57P0[12]|08)/.test(code ?? "");
  return (
    code === "ECONNRESET" || code === "EPIPE" || /terminated unexpectedly|not queryable/.test(message ?? "")
  );
}

/** True for a deadlock or a serialization failure: the same work may succeed when run again. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === "40001" || error.code === "40P01");
}

import { hash } from "node:crypto";
import type { Viewer } from "../auth/viewer.ts";
import { CodedError } from "./coded-error.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

/** Which documents are let in. */
export interface DocumentPolicy {
  readonly trusted: TrustedDocuments;
  /** Whether sessions of the console may run only registered documents. */
  readonly consoleDocuments: "registered" | "any";
}

interface GraphQLBody {
  readonly query?: unknown;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: unknown } | null } | null;
}

/** The hash that a request names instead of, or beside, its text. */
function namedHash({ extensions }: GraphQLBody): string | undefined {
  const named = extensions?.persistedQuery?.sha256Hash;
  return typeof named === "string" ? named : undefined;
}

const notRegistered =
  "This operation is not registered. The console may run only the operations it was built with.";
const unknownHash = "No operation is registered under this hash. Send the document itself.";

/**
 * Decides, before anything is parsed, whether a request's document may come in.
 *
 * @throws CodedError OPERATION_NOT_REGISTERED
 */
export function admitDocument(
  body: unknown,
  viewer: Viewer,
  { trusted, consoleDocuments }: DocumentPolicy,
): void {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return;
  const { query } = body as GraphQLBody;
  const text = typeof query === "string" && query !== "" ? query : undefined;
  const named = namedHash(body);
  if (text === undefined) {
    if (named !== undefined && !trusted.has(named))
      throw new CodedError("OPERATION_NOT_REGISTERED", unknownHash);
    return;
  }
  if (viewer.kind === "PARTNER" || consoleDocuments === "any") return;
  if (!trusted.has(hash("sha256", text))) throw new CodedError("OPERATION_NOT_REGISTERED", notRegistered);
}

/** The text of an admitted request: sent along, or registered under the hash it names. */
export function textOf(body: unknown, { trusted }: DocumentPolicy): string | undefined {
  const { query } = body as GraphQLBody;
  if (typeof query === "string" && query !== "") return query;
  const named = namedHash(body as GraphQLBody);
  return named === undefined ? undefined : trusted.textOf(named);
}

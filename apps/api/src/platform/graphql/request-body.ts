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

/** The parts of a request's body that name its document. */
export interface GraphQLBody {
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

/** The text that a request sends, if any. */
function sentText({ query }: GraphQLBody): string | undefined {
  return typeof query === "string" && query !== "" ? query : undefined;
}

function isRecord(body: unknown): body is GraphQLBody {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}

/**
 * Decides, before anything is parsed, whether a request's document may come in. What is not even a request is left to
 * Apollo, which says what is wrong with it.
 *
 * @throws CodedError OPERATION_NOT_REGISTERED
 */
export function admitDocument(body: unknown, viewer: Viewer, policy: DocumentPolicy): void {
  if (!isRecord(body)) return;
  const text = sentText(body);
  if (text === undefined) admitHash(namedHash(body), policy);
  else if (viewer.kind === "STAFF" && policy.consoleDocuments === "registered") admitText(text, policy);
}

function admitHash(named: string | undefined, { trusted }: DocumentPolicy): void {
  if (named !== undefined && !trusted.has(named))
    throw new CodedError("OPERATION_NOT_REGISTERED", unknownHash);
}

function admitText(text: string, { trusted }: DocumentPolicy): void {
  if (!trusted.has(hash("sha256", text))) throw new CodedError("OPERATION_NOT_REGISTERED", notRegistered);
}

/** The text of an admitted request: sent along, or registered under the hash it names. */
export function textOf(body: GraphQLBody, { trusted }: DocumentPolicy): string | undefined {
  const named = namedHash(body);
  return sentText(body) ?? (named === undefined ? undefined : trusted.textOf(named));
}

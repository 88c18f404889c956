import { hash } from "node:crypto";
import type { Viewer } from "../../auth/viewer.ts";
import { CodedError } from "../coded-error.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

/** Which documents are let in. */
export interface DocumentPolicy {
  readonly trusted: TrustedDocuments;
  /** Whether sessions of the console may run only registered documents. */
  readonly consoleDocuments: "registered" | "any";
}

/** The parts of a request's body that name its document. */
interface GraphQLBody {
  query?: unknown;
  readonly extensions?: {
    readonly persistedQuery?: { readonly version?: unknown; readonly sha256Hash?: unknown } | null;
  } | null;
}

/**
 * The hash that a request names instead of, or beside, its text.
 * @throws CodedError BAD_REQUEST when it names one in a way that nobody can read.
 */
function namedHash({ extensions }: GraphQLBody): string | undefined {
  const named = extensions?.persistedQuery;
  if (named === undefined || named === null) return undefined;
  const { version, sha256Hash } = named;
  if (version !== 1 || typeof sha256Hash !== "string") throw new CodedError("BAD_REQUEST", badHash);
  return sha256Hash;
}

const notRegistered =
  "This operation is not registered. The console may run only the operations it was built with.";
const badHash = "`persistedQuery` needs `version: 1` and a `sha256Hash`.";
const otherHash = "The hash is not that of the document it comes with.";
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
 * Apollo, which says what is wrong with it. An empty text beside a hash, as graphql-sse's client sends it, is none: it
 * is taken out of the body, where Apollo would compare the two.
 *
 * @throws CodedError OPERATION_NOT_REGISTERED, or BAD_REQUEST when text and hash do not belong together.
 */
export function admitDocument(body: unknown, viewer: Viewer, policy: DocumentPolicy): void {
  if (!isRecord(body)) return;
  const text = sentText(body);
  const named = namedHash(body);
  const isFree = viewer.kind !== "STAFF" || policy.consoleDocuments === "any";
  if (text === undefined) {
    if (named === undefined) return;
    requireRegistered(named, unknownHash, policy);
    delete body.query;
  } else if (!isFree || named !== undefined) {
    const sha256 = hash("sha256", text);
    if (!isFree) requireRegistered(sha256, notRegistered, policy);
    if (named !== undefined && named !== sha256) throw new CodedError("BAD_REQUEST", otherHash);
  }
}

/** The same of a request by GET, whose extensions are JSON in its address. What is none is left to Apollo. */
export function bodyOfSearch(search: unknown): unknown {
  const { query, extensions } = search as { readonly query?: unknown; readonly extensions?: unknown };
  try {
    return { query, extensions: typeof extensions === "string" ? (JSON.parse(extensions) as unknown) : null };
  } catch {
    return null;
  }
}

function requireRegistered(sha256: string, refusal: string, { trusted }: DocumentPolicy): void {
  if (!trusted.has(sha256)) throw new CodedError("OPERATION_NOT_REGISTERED", refusal);
}

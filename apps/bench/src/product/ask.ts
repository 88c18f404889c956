import { requestBytes } from "../load/connection.ts";
import { compact } from "./documents.ts";
import type { RunningApi } from "./api-process.ts";

/** Whose browser asks. */
export interface Asker {
  readonly api: RunningApi;
  /** its Cookie header */
  readonly cookie: string;
}

/** A GraphQL operation as the bytes that a signed-in browser sends. */
export function graphqlBytes(
  { api, cookie }: Asker,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Buffer {
  const headers = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
    origin: api.origin,
    "sec-fetch-site": "same-origin",
    cookie,
  };
  return requestBytes("POST", "/graphql", headers, JSON.stringify({ query: compact(document), variables }));
}

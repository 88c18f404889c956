import type { FastifyRequest } from "fastify";
import type { RequestOrigin } from "./cross-site.ts";

/** What a request says of where it comes from. */
export function originOf({ method, headers }: FastifyRequest): RequestOrigin {
  const fetchSite = headers["sec-fetch-site"];
  return { method, origin: headers.origin, fetchSite: typeof fetchSite === "string" ? fetchSite : undefined };
}

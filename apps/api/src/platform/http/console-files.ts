import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { CodedError } from "../graphql/coded-error.ts";
import { replyWithError } from "./coded-reply.ts";

/** Names with a hash of their contents never change. */
const oneYearSeconds = 31_536_000;

/**
 * Whether somebody asks for a screen of the console, whose routes the server does not know: a browser, or a program that
 * takes anything, as long as it does not ask for a file that is not there.
 */
function wantsPage({ method, headers, url }: FastifyRequest): boolean {
  const isOurs = /^\/(graphql|public|auth|livez|readyz|metrics|assets)(\/|\?|$)/.test(url);
  if (isOurs || (method !== "GET" && method !== "HEAD")) return false;
  const { accept = "*/*" } = headers;
  return accept.includes("text/html") || (accept.includes("*/*") && !/\.\w+(\?|$)/.test(url));
}

/** Serves the console's build: hashed assets for ever, everything else asked for anew, one page for all its routes. */
export async function addConsole(server: FastifyInstance, directory: string | null): Promise<void> {
  const hasConsole = directory !== null && existsSync(join(directory, "index.html"));
  if (hasConsole) {
    await server.register(fastifyStatic, {
      root: directory,
      preCompressed: true,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders(response, path) {
        const isHashed = path.startsWith(join(directory, "assets"));
        response.header(
          "cache-control",
          isHashed ? `public, max-age=${oneYearSeconds}, immutable` : "no-cache",
        );
      },
    });
  }
  server.setNotFoundHandler((request, reply) => {
    if (hasConsole && wantsPage(request))
      return reply.header("cache-control", "no-store").sendFile("index.html");
    replyWithError(reply, new CodedError("NOT_FOUND", "There is nothing at this address."));
    return reply;
  });
}

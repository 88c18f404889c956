import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { CodedError } from "../graphql/coded-error.ts";

/**
 * Sheds load: while the event loop runs more than a second late, new operations are refused at once with a hint to come
 * back, instead of all of them being served too late.
 */
export async function addLoadShedding(server: FastifyInstance): Promise<void> {
  await server.register(underPressure, {
    maxEventLoopDelay: 1_000,
    sampleInterval: 500,
    pressureHandler: ({ url }) => {
      if (!url.startsWith("/graphql")) return;
      throw new CodedError("OVERLOADED", "Too much to do at the moment. Try again in a few seconds.", {
        retryAfterSeconds: 3,
      });
    },
  });
}

import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { CodedError } from "../graphql/coded-error.ts";

const longestDelayMs = 1_000;

/**
 * Sheds load: while the event loop runs more than a second late, new operations are refused at once with a hint to come
 * back, instead of all of them being served too late.
 */
export async function addLoadShedding(server: FastifyInstance): Promise<void> {
  await server.register(underPressure, {
    maxEventLoopDelay: longestDelayMs,
    // A window without a single sample counts as endless delay, so it must be as long as the delay that is too long.
    sampleInterval: longestDelayMs,
    pressureHandler: ({ url }) => {
      if (!url.startsWith("/graphql")) return;
      throw new CodedError("OVERLOADED", "Too much to do at the moment. Try again in a few seconds.", {
        retryAfterSeconds: 3,
      });
    },
  });
}

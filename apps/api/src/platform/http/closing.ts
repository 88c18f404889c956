import type { FastifyInstance } from "fastify";
import { CodedError } from "../graphql/coded-error.ts";

/**
 * While the server closes, what it has begun ends; what comes after is refused in the shape of every other error, on
 * connections that are still open, with a word when to come back: another process may serve it.
 */
export function refuseWhileClosing(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook("preClose", (done) => {
    isClosing = true;
    done();
  });
  server.addHook("onRequest", (_request, _reply, done) => {
    done(
      isClosing
        ? new CodedError("OVERLOADED", "The server is being stopped. Try again in a second.", {
            retryAfterSeconds: 1,
          })
        : undefined,
    );
  });
}

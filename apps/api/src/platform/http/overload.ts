import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FastifyInstance } from "fastify";
import { CodedError } from "../graphql/coded-error.ts";

const lookEveryMs = 500;
const longestDelayMs = 1_000;

/**
 * Sheds load: while the event loop runs more than a second late, new requests are refused at once with a hint to come
 * back, instead of all of them being served too late.
 */
export function addLoadShedding(server: FastifyInstance): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  let overloaded = false;
  const timer = setInterval(() => {
    overloaded = delay.mean / 1e6 > longestDelayMs;
    delay.reset();
  }, lookEveryMs);
  timer.unref();
  server.addHook("onRequest", (request, _reply, done) => {
    if (overloaded && request.url.startsWith("/graphql"))
      done(
        new CodedError("OVERLOADED", "Too much to do at the moment. Try again in a few seconds.", {
          retryAfterSeconds: 3,
        }),
      );
    else done();
  });
  server.addHook("onClose", (_server, done) => {
    clearInterval(timer);
    delay.disable();
    done();
  });
}

import type { FastifyInstance } from "fastify";
import { refuseRaw } from "./raw-refusal.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** How long a request of this route may take to arrive; the server's own limit unless given. */
    arrivalLimitMs?: number;
  }
}

/** The longest that any route gives a request to arrive, in milliseconds: Node cuts off whatever takes longer. */
export const longestArrivalMs = 600_000;

/** Gives a request's body so long to arrive, or so long as its route says; then it is refused and its connection closed. */
export function limitArrival(server: FastifyInstance, limitMs: number): void {
  server.addHook("onRequest", (request, reply, done) => {
    const { raw } = request;
    const hasBody =
      raw.headers["content-length"] !== undefined || raw.headers["transfer-encoding"] !== undefined;
    if (hasBody && !raw.complete) {
      const timer = setTimeout(() => {
        if (!raw.complete && !reply.sent) refuseRaw({ code: "ERR_HTTP_REQUEST_TIMEOUT" }, raw.socket);
      }, request.routeOptions.config.arrivalLimitMs ?? limitMs);
      const stop = (): void => clearTimeout(timer);
      raw.once("end", stop);
      reply.raw.once("close", stop);
    }
    done();
  });
}

import type { FastifyInstance } from "fastify";
import { sayWhenToComeBack } from "./coded-reply.ts";

/** Whether the parts that requests need answer now. */
export type ReadinessCheck = () => Promise<void>;

/**
 * `/livez`: the process runs. `/readyz`: it can serve, that is, the database answers. Neither says more: why it cannot
 * is in the log.
 */
export function addHealth(
  server: FastifyInstance,
  isReady: ReadinessCheck,
  onNotReady: (error: unknown) => void,
): void {
  server.get("/livez", (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "live" }),
  );
  server.get("/readyz", async (_request, reply) => {
    void reply.header("cache-control", "no-store");
    try {
      await isReady();
      return { status: "ready" };
    } catch (error) {
      onNotReady(error);
      sayWhenToComeBack(reply, 503, { retryAfterSeconds: 2 });
      return reply.code(503).send({ status: "not ready" });
    }
  });
}

import { timingSafeEqual } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { PrometheusExporter } from "@opentelemetry/exporter-prometheus";
import { MeterProvider } from "@opentelemetry/sdk-metrics";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { CodedError } from "../graphql/coded-error.ts";
import type { Database } from "../database/database.ts";

interface MetricsOptions {
  /** By what they are called: "app", "system". */
  readonly databases: Readonly<Record<string, Pick<Database, "counters">>>;
  /** How many live streams listen. */
  readonly liveStreams: () => number;
  /** Opens the figures to other machines; without one they are for this machine only. */
  readonly token: string | null;
}

/** Seconds between which the times of requests are counted. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const forwarded = ["forwarded", "x-forwarded-for", "via"] as const;

/**
 * `/metrics`, in the form of Prometheus: requests by route and status with their times, round trips to PostgreSQL, live
 * streams, memory and how late the event loop runs. Labels are routes, methods and statuses, never anything that a
 * client chose.
 */
export function addMetrics(server: FastifyInstance, { databases, liveStreams, token }: MetricsOptions): void {
  const exporter = new PrometheusExporter({ preventServerStart: true });
  const provider = new MeterProvider({ readers: [exporter] });
  const meter = provider.getMeter("redress-api");
  const requests = meter.createHistogram("http.server.request.duration.seconds", {
    unit: "s",
    description: "How long requests took.",
    advice: { explicitBucketBoundaries: seconds },
  });
  const watch = (name: string, description: string, unit: string, value: () => number): void =>
    meter.createObservableGauge(name, { description, unit }).addCallback((result) => result.observe(value()));
  watch("redress.live.streams", "Live streams that listen.", "", liveStreams);
  watch("process.memory.usage.bytes", "Resident memory.", "By", () => process.memoryUsage.rss());
  watch(
    "nodejs.heap.used.bytes",
    "Memory of JavaScript objects.",
    "By",
    () => process.memoryUsage().heapUsed,
  );
  const delay = monitorEventLoopDelay();
  delay.enable();
  watch("nodejs.eventloop.delay.p99.seconds", "How late the event loop ran.", "s", () => {
    const late = delay.percentile(99) / 1e9;
    delay.reset();
    return late;
  });
  for (const [counter, name, description] of [
    ["roundTrips", "round.trips", "Round trips to PostgreSQL."],
    ["statements", "statements", "Statements sent to PostgreSQL."],
    ["transactions", "transactions", "Transactions begun."],
    ["retries", "retries", "Transactions run again after a deadlock or a lost connection."],
  ] as const)
    meter.createObservableCounter(`redress.database.${name}`, { description }).addCallback((result) => {
      for (const [pool, database] of Object.entries(databases))
        result.observe(database.counters()[counter], { pool });
    });
  server.addHook(
    "onResponse",
    ({ method, routeOptions: { url = "none" } }, { elapsedTime, statusCode }, done) => {
      requests.record(elapsedTime / 1_000, {
        "http.route": url,
        "http.request.method": method,
        "http.response.status_code": statusCode,
      });
      done();
    },
  );
  server.get("/metrics", (request, reply) => {
    requireReader(request, token);
    void reply.hijack();
    reply.raw.setHeader("cache-control", "no-store");
    exporter.getMetricsRequestHandler(request.raw, reply.raw);
  });
  server.addHook("onClose", async () => {
    delay.disable();
    await provider.shutdown();
  });
}

/** @throws CodedError NOT_FOUND: to everybody else there is nothing here. */
function requireReader(request: FastifyRequest, token: string | null): void {
  if (token !== null && isBearer(request.headers.authorization, token)) return;
  const isHere = /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? "");
  // What a proxy on this machine hands on comes from elsewhere.
  if (isHere && token === null && !forwarded.some((name) => name in request.headers)) return;
  throw new CodedError("NOT_FOUND", "There is nothing at this address.");
}

function isBearer(authorization: string | undefined, token: string): boolean {
  const [given, wanted] = [Buffer.from(authorization ?? ""), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

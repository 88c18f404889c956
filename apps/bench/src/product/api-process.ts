import { join } from "node:path";
import { benchLogs, type BenchDatabase } from "../database/bench-server.ts";
import type { RunningServer } from "../floor/floor-process.ts";
import { answers, anyFreePort, apiNodeFlags, productEnvironment, startChild } from "../repository.ts";

/** The built API on a database of the benchmark. */
export interface RunningApi extends RunningServer {
  /** the origin it takes its browsers to come from */
  readonly origin: string;
  /** from the start of the process to the first good answer of /readyz */
  readonly readyAfterMs: number;
}

/** How an API is started for a measurement. */
export interface ApiOptions {
  readonly name?: string;
  /** a loopback port that stands before PostgreSQL, to watch what passes */
  readonly throughPort?: number;
  /** a folder for a CPU profile, written when it stops */
  readonly profile?: string | undefined;
  /** the folder of the build */
  readonly build: string;
}

/**
 * Starts the API as `npm start` does, with two things changed: nobody runs out of points, because the benchmark asks
 * more in a minute than any person may; and a session may send any document, so that exactly what is named in the
 * goals can be asked. Points are still counted, and the documents are still checked, stored and compiled.
 */
export async function startApi(database: BenchDatabase, options: ApiOptions): Promise<RunningApi> {
  const port = await anyFreePort();
  const identityProvider = await anyFreePort();
  const through = (address: string): string => {
    const url = new URL(address);
    if (options.throughPort !== undefined) url.port = String(options.throughPort);
    return url.toString();
  };
  const environment = productEnvironment(
    { api: port, identityProvider },
    {
      ownerUrl: database.ownerUrl,
      appUrl: through(database.appUrl),
      systemUrl: through(database.systemUrl),
      description: database.name,
      failed: new Promise(() => undefined),
      stop: () => Promise.resolve(),
    },
  );
  const profiling = options.profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${options.profile}`];
  const startedAt = performance.now();
  const child = startChild({
    name: options.name ?? "api",
    command: [...apiNodeFlags, ...profiling, join(options.build, "main.js")],
    environment: {
      ...environment.api,
      RATE_LIMIT_POINTS_PER_MINUTE: "1000000000",
      PUBLIC_POINTS_PER_MINUTE: "1000000000",
      CONSOLE_DOCUMENTS: "any",
    },
    logDirectory: benchLogs(),
  });
  await answers(child, `http://127.0.0.1:${port}/readyz`);
  return {
    port,
    pid: child.pid,
    origin: environment.address,
    readyAfterMs: performance.now() - startedAt,
    stop: () => child.stop(),
  };
}

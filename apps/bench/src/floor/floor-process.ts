import { fileURLToPath } from "node:url";
import { benchLogs, type BenchDatabase } from "../database/bench-server.ts";
import { answers, anyFreePort, startChild, type Child } from "../repository.ts";

/** A server under measurement. */
export interface RunningServer {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** As many connections to PostgreSQL as the API has unless told otherwise. */
const connections = 10;

/** Starts a floor server on a database, as a process of its own. */
export async function startFloor(database: BenchDatabase, name = "floor"): Promise<RunningServer> {
  const port = await anyFreePort();
  const program = fileURLToPath(new URL("main.ts", import.meta.url));
  const child: Child = startChild({
    name,
    command: [program, String(port), database.appUrl, String(connections)],
    // The same mode as the API's: some packages are slower outside production.
    environment: { ...process.env, NODE_ENV: "production" },
    logDirectory: benchLogs(),
  });
  await answers(child, `http://127.0.0.1:${port}/`);
  return { port, pid: child.pid, stop: () => child.stop() };
}

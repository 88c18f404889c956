import { openBenchDatabase, startBenchServer, type BenchDatabase } from "../database/bench-server.ts";
import { chooseSubjects, type Subject } from "../database/subjects.ts";
import { startFloor, type RunningServer } from "../floor/floor-process.ts";
import type { Options } from "../options.ts";
import { startApi, type RunningApi } from "../product/api-process.ts";
import { signIn } from "../product/sign-in.ts";
import { databaseUrl, withClient, type PostgresServer } from "../repository.ts";
import { openTap, type Tap } from "../wire/tap.ts";

/** Everything a part needs, running. */
export interface Bench {
  readonly options: Options;
  readonly say: (text: string) => void;
  readonly server: PostgresServer;
  readonly postgresVersion: string;
  readonly database: BenchDatabase;
  readonly subjects: readonly Subject[];
  /** the Cookie header of each agency */
  readonly cookies: ReadonlyMap<string, string>;
  readonly api: RunningApi;
  readonly floor: RunningServer;
  /** a second API, that speaks to the database through the tap; idle while others are measured */
  readonly watchedApi: RunningApi;
  readonly tap: Tap;
  /** runs a step and says how long it took */
  readonly step: Step;
}

/** Runs a step and says how long it took. */
export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Starts database, API and floor, and hands them to the work; all of it is stopped again whatever happens. */
export async function withBench<T>(
  options: Options,
  say: (text: string) => void,
  step: Step,
  work: (bench: Bench) => Promise<T>,
): Promise<T> {
  const ends: (() => Promise<void>)[] = [];
  try {
    const server = await step("Starting PostgreSQL", () => startBenchServer(say));
    ends.push(() => server.stop());
    const postgresVersion = await versionOf(server);
    const database = await openBenchDatabase(server, options.complaints, step);
    const subjects = await chooseSubjects(database);
    const cookies = await signIn(database, subjects);
    const api = await step("Starting the API", () =>
      startApi(database, { build: options.build, profile: options.profile }),
    );
    ends.push(() => api.stop());
    const floor = await startFloor(database);
    ends.push(() => floor.stop());
    const tap = await openTap(server.port);
    ends.push(() => tap.close());
    const watchedApi = await startApi(database, {
      build: options.build,
      name: "api-watched",
      throughPort: tap.port,
    });
    ends.push(() => watchedApi.stop());
    return await work({
      options,
      say,
      server,
      postgresVersion,
      database,
      subjects,
      cookies,
      api,
      floor,
      watchedApi,
      tap,
      step,
    });
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

async function versionOf(server: PostgresServer): Promise<string> {
  const admin = databaseUrl("postgres", server.credentials.admin, server.port, "postgres");
  const found = await withClient(admin, (client) =>
    client.query<{ server_version: string }>("show server_version"),
  );
  return found.rows[0]?.server_version ?? "unknown";
}

import { totalmem } from "node:os";
import {
  databaseUrl,
  ensureDatabase,
  ensureStateDirectory,
  programs,
  runChild,
  startPostgres,
  withClient,
  type PostgresServer,
} from "../repository.ts";

/** A database full of invented complaints, on the benchmark's own server. */
export interface BenchDatabase {
  readonly name: string;
  readonly port: number;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly systemUrl: string;
}

/** Where everything of the benchmark lies; kept between runs. */
export const benchDirectory = (): string => ensureStateDirectory("bench");

/** Where the processes of a run write. */
export const benchLogs = (): string => ensureStateDirectory("bench", "logs");

const gigabyte = 1024 ** 3;

/**
 * Starts the benchmark's PostgreSQL: the product's embedded server with a folder of its own and a cache that fits
 * a million complaints (3 GB, or a quarter of the machine's memory if that is less).
 */
export function startBenchServer(say: (message: string) => void): Promise<PostgresServer> {
  const megabytes = Math.floor(Math.min(3 * gigabyte, totalmem() / 4) / 1024 ** 2);
  process.env["REDRESS_PG_SHARED_BUFFERS"] ??= `${megabytes}MB`;
  process.env["REDRESS_PG_EFFECTIVE_CACHE_SIZE"] ??= `${megabytes * 2}MB`;
  return startPostgres({ dataDir: benchDirectory(), port: 4690, onProgress: say });
}

/** The database with so many records of a kind: migrated, and seeded by the product's own command when it is empty. */
export async function openBenchDatabase(
  server: PostgresServer,
  count: number,
  step: <T>(name: string, work: () => Promise<T>) => Promise<T>,
  records: "complaints" | "contacts" = "complaints",
): Promise<BenchDatabase> {
  const name = `redress_bench_${records === "complaints" ? "" : `${records}_`}${count}`;
  await ensureDatabase(server.adminUrl, server.credentials, name);
  const ownerUrl = databaseUrl("redress_owner", server.credentials.owner, server.port, name);
  const appUrl = databaseUrl("redress_app", server.credentials.app, server.port, name);
  const systemUrl = databaseUrl("redress_system", server.credentials.system, server.port, name);
  const environment = { ...process.env, DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl };
  const run = (child: string, command: readonly string[]) =>
    runChild({ name: child, command, environment, logDirectory: benchLogs() });
  await step(`Migrating ${name}`, () => run("migrate", programs.migrate));
  const [program] = programs.seedDemo;
  if ((await countOf(ownerUrl, records.slice(0, -1))) < count) {
    await step(`Seeding ${count.toLocaleString("en")} ${records} (once)`, () =>
      run("seed", [program, `--${records}`, String(count)]),
    );
    await step("Letting PostgreSQL learn what it holds", () => settle(server, name));
  }
  return { name, port: server.port, ownerUrl, appUrl, systemUrl };
}

/** An exact count would read a gigabyte: the statistics know well enough whether the seed went through. */
async function countOf(ownerUrl: string, table: string): Promise<number> {
  return withClient(ownerUrl, async (client) => {
    await client.query(
      "select set_config('app.scope', 'SYSTEM', false), set_config('app.agency_id', '', false)",
    );
    const some = await client.query<{ full: boolean }>(`select exists (select from ${table}) as full`);
    if (some.rows[0]?.full !== true) return 0;
    const found = await client.query<{ count: string }>(`select count(*) from ${table}`);
    return Number(found.rows[0]?.count);
  });
}

async function settle(server: PostgresServer, name: string): Promise<void> {
  const admin = databaseUrl("postgres", server.credentials.admin, server.port, name);
  await withClient(admin, (client) => client.query("vacuum (analyze)"));
}

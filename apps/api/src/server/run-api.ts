import closeWithGrace from "close-with-grace";
import { redacted, type Environment } from "../config/environment.ts";
import { entities } from "../entities.ts";
import { createDatabase, createSystemDatabase } from "../platform/database/create-database.ts";
import { PostgresChanges } from "../platform/graphql/postgres-changes.ts";
import { TrustedDocuments } from "../platform/graphql/operation/trusted-documents.ts";
import { requireRole } from "../platform/orm/required-roles.ts";
import { openJobOutbox } from "../platform/jobs/job-outbox.ts";
import { createLogger, describeError, type Logger } from "../platform/logger.ts";
import { Units } from "../platform/orm/units.ts";
import { DatabaseClock } from "../platform/database/database-clock.ts";
import type { Database, SystemDatabase } from "../platform/database/database.ts";
import { waitForDatabase } from "../platform/wait-for-database.ts";
import { buildApiSchema } from "../schema.ts";
import { openFiles } from "./files.ts";
import { createServer } from "./server.ts";
import type { Worker } from "../start-worker.ts";
import type { Worlds } from "../world.ts";

const manifest = new URL(import.meta.resolve("@redress/graphql-schema/trusted-documents.json"));
/** Sign-in, the look at a session once a second, and the jobs of a worker inside. */
const systemConnections = 4;
const graceMs = 30_000;

/** Runs the API until it is told to stop; resolves with the exit code once everything is closed. */
export async function runApi(environment: Environment): Promise<{ exitCode: number }> {
  const logger = createLogger(environment.logLevel);
  logger.info({ environment: redacted(environment) }, "starting");
  const { database, system, units } = openDatabases(environment, logger);
  const clock = await requireDatabase(database, system, logger);
  const jobs = await openJobOutbox(environment.databaseUrl, (error) =>
    logger.warn({ err: error }, "the job queue lost the database"),
  );
  const { http, changes, audit, worlds, interruptStreams } = await createServer({
    environment,
    schema: buildApiSchema(),
    database,
    system,
    units,
    jobs,
    clock,
    logger,
    trustedDocuments: TrustedDocuments.read(manifest),
  });
  const announcements = new PostgresChanges({
    databaseUrl: environment.listenUrl,
    onChange: (change) => changes.publish(change),
    onCalendarChange: (agencyId) => worlds.forget(agencyId),
    onListening: () => {
      worlds.hear("listening");
      void audit.note({ act: "database.connected", outcome: "DONE" });
    },
    onGap: () => {
      worlds.hear("deaf");
      interruptStreams();
    },
    onTrouble: (error) => logger.warn({ err: error }, "live updates lost the database"),
  });
  let worker: Promise<Worker | null> = Promise.resolve(null);
  const stopped = new Promise<{ exitCode: number }>((resolve) => {
    closeWithGrace({ delay: graceMs, logger: false }, async ({ err, signal }) => {
      logger.info({ signal, ...(err === undefined ? {} : { err: describeError(err) }) }, "stopping");
      clock.stop();
      await announcements.stop();
      await http.close();
      await (await worker)?.stop();
      await jobs.close();
      await Promise.all([database.close(), system.close(), units.close()]);
      resolve({ exitCode: err === undefined ? 0 : 1 });
    });
  });
  const address = await http.listen({ host: environment.host, port: environment.port });
  // What follows is not needed for the first answer, so nobody waits for it.
  void announcements.start();
  if (environment.worker === "inside") worker = startInside(environment, system, units, worlds, logger);
  logger.info(
    { address, publicOrigin: environment.publicOrigin, startedInMs: Math.round(process.uptime() * 1_000) },
    "ready",
  );
  return stopped;
}

/** Waits until PostgreSQL answers, looks at whom we are there, and goes by its clock. @throws StartRefused */
async function requireDatabase(
  database: Database,
  system: SystemDatabase,
  logger: Logger,
): Promise<DatabaseClock> {
  const clock = new DatabaseClock({
    database: system,
    onTrouble: (error) => logger.warn({ err: error }, "the database could not be asked for the time"),
  });
  const roles = () =>
    Promise.all([requireRole("APP_DATABASE_URL", database), requireRole("SYSTEM_DATABASE_URL", system)]);
  await waitForDatabase(() => Promise.all([roles(), clock.set()]), logger);
  clock.start();
  return clock;
}

/** The ways to PostgreSQL: hot and ordinary as the role that serves requests, and that of sign-in and jobs. */
function openDatabases(environment: Environment, logger: Logger) {
  const onLostConnection = (error: Error): void =>
    logger.warn({ err: error }, "a database connection was lost");
  return {
    database: createDatabase({
      url: environment.databaseUrl,
      poolSize: environment.databaseConnections,
      onLostConnection,
    }),
    system: createSystemDatabase({
      url: environment.systemDatabaseUrl,
      poolSize: systemConnections,
      applicationName: "redress-system",
      onLostConnection,
    }),
    units: new Units({ url: environment.databaseUrl, entities }),
  };
}

/** Works off the job queues in this process. A queue that cannot be had is logged and retried by the library; the API serves on. */
async function startInside(
  environment: Environment,
  database: SystemDatabase,
  units: Units,
  worlds: Worlds,
  logger: Logger,
): Promise<Worker | null> {
  const { startWorker } = await import("../start-worker.ts");
  const onTrouble = (error: unknown): void => logger.warn({ err: error }, "a file could not be scanned");
  try {
    const opened = environment.files && (await openFiles(environment.files, database, onTrouble));
    return await startWorker({
      queueUrl: environment.listenUrl,
      database,
      context: worlds.of,
      freshContext: worlds.ofNow,
      units,
      quarantine: opened?.quarantine ?? null,
      onError: (error) => logger.warn({ err: error }, "the job queue is in trouble"),
      onRecheck: (outcome) =>
        logger[outcome.differing === 0 ? "info" : "error"](outcome, "deadlines rechecked"),
    });
  } catch (error) {
    logger.error({ err: error }, "the worker did not start");
    return null;
  }
}

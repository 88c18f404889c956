import closeWithGrace from "close-with-grace";
import { readVariables } from "./config/database-environment.ts";
import { filesIn, filesVariables } from "./config/files-environment.ts";
import { DatabaseClock } from "./platform/database/database-clock.ts";
import { createSystemDatabase } from "./platform/database/create-database.ts";
import { entities } from "./entities.ts";
import { PostgresChanges } from "./platform/graphql/postgres-changes.ts";
import { createLogger, describeError } from "./platform/logger.ts";
import { requireRole } from "./platform/orm/required-roles.ts";
import { Units } from "./platform/orm/units.ts";
import { endIfRefused } from "./platform/start-refused.ts";
import { waitForDatabase } from "./platform/wait-for-database.ts";
import { openFiles } from "./server/files.ts";
import { startWorker } from "./start-worker.ts";
import { Worlds } from "./world.ts";

// The worker as a process of its own; the API then runs with WORKER=off. Any number may run side by side.
const variables = readVariables(["SYSTEM_DATABASE_URL", "DATABASE_LISTEN_URL", ...filesVariables]);
const { SYSTEM_DATABASE_URL: url, DATABASE_LISTEN_URL: queueUrl = url } = variables;
const logger = createLogger("info");
const database = createSystemDatabase({ url, poolSize: 4, applicationName: "redress-worker" });
const units = new Units({ url, entities });
const clock = new DatabaseClock({
  database,
  onTrouble: (error) =>
    logger.warn({ err: describeError(error) }, "the database could not be asked for the time"),
});
const worlds = new Worlds(units, clock);
await waitForDatabase(
  () => Promise.all([requireRole("SYSTEM_DATABASE_URL", database), clock.set()]),
  logger,
).catch(endIfRefused);
clock.start();
const announcements = new PostgresChanges({
  databaseUrl: queueUrl,
  onChange: () => undefined,
  onCalendarChange: (agencyId) => worlds.forget(agencyId),
  onListening: () => worlds.hear("listening"),
  onGap: () => worlds.hear("deaf"),
  onTrouble: (error) => logger.warn({ err: describeError(error) }, "changes of calendars are not heard"),
});
await announcements.start();
const files = filesIn(variables);
const opened =
  files &&
  (await openFiles(files, database, (error) =>
    logger.warn({ err: describeError(error) }, "a file could not be scanned"),
  ));
const worker = await startWorker({
  queueUrl,
  database,
  context: worlds.of,
  freshContext: worlds.ofNow,
  units,
  quarantine: opened?.quarantine ?? null,
  onError: (error) => logger.error({ err: describeError(error) }, "the job queue is in trouble"),
  onRecheck: (outcome) => logger[outcome.differing === 0 ? "info" : "error"](outcome, "deadlines rechecked"),
});
logger.info("the worker is ready");

closeWithGrace({ delay: 30_000, logger: false }, async () => {
  await worker.stop();
  await announcements.stop();
  await units.close();
  await database.close();
});

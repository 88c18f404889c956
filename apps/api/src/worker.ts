import closeWithGrace from "close-with-grace";
import { readAppDatabase } from "./config/database-environment.ts";
import { systemClock } from "./platform/clock.ts";
import { createDatabase } from "./platform/database/create-database.ts";
import { createLogger, describeError } from "./platform/logger.ts";
import { startWorker } from "./start-worker.ts";
import { Worlds } from "./world.ts";

// The worker as a process of its own; the API then runs with WORKER=off. Any number may run side by side.
const { url, assumeRole } = readAppDatabase();
const logger = createLogger("info");
const database = createDatabase({ url, assumeRole, poolSize: 4, applicationName: "redress-worker" });
const worlds = new Worlds(database, systemClock);
const worker = await startWorker({
  url,
  assumeRole,
  database,
  context: (agencyId) => worlds.of(agencyId),
  onError: (error) => logger.error({ err: describeError(error) }, "the job queue is in trouble"),
  onRecheck: (outcome) => logger[outcome.differing === 0 ? "info" : "error"](outcome, "deadlines rechecked"),
});
logger.info("the worker is ready");

closeWithGrace({ delay: 30_000, logger: false }, async () => {
  await worker.stop();
  await database.close();
});

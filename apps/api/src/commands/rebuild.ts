/**
 * Folds the stream of every record and compares the result with its row and deadlines.
 *
 *     node dist/commands/rebuild.js --check     reports what differs; exits with 1 when anything does
 *     node dist/commands/rebuild.js --write     rewrites what differs from the history
 */
import { readVariables } from "../config/database-environment.ts";
import { entities } from "../entities.ts";
import { recordKinds } from "../record-kinds.ts";
import { recheckKeptApart } from "../record/people/apart/recheck-kept-apart.job.ts";
import { rebuildRecords } from "../record/rebuild/rebuild-records.ts";
import { DatabaseClock } from "../platform/database/database-clock.ts";
import { createSystemDatabase } from "../platform/database/create-database.ts";
import { Units } from "../platform/orm/units.ts";
import { Worlds } from "../world.ts";
import { runCommand } from "./run-command.ts";

const write = process.argv.includes("--write");
if (!write && !process.argv.includes("--check")) throw new Error("Say --check or --write.");

await runCommand(async () => {
  const { SYSTEM_DATABASE_URL: url } = readVariables(["SYSTEM_DATABASE_URL"]);
  const database = createSystemDatabase({ url, poolSize: 2, applicationName: "redress-rebuild" });
  const units = new Units({ url, entities, poolSize: 1 });
  const clock = new DatabaseClock({
    database,
    onTrouble: (error) => {
      throw error;
    },
  });
  await clock.set();
  const worlds = new Worlds(units, clock);
  const verb = write ? "were rewritten" : "differ";
  for (const kind of recordKinds) {
    const { examined, differing } = await rebuildRecords(kind, {
      database,
      context: (agencyId) => worlds.of(agencyId),
      openOnly: false,
      write,
      onDifference: ({ recordId, what }) => void process.stdout.write(`${recordId}: ${what.join(", ")}\n`),
    });
    process.stdout.write(`${kind.table}: ${examined} examined; ${differing} ${verb}.\n`);
    if (!write && differing > 0) process.exitCode = 1;
  }
  const apart = await recheckKeptApart(recordKinds, { database, write });
  process.stdout.write(`kept_apart: ${apart} ${verb}.\n`);
  if (!write && apart > 0) process.exitCode = 1;
  await units.close();
  await database.close();
});

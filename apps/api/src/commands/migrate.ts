/**
 * Brings the database to the state this program expects: the roles of the program, the tables with their row level
 * security, the job queues and the rights; and recounts what newer rules count otherwise. With `--check` it changes nothing and exits with 1 when anything differs.
 *
 *     node dist/commands/migrate.js [--check]
 */
import { readVariables } from "../config/database-environment.ts";
import { upgradeRecords } from "../upkeep/upgrade-records.ts";
import { checkDatabase, migrateDatabase } from "../upkeep/migrate-database.ts";
import { runCommand } from "./run-command.ts";

await runCommand(async () => {
  const { DATABASE_URL: ownerUrl } = readVariables(["DATABASE_URL"]);
  if (process.argv.includes("--check")) {
    const differences = await checkDatabase(ownerUrl);
    for (const difference of differences) process.stdout.write(`${difference}\n`);
    if (differences.length === 0) process.stdout.write("The database is as the program expects it.\n");
    process.exitCode = differences.length === 0 ? 0 : 1;
  } else {
    const applied = await migrateDatabase(ownerUrl);
    process.stdout.write(
      applied.length === 0 ? "Nothing to migrate.\n" : `Migrated: ${applied.join(", ")}\n`,
    );
    const recounted = await upgradeRecords(ownerUrl, applied.length > 0);
    if (recounted !== null) process.stdout.write(`${recounted}\n`);
  }
});

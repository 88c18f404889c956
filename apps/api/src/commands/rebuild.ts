/**
 * Folds every complaint's history and compares the result with its row and deadlines.
 *
 *     node dist/commands/rebuild.js --check     reports what differs; exits with 1 when anything does
 *     node dist/commands/rebuild.js --write     rewrites what differs from the history
 */
import { readVariables } from "../config/database-environment.ts";
import { entities } from "../entities.ts";
import { rebuildComplaints } from "../modules/complaint/rebuild-complaints.ts";
import { systemClock } from "../platform/clock.ts";
import { createSystemDatabase } from "../platform/database/create-database.ts";
import { Units } from "../platform/orm/units.ts";
import { Worlds } from "../world.ts";

const write = process.argv.includes("--write");
if (!write && !process.argv.includes("--check")) throw new Error("Say --check or --write.");

const { SYSTEM_DATABASE_URL: url } = readVariables(["SYSTEM_DATABASE_URL"]);
const database = createSystemDatabase({ url, poolSize: 2, applicationName: "redress-rebuild" });
const units = new Units({ url, entities, poolSize: 1 });
const worlds = new Worlds(units, systemClock);
const outcome = await rebuildComplaints({
  database,
  context: (agencyId) => worlds.of(agencyId),
  openOnly: false,
  write,
  onDifference: ({ complaintId, what }) => void process.stdout.write(`${complaintId}: ${what.join(", ")}\n`),
});
await units.close();
await database.close();
const verb = write ? "were rewritten" : "differ";
process.stdout.write(`${outcome.examined} complaints examined; ${outcome.differing} ${verb}.\n`);
process.exitCode = !write && outcome.differing > 0 ? 1 : 0;

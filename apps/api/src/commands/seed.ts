/**
 * Fills a database with invented people and complaints.
 *
 *     node dist/commands/seed.js --demo                  the agencies, their people, an office in mid-work
 *     node dist/commands/seed.js --complaints 1000000    a database for measuring, in minutes
 */
import { parseArgs } from "node:util";
import { plainDate } from "@redress/domain";
import { readDatabaseEnvironment } from "../config/database-environment.ts";
import { createDatabase } from "../platform/database/create-database.ts";
import { openJobOutbox } from "../platform/jobs/job-outbox.ts";
import { seedMany } from "../seed/seed-many.ts";
import { seedDemo } from "../seed/seed-demo.ts";
import { seedReferenceData } from "../seed/reference-data.ts";

const { values } = parseArgs({ options: { demo: { type: "boolean" }, complaints: { type: "string" } } });
const environment = readDatabaseEnvironment();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const today = plainDate(Temporal.Now.plainDateISO("America/Los_Angeles").toString());

await seedReferenceData(environment.ownerUrl, environment.oidcIssuer);
say("Agencies, people and partner systems are in place.");

if (values.demo) {
  const database = createDatabase({ ...environment.app, poolSize: 2 });
  const jobs = await openJobOutbox(environment.app, (error) => say(error.message));
  const count = await seedDemo({ database, jobs }, today);
  say(count === 0 ? "The demo caseload was there already." : `${count} demo complaints.`);
  await jobs.close();
  await database.close();
}

if (values.complaints !== undefined) {
  const count = Number(values.complaints);
  if (!Number.isSafeInteger(count) || count < 1) throw new Error("--complaints needs a whole number.");
  await seedMany(environment.ownerUrl, count, today, say);
}

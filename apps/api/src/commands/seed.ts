/** `npm run seed`: fills a database with invented people and complaints; `usage` says how. */
import { parseArgs } from "node:util";
import { plainDate } from "@redress/domain/calendar";
import { readVariables } from "../config/database-environment.ts";
import { filesIn, filesVariables, type FilesEnvironment } from "../config/files-environment.ts";
import { entities } from "../entities.ts";
import { openFilePlace } from "../modules/attachment/file-place.ts";
import { FileStore } from "../modules/attachment/file-store.ts";
import { createDatabase } from "../platform/database/create-database.ts";
import { openJobOutbox } from "../platform/jobs/job-outbox.ts";
import { Units } from "../platform/orm/units.ts";
import { seedManyContacts } from "../seed/contacts/many-contacts.ts";
import { keepDemoApart } from "../seed/demo-apart.ts";
import { seedBeside } from "../seed/seed-beside.ts";
import { seedMany } from "../seed/seed-many.ts";
import { seedDemo } from "../seed/seed-demo.ts";
import { seedReferenceData } from "../seed/reference-data.ts";
import { runCommand } from "./run-command.ts";

const usage = `Fills the database with the agencies and invented people, and:

  npm run seed -- --demo                  an office in mid-work; a second time adds nothing
  npm run seed -- --complaints 1000000    so many complaints more, for measuring; a million take minutes
  npm run seed -- --contacts 4000000      so many contacts, for measuring, where there are none yet
  npm run seed -- --help                  this text`;

/** The options as typed, or what is wrong with them in words. */
function readOptions(): { demo?: boolean; complaints?: number; contacts?: number; help?: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        demo: { type: "boolean" },
        complaints: { type: "string" },
        contacts: { type: "string" },
        help: { type: "boolean" },
      },
    });
    const { complaints, contacts, ...flags } = values;
    const counts: Record<string, number> = {};
    for (const [name, text] of Object.entries({ complaints, contacts })) {
      if (text === undefined) continue;
      counts[name] = Number(text);
      if (!Number.isSafeInteger(counts[name]) || counts[name] < 1) return `--${name} needs a whole number.`;
    }
    return { ...flags, ...counts };
  } catch (error) {
    return (error as Error).message;
  }
}

async function seedNotesAndFiles(units: Units, place: FilesEnvironment | null): Promise<void> {
  const files = place && new FileStore(await openFilePlace(place.directory, place.bucket));
  await seedBeside({ units, files });
}

const options = readOptions();
if (typeof options === "string" || options.help === true) {
  if (typeof options === "string") console.error(`${options}\n`);
  console.log(usage);
  process.exit(typeof options === "string" ? 2 : 0);
}
await runCommand(async () => {
  const environment = readVariables(["DATABASE_URL", "APP_DATABASE_URL", "OIDC_ISSUER", ...filesVariables]);
  const ownerUrl = environment.DATABASE_URL;
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const today = plainDate(Temporal.Now.plainDateISO("America/Los_Angeles").toString());

  await seedReferenceData(ownerUrl, environment.OIDC_ISSUER);
  say("Agencies, people and partner systems are in place.");

  if (options.demo) {
    const database = createDatabase({ url: environment.APP_DATABASE_URL, poolSize: 2 });
    const jobs = await openJobOutbox(environment.APP_DATABASE_URL, (error) => say(error.message));
    const units = new Units({ url: environment.APP_DATABASE_URL, entities, poolSize: 2 });
    const made = await seedDemo({ database, jobs }, today);
    if (made !== null) await seedNotesAndFiles(units, filesIn(environment));
    await keepDemoApart({ database, units, jobs, today });
    say(
      made === null
        ? "The demo caseload was there already."
        : `${made.complaints} demo complaints and ${made.contacts} contacts.`,
    );
    await units.close();
    await jobs.close();
    await database.close();
  }

  if (options.complaints !== undefined) await seedMany(ownerUrl, options.complaints, today, say);
  if (options.contacts !== undefined) await seedManyContacts(ownerUrl, options.contacts, today, say);
});

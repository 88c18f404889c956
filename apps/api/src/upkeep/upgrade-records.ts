import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Client } from "pg";
import { entities } from "../entities.ts";
import { recountByRules } from "../modules/calendar/index.ts";
import { systemClock } from "../platform/clock.ts";
import { createSystemDatabase } from "../platform/database/create-database.ts";
import { openJobOutbox } from "../platform/jobs/job-outbox.ts";
import { Units } from "../platform/orm/units.ts";
import { Worlds } from "../world.ts";

/** What every rule means, as `npm run law:seal` wrote it. */
const lawLock = new URL("law.lock.json", import.meta.resolve("@redress/domain/package.json"));

/**
 * Recounts the records of a database that an earlier version of the rules counted, by the promise rule. The seal of the
 * rules that counted last is kept as the comment of the table of applied migrations, so nothing is done twice.
 *
 * @param schemaChanged true when migrations were applied just now, which may want columns that the history fills.
 * @returns a sentence that says how many moved; null when the rules are those that counted last.
 */
export async function upgradeRecords(ownerUrl: string, schemaChanged: boolean): Promise<string | null> {
  const rules = createHash("sha256").update(readFileSync(lawLock)).digest("hex").slice(0, 16);
  const client = new Client({ connectionString: ownerUrl, application_name: "redress-upgrade" });
  await client.connect();
  try {
    const { rows } = await client.query<{ seal: string | null }>(
      "select obj_description('applied_migration'::regclass, 'pg_class') as seal",
    );
    if (rows[0]?.seal === rules && !schemaChanged) return null;
    const sentence = await recountAll(ownerUrl, rules);
    await client.query(`comment on table applied_migration is ${client.escapeLiteral(rules)}`);
    return sentence;
  } finally {
    await client.end();
  }
}

async function recountAll(ownerUrl: string, rules: string): Promise<string | null> {
  const database = createSystemDatabase({ url: ownerUrl, poolSize: 2, applicationName: "redress-upgrade" });
  const units = new Units({ url: ownerUrl, entities, poolSize: 1 });
  const jobs = await openJobOutbox(ownerUrl, () => undefined);
  try {
    const context = new Worlds(units, systemClock).of;
    const { examined, rewritten, moved, held } = await recountByRules(
      { database, units, jobs, context },
      rules,
      ({ recordId, what }) => void process.stdout.write(`${recordId}: ${what.join(", ")}\n`),
    );
    if (rewritten === 0) return null;
    const dates = moved === 0 ? "no date moved." : `dates of ${moved} moved, and their histories say so.`;
    const promises = held === 0 ? "" : ` ${held} promised dates that are earlier now stand as promised.`;
    return `Brought ${rewritten} of ${examined} records to this version: ${dates}${promises}`;
  } finally {
    await Promise.all([units.close(), database.close(), jobs.close()]);
  }
}

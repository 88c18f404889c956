import { MikroORM } from "@mikro-orm/postgresql";
import { Client } from "pg";
import { entities } from "../entities.ts";
import { migrateJobs } from "../platform/jobs/job-schema.ts";
import { queues } from "../platform/jobs/queue.ts";
import { ormConfig } from "../platform/orm/mikro-orm.config.ts";
import { compareRoleSettings, ensureRoles } from "../platform/orm/roles.ts";
import { compareRights, grantRights } from "../platform/orm/table-grants.ts";
import { tableRights } from "./table-rights.ts";

/** Only one process migrates at a time; the number is ours alone. */
const migrationLock = 4_680_001;

/**
 * Migrates the database as its owner: roles, tables, job queues, rights. Safe to run again and by several at once.
 *
 * @returns the names of the migrations that were applied.
 */
export async function migrateDatabase(ownerUrl: string): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await ensureRoles(client);
    const applied = await withOrm(ownerUrl, (orm) => orm.migrator.up());
    await migrateJobs(ownerUrl, queues);
    await grantRights(client, tableRights);
    return applied.map((migration) => migration.name);
  });
}

/** What the database lacks or has too much of, a line each; empty when it is as the program expects it. */
export async function checkDatabase(ownerUrl: string): Promise<string[]> {
  const differences = await withOrm(ownerUrl, async (orm) => {
    const pending = (await orm.migrator.getPending()).map((migration) => `Not applied: ${migration.name}`);
    if (pending.length > 0) return pending;
    const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
    return sql
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => `The schema differs from the entities: ${line}`);
  });
  if (differences.length > 0) return differences;
  return withClient(ownerUrl, async (client) => [
    ...(await compareRights(client, tableRights)),
    ...(await compareRoleSettings(client)).map(({ role, name, value }) => `${role} lacks ${name} = ${value}`),
  ]);
}

async function withOrm<T>(url: string, work: (orm: MikroORM) => Promise<T>): Promise<T> {
  const orm = await MikroORM.init(ormConfig({ url, entities }));
  try {
    return await work(orm);
  } finally {
    await orm.close(true);
  }
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: "redress-migrate" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

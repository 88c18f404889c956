import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { Client } from "pg";
// @boundaries-ignore The tests run on the supervisor that starts the product.
import { createTestDatabase, type TestDatabase } from "../../../../scripts/postgres/test-database.ts";
import { checkDatabase, migrateDatabase } from "./migrate-database.ts";
import { compareRoleSettings } from "../platform/orm/roles.ts";

let urls: TestDatabase;
beforeEach(async () => {
  urls = await createTestDatabase(inject("postgres"));
});
afterEach(() => urls.drop());

async function asAdmin(text: string): Promise<void> {
  const client = new Client({ connectionString: urls.adminUrl });
  await client.connect();
  await client.query(text);
  await client.end();
}

it("finds a migrated database as the program expects it, and has nothing more to do", async () => {
  expect(await checkDatabase(urls.ownerUrl)).toEqual([]);
  expect(await migrateDatabase(urls.ownerUrl)).toEqual([]);
});

it("may be run by several processes at once", async () => {
  expect(await Promise.all([migrateDatabase(urls.ownerUrl), migrateDatabase(urls.ownerUrl)])).toEqual([
    [],
    [],
  ]);
});

it.each([
  ["a column too many", "alter table complaint add column nickname text"],
  ["an index that is missing", "drop index complaint_caseload"],
  ["row level security that is not forced", "alter table complaint no force row level security"],
  ["a policy that is missing", "drop policy complaint_select on complaint"],
  ["a policy for more roles", "alter policy complaint_system on complaint to public"],
  ["a policy that says something else", "alter policy complaint_select on complaint using (true)"],
  ["a trigger that is missing", "drop trigger append_only on record_event"],
  ["a right too many", "grant update on record_event to redress_app"],
  ["a right that is missing", "revoke insert on audit_entry from redress_app"],
  ["a migration that was not applied", "delete from applied_migration"],
])("reports %s", async (_, change) => {
  await asAdmin(change);
  expect(await checkDatabase(urls.ownerUrl)).not.toEqual([]);
});

it("reports a role without its limits", async () => {
  const client = new Client({ connectionString: urls.adminUrl });
  await client.connect();
  // Roles are the whole server's, so what other tests stand on is taken away in a transaction that never ends well.
  await client.query("begin; alter role redress_system reset statement_timeout");
  expect(await compareRoleSettings(client)).toEqual([
    { role: "redress_system", name: "statement_timeout", value: "30s" },
  ]);
  await client.query("rollback");
  expect(await compareRoleSettings(client)).toEqual([]);
  await client.end();
});

it("takes a right away again that somebody granted", async () => {
  await asAdmin("grant all on record_event to redress_app");
  await migrateDatabase(urls.ownerUrl);
  expect(await checkDatabase(urls.ownerUrl)).toEqual([]);
});

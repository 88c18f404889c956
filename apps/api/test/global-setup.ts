import type { TestProject } from "vitest/node";
// @boundaries-ignore The tests run on the supervisor that starts the product.
import { startTestPostgres, type TestPostgresAccess } from "../../../scripts/postgres/test-database.ts";
import { migrateDatabase } from "../src/upkeep/migrate-database.ts";
import { seedReferenceData } from "../src/seed/reference-data.ts";

declare module "vitest" {
  export interface ProvidedContext {
    postgres: TestPostgresAccess;
  }
}

/** Starts PostgreSQL once for a run; every test database is a copy of the template, migrated and with the agencies and people. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  await migrateDatabase(postgres.template.ownerUrl);
  await seedReferenceData(postgres.template.ownerUrl, "http://127.0.0.1:4681");
  project.provide("postgres", postgres.access);
  return () => postgres.stop();
}

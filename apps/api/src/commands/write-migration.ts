/**
 * Writes the migration that brings the last snapshot to the entities of today. Run from the sources:
 *
 *     node dist/commands/write-migration.js add-transfer
 *
 * Then add the new class to src/platform/orm/migrations/index.ts.
 */
import { fileURLToPath } from "node:url";
import { MikroORM } from "@mikro-orm/postgresql";
import { entities } from "../entities.ts";
import { ormConfig } from "../platform/orm/mikro-orm.config.ts";
import { readVariables } from "../config/database-environment.ts";

const migrationsFolder = fileURLToPath(new URL("../../src/platform/orm/migrations", import.meta.url));
const { DATABASE_URL: url } = readVariables(["DATABASE_URL"]);
const orm = await MikroORM.init(ormConfig({ url, entities, migrationsFolder }));
const written = await orm.migrator.create(undefined, false, false, process.argv[2] ?? "change");
await orm.close(true);
process.stdout.write(
  written.fileName === ""
    ? "The entities and the snapshot agree: nothing to write.\n"
    : `${written.fileName}\n`,
);

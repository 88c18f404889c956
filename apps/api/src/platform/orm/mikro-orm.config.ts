import { Migrator } from "@mikro-orm/migrations";
import { defineConfig, type Options } from "@mikro-orm/postgresql";
import { MigrationFile } from "./migration-file.ts";
import { migrations } from "./migrations/index.ts";

/** The entities of the program, named by the caller because the platform knows no module. */
export type Entities = NonNullable<Options["entities"]>;

/** What MikroORM must be told. */
export interface OrmSettings {
  readonly url: string;
  readonly entities: Entities;
  /** Where a newly written migration goes; only the command that writes one gives it. */
  readonly migrationsFolder?: string;
}

/** The one configuration of MikroORM: the same for migrations, the drift check, seeds and rare writes. */
export function ormConfig(settings: OrmSettings): Options {
  const folder = settings.migrationsFolder;
  return defineConfig({
    clientUrl: settings.url,
    // MikroORM takes host, port, names and password out of the address and leaves the rest, sslmode among it, behind.
    driverOptions: { connectionString: settings.url },
    entities: settings.entities,
    extensions: [Migrator],
    forceUtcTimezone: true,
    dataloader: true,
    pool: { min: 0, max: 4 },
    logger: () => undefined,
    schemaGenerator: { ignoreSchema: ["pgboss"] },
    migrations: {
      migrationsList: [...migrations],
      tableName: "applied_migration",
      generator: MigrationFile,
      fileName: (timestamp: string, name?: string) => `${timestamp}-${name ?? "change"}`,
      snapshot: folder !== undefined,
      snapshotOnMigrate: false,
      snapshotName: "schema-snapshot",
      disableForeignKeys: false,
      emit: "ts",
      ...(folder === undefined ? {} : { path: folder, pathTs: folder }),
    },
  });
}

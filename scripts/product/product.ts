import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureStateDirectory } from "../machine/repository.ts";
import { build } from "./build.ts";
import { runChild } from "./child.ts";
import { isEmpty, openDatabase, type ProductDatabase } from "./database.ts";
import { productEnvironment, type ProductEnvironment, type ProductPorts } from "./environment.ts";
import type { Progress } from "./progress.ts";
import { programs, startServices, wantedPorts, type Services } from "./services.ts";

/** How to run the product. */
export interface ProductOptions {
  readonly progress: Progress;
  /** where the embedded database keeps its data, for runs that must not touch the developer's own */
  readonly dataDir?: string;
  /** where the processes write; by default `.redress/logs` */
  readonly logDirectory?: string;
  /** preferred ports; a taken one gives way to the next free */
  readonly ports?: Partial<ProductPorts>;
}

/** A running product. */
export interface Product extends Services {
  readonly address: string;
  readonly database: ProductDatabase;
  /** settles with the reason when a part of it ended by itself */
  readonly failed: Promise<string>;
  /** stops the API, then the identity provider, then the database */
  stop(): Promise<void>;
}

/**
 * Builds and starts the whole product on this machine, and waits until the API says it is ready.
 *
 * @throws with a sentence for a person when a part does not come up; what had started is stopped again.
 */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { progress } = options;
  const wanted = await wantedPorts(options.ports);
  // First, because a machine on which it cannot run should say so before the long build.
  const database = await progress.step("Starting the database", () =>
    openDatabase(progress, options.dataDir),
  );
  try {
    await progress.step("Building what has changed", build);
    await prepareDatabase(database, productEnvironment(wanted, database), options);
    const services = await progress.step("Starting the API and the console", () =>
      startServices(wanted, database, options),
    );
    return assemble({ ...services, address: services.environment.address, database });
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** Brings the schema up to date, and fills an empty database with invented people and complaints. */
export async function prepareDatabase(
  database: ProductDatabase,
  environment: ProductEnvironment,
  { progress, logDirectory }: Pick<ProductOptions, "logDirectory" | "progress">,
): Promise<void> {
  const logs = logDirectory === undefined ? {} : { logDirectory };
  const run = (name: string, command: readonly string[]) =>
    runChild({ name, command, environment: environment.migrations, ...logs });
  const said = await progress.step("Bringing the database up to date", () =>
    run("migrate", programs.migrate),
  );
  const recounted = /^Brought .*$/m.exec(said)?.[0];
  if (recounted !== undefined) progress.note(recounted);
  // A seed that was interrupted is begun again; a database with somebody's complaints is never touched.
  const begun = join(logDirectory ?? ensureStateDirectory(), "demo-data-begun");
  if (!existsSync(begun) && !(await isEmpty(database.ownerUrl))) return;
  writeFileSync(begun, "");
  await progress.step("Inventing demo data (first start only)", () => run("seed", programs.seedDemo));
  rmSync(begun);
}

function assemble(parts: Omit<Product, "failed" | "stop">): Product {
  const { children, database } = parts;
  const ends = children.map(async (child) => (await child.failed) || `${child.name} ended by itself`);
  const stop = async (): Promise<void> => {
    // The API last started is the first to stop: it drains its requests while all it needs still runs.
    for (const child of children.toReversed()) await child.stop();
    await database.stop();
  };
  return { ...parts, failed: Promise.race([...ends, database.failed]), stop };
}

import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePortFrom } from "../machine/ports.ts";
import { ensureStateDirectory } from "../machine/repository.ts";
import { waitFor } from "../machine/wait.ts";
import { build } from "./build.ts";
import { runChild, startChild, type Child } from "./child.ts";
import { isEmpty, openDatabase, type ProductDatabase } from "./database.ts";
import { productEnvironment, type ProductEnvironment, type ProductPorts } from "./environment.ts";
import type { Progress } from "./progress.ts";

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
export interface Product {
  readonly address: string;
  readonly ports: ProductPorts;
  readonly database: ProductDatabase;
  readonly environment: ProductEnvironment;
  readonly children: readonly Child[];
  /** settles with the reason when a part of it ended by itself */
  readonly failed: Promise<string>;
  /** stops the API, then the identity provider, then the database */
  stop(): Promise<void>;
}

/**
 * How Node runs the API: with a small nursery, so that what a request leaves behind is thrown away early. It costs no
 * throughput and some 60 MB less stay resident.
 */
export const apiNodeFlags = ["--max-semi-space-size=16"] as const;

/** The commands of the built API, and the identity provider for development, as their owners document them. */
export const programs = {
  migrate: ["apps/api/dist/commands/migrate.js"],
  seedDemo: ["apps/api/dist/commands/seed.js", "--demo"],
  api: ["apps/api/dist/main.js"],
  identityProvider: ["apps/dev-idp/src/main.ts"],
} as const;

/**
 * Builds and starts the whole product on this machine, and waits until the API says it is ready.
 *
 * @throws with a sentence for a person when a part does not come up; what had started is stopped again.
 */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { progress } = options;
  await progress.step("Building what has changed", build);
  const database = await progress.step("Starting the database", () =>
    openDatabase(progress, options.dataDir),
  );
  const children: Child[] = [];
  try {
    const ports = await choosePorts(options.ports ?? {}, progress);
    const environment = productEnvironment(ports, database);
    await prepareDatabase(database, environment, options);
    await progress.step("Starting the API and the console", () =>
      startServices(environment, ports, options, children),
    );
    return assemble({ address: environment.address, ports, database, environment, children });
  } catch (error) {
    for (const child of children) child.kill();
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
  await progress.step("Bringing the database up to date", () => run("migrate", programs.migrate));
  // A seed that was interrupted is begun again; a database with somebody's complaints is never touched.
  const begun = join(logDirectory ?? ensureStateDirectory(), "demo-data-begun");
  if (!existsSync(begun) && !(await isEmpty(database.ownerUrl))) return;
  writeFileSync(begun, "");
  await progress.step("Inventing demo data (first start only)", () => run("seed", programs.seedDemo));
  rmSync(begun);
}

/** Picks the ports, and says so when they are not the usual ones. */
export async function choosePorts(
  preferred: Partial<ProductPorts>,
  progress: Progress,
): Promise<ProductPorts> {
  const wanted = {
    api: preferred.api ?? Number(process.env["PORT"] ?? 4680),
    identityProvider: preferred.identityProvider ?? Number(process.env["REDRESS_IDP_PORT"] ?? 4681),
  };
  const api = await freePortFrom(wanted.api, new Set([wanted.identityProvider]));
  const identityProvider = await freePortFrom(wanted.identityProvider, new Set([api]));
  if (api !== wanted.api) progress.note(`Port ${wanted.api} is taken; using ${api}`);
  if (identityProvider !== wanted.identityProvider) {
    progress.note(`Port ${wanted.identityProvider} is taken; the identity provider uses ${identityProvider}`);
  }
  return { api, identityProvider };
}

async function startServices(
  environment: ProductEnvironment,
  ports: ProductPorts,
  options: ProductOptions,
  children: Child[],
): Promise<void> {
  const logs = options.logDirectory === undefined ? {} : { logDirectory: options.logDirectory };
  const start = (name: string, command: readonly string[], variables: NodeJS.ProcessEnv): Child => {
    const child = startChild({ name, command, environment: variables, ...logs });
    children.push(child);
    return child;
  };
  const issuer = `http://127.0.0.1:${ports.identityProvider}`;
  if (environment.api["OIDC_ISSUER"] === issuer) {
    const provider = start("dev-idp", programs.identityProvider, environment.identityProvider);
    await answers(provider, `${issuer}/.well-known/openid-configuration`);
  }
  const api = start("api", [...apiNodeFlags, ...programs.api], environment.api);
  await answers(api, `http://127.0.0.1:${ports.api}/readyz`);
}

/** Waits until a child answers with 200; throws with its last words when it ends first or stays silent for a minute. */
export async function answers(child: Child, url: string): Promise<void> {
  let reason: string | undefined;
  void child.failed.then((words) => (reason = words === "" ? `${child.name} ended by itself` : words));
  const ready = await waitFor(async () => (reason === undefined ? await isOk(url) : false), {
    withinMs: 60_000,
    everyMs: 50,
  });
  if (ready === true) return;
  throw new Error(reason ?? `${child.name} did not answer on ${url} within a minute; see ${child.logFile}.`);
}

async function isOk(url: string): Promise<true | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok ? true : undefined;
  } catch {
    return undefined;
  }
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

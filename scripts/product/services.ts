import { freePortFrom, isPortFree, portFrom } from "../machine/ports.ts";
import { waitFor } from "../machine/wait.ts";
import { startChild, type Child } from "./child.ts";
import { followIssuer, type ProductDatabase } from "./database.ts";
import { ownIssuer, productEnvironment, type ProductEnvironment, type ProductPorts } from "./environment.ts";
import type { Progress } from "./progress.ts";

/** The running API and, unless the user has one, the identity provider. */
export interface Services {
  readonly ports: ProductPorts;
  readonly environment: ProductEnvironment;
  readonly children: readonly Child[];
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

/** What both services say when they cannot have their port (Node's name for it). */
const portTaken = "EADDRINUSE";

/**
 * Starts the two services. Between the choice of a port and its use another program may take it: then all is chosen
 * again, which finds it taken.
 */
export async function startServices(
  wanted: ProductPorts,
  database: ProductDatabase,
  { progress, logDirectory }: { readonly progress: Progress; readonly logDirectory?: string },
): Promise<Services> {
  for (let triesLeft = 5; ; triesLeft -= 1) {
    const ports = await choosePorts(wanted, progress);
    const environment = productEnvironment(ports, database);
    const children: Child[] = [];
    try {
      await followIdentityProvider(database.ownerUrl, environment, ports);
      await startChildren(environment, ports, children, logDirectory);
      return { ports, environment, children };
    } catch (error) {
      for (const child of children) child.kill();
      if (triesLeft === 0 || !(error as Error).message.includes(portTaken)) throw error;
    }
  }
}

/** Has the invented people vouched for by this start's own identity provider, whose port may be another than before. */
export async function followIdentityProvider(
  ownerUrl: string,
  environment: ProductEnvironment,
  ports: ProductPorts,
): Promise<void> {
  const issuer = ownIssuer(environment, ports);
  if (issuer !== undefined) await followIssuer(ownerUrl, issuer);
}

/**
 * Reads which ports to begin looking at: those given, else those of the environment, else the usual ones.
 *
 * @throws with a sentence for a person when one is no port, or is for root alone.
 */
export async function wantedPorts(given: Partial<ProductPorts> = {}): Promise<ProductPorts> {
  const api = given.api ?? portFrom("PORT", 4680);
  const identityProvider = given.identityProvider ?? portFrom("REDRESS_IDP_PORT", 4681);
  for (const port of [api, identityProvider, portFrom("REDRESS_PG_PORT", 4683)]) await isPortFree(port);
  return { api, identityProvider };
}

/** Picks free ports, and says so when they are not the wanted ones. */
export async function choosePorts(wanted: ProductPorts, progress: Progress): Promise<ProductPorts> {
  const api = await freePortFrom(wanted.api, new Set([wanted.identityProvider]));
  const identityProvider = await freePortFrom(wanted.identityProvider, new Set([api]));
  if (api !== wanted.api) progress.note(`Port ${wanted.api} is taken; using ${api}`);
  if (identityProvider !== wanted.identityProvider) {
    progress.note(`Port ${wanted.identityProvider} is taken; the identity provider uses ${identityProvider}`);
  }
  return { api, identityProvider };
}

async function startChildren(
  environment: ProductEnvironment,
  ports: ProductPorts,
  children: Child[],
  logDirectory: string | undefined,
): Promise<void> {
  const logs = logDirectory === undefined ? {} : { logDirectory };
  const start = (name: string, command: readonly string[], variables: NodeJS.ProcessEnv): Child => {
    const child = startChild({ name, command, environment: variables, ...logs });
    children.push(child);
    return child;
  };
  const issuer = ownIssuer(environment, ports);
  if (issuer !== undefined) {
    const provider = start("dev-idp", programs.identityProvider, environment.identityProvider);
    await answers(provider, `${issuer}/.well-known/openid-configuration`);
  }
  const api = start("api", [...apiNodeFlags, ...programs.api], environment.api);
  await answers(api, `http://127.0.0.1:${ports.api}/readyz`);
}

/** Waits until a child answers with 200; throws with its last words when it ends first or stays silent for a minute. */
export async function answers(child: Child, url: string): Promise<void> {
  let reason: string | undefined;
  let listens = false;
  void child.failed.then((words) => (reason = words === "" ? `${child.name} ended by itself` : words));
  void child.listening.then(() => (listens = true));
  const ask = async () => (listens ? isOk(url) : undefined);
  const ready = await waitFor(async () => (reason === undefined ? await ask() : false), {
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

import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../machine/lock.ts";
import { anyFreePort, freePortFrom, portFrom } from "../machine/ports.ts";
import { ensureStateDirectory } from "../machine/repository.ts";
import { initialise, isInitialised, setAside, type Cluster } from "./cluster.ts";
import { databaseUrl, ensureDatabase, ignorePgVariables } from "./connections.ts";
import { makeCredentials, readCredentials, writeCredentials, type Credentials } from "./credentials.ts";
import { clearLeftovers } from "./ephemeral.ts";
import { launch, type RunningServer } from "./launch.ts";
import { livingGuardian, stopOrphan } from "./orphan.ts";
import { placeCluster, reachableBinaries, temporaryPlace } from "./place.ts";
import { serverAccount } from "./server-account.ts";

/** How to start an embedded PostgreSQL. */
export interface PostgresOptions {
  /** the folder for data, passwords and log; by default `.redress/postgres` */
  readonly dataDir?: string;
  /** the preferred loopback port (by default REDRESS_PG_PORT, else 4683); a taken one is passed over for the next free */
  readonly port?: number;
  /** true: a temporary folder and any free port, no durability, and nothing left of it after `stop()` */
  readonly ephemeral?: boolean;
  /** told what is going on, in words for a person */
  readonly onProgress?: (message: string) => void;
}

/** A running server with the database `redress` and its roles. */
export interface PostgresServer {
  readonly port: number;
  readonly dataDirectory: string;
  /** as the superuser, on the database `postgres`: for making and dropping databases */
  readonly adminUrl: string;
  /** as `redress_owner`, who owns the database: for migrations */
  readonly ownerUrl: string;
  /** as `redress_app`, bound by row level security: for the API */
  readonly appUrl: string;
  /** as `redress_system`, for sign-in and jobs */
  readonly systemUrl: string;
  readonly credentials: Credentials;
  /** true when another command of this repository runs the server and will stop it */
  readonly shared: boolean;
  /** stops the server in good order; safe to call twice; does nothing to a shared server */
  stop(): Promise<void>;
  /** settles when the server ended without being asked to, with the reason */
  readonly failed: Promise<string>;
}

/** The files that lie around the data of a server. */
interface Home {
  readonly directory: string;
  readonly statusFile: string;
  readonly logFile: string;
  readonly credentialsFile: string;
}

/**
 * Starts the embedded PostgreSQL, or joins the one that runs on the same folder, and waits until it accepts work.
 *
 * Makes the data on first use (half a second), recovers after a crash, and takes over from a server that a killed
 * command left behind. When this process ends, in whatever way, the server stops too.
 *
 * @throws with a sentence for a person when the server cannot run here.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  ignorePgVariables();
  return options.ephemeral === true ? startEphemeral(options) : startDurable(options);
}

async function startDurable(options: PostgresOptions): Promise<PostgresServer> {
  const say = options.onProgress ?? (() => undefined);
  const home = homeIn(options.dataDir ?? ensureStateDirectory("postgres"));
  return withLock(join(home.directory, "start.lock"), async () => {
    const found = await livingGuardian(home.statusFile, say);
    if (found !== undefined) return finish(home, found.port, sharedCredentials(home));
    const cluster = await placeCluster(home.directory, say);
    await stopOrphan(cluster, say);
    const credentials = prepareData(home, cluster, say);
    const preferred = options.port ?? portFrom("REDRESS_PG_PORT", 4683);
    const running = await launch({
      ...home,
      cluster,
      credentials,
      durability: "durable",
      choosePort: (tried) => freePortFrom(preferred, tried),
      onProgress: say,
    });
    return finish(home, running.port, credentials, running);
  });
}

async function startEphemeral(options: PostgresOptions): Promise<PostgresServer> {
  const parent = temporaryPlace();
  const binaries = reachableBinaries();
  await clearLeftovers(parent, binaries);
  const directory = mkdtempSync(join(parent, "redress-ephemeral-"));
  const home = homeIn(directory);
  const cluster = { dataDirectory: join(directory, "data"), binaries, account: serverAccount() };
  try {
    const credentials = prepareData(home, cluster, () => undefined);
    const running = await launch({
      ...home,
      cluster,
      credentials,
      durability: "ephemeral",
      choosePort: anyFreePort,
      onProgress: options.onProgress ?? (() => undefined),
    });
    return await finish(home, running.port, credentials, running);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

/** Makes what is missing of roles and database, on a joined server too: its starter may be of an older version. */
async function finish(
  home: Home,
  port: number,
  credentials: Credentials,
  running?: RunningServer,
): Promise<PostgresServer> {
  const server = describe(home, port, credentials, running);
  try {
    await ensureDatabase(server.adminUrl, credentials, "redress");
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

function describe(
  home: Home,
  port: number,
  credentials: Credentials,
  running?: RunningServer,
): PostgresServer {
  return {
    port,
    dataDirectory: realpathSync(join(home.directory, "data")),
    credentials,
    adminUrl: databaseUrl("postgres", credentials.admin, port, "postgres"),
    ownerUrl: databaseUrl("redress_owner", credentials.owner, port, "redress"),
    appUrl: databaseUrl("redress_app", credentials.app, port, "redress"),
    systemUrl: databaseUrl("redress_system", credentials.system, port, "redress"),
    shared: running === undefined,
    stop: running?.stop ?? (() => Promise.resolve()),
    failed: running?.failed ?? new Promise<string>(() => undefined),
  };
}

/** Makes the data and the passwords where they are missing; returns the passwords. */
function prepareData(home: Home, cluster: Cluster, say: (message: string) => void): Credentials {
  const known = readCredentials(home.credentialsFile);
  if (known !== undefined && isInitialised(cluster)) return known;
  if (known === undefined && isInitialised(cluster)) {
    say(`The passwords of ${cluster.dataDirectory} are gone; kept it as ${setAside(cluster)}.`);
  }
  say("Making a new database");
  const credentials = known ?? makeCredentials();
  // Passwords first: data without passwords would be of no use.
  writeCredentials(home.credentialsFile, credentials);
  initialise(cluster, credentials.admin);
  return credentials;
}

function sharedCredentials(home: Home): Credentials {
  const known = readCredentials(home.credentialsFile);
  if (known !== undefined) return known;
  throw new Error(
    `${home.credentialsFile} is gone while another command uses the database. Stop that first.`,
  );
}

function homeIn(directory: string): Home {
  mkdirSync(directory, { recursive: true });
  // The server's account must pass through, whatever the umask; what lies inside keeps its own, closed modes.
  chmodSync(directory, 0o711);
  return {
    directory,
    statusFile: join(directory, "guardian.json"),
    logFile: join(directory, "server.log"),
    credentialsFile: join(directory, "credentials.json"),
  };
}

import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { programPath } from "./binaries.ts";
import type { Cluster } from "./cluster.ts";
import { databaseUrl, probeServer } from "./connections.ts";
import type { Credentials } from "./credentials.ts";
import type { GuardianPlan } from "./guardian.ts";
import { serverArguments, type Durability } from "./settings.ts";

/** What to launch, and where it writes. */
export interface LaunchPlan {
  readonly cluster: Cluster;
  readonly credentials: Credentials;
  readonly durability: Durability;
  readonly directory: string;
  readonly statusFile: string;
  readonly logFile: string;
  /** picks a port; told the ports that turned out to be taken */
  readonly choosePort: (tried: ReadonlySet<number>) => Promise<number>;
  readonly onProgress: (message: string) => void;
}

/** A server under a guardian of ours. */
export interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
  /** settles when the guardian ended without being asked to */
  readonly failed: Promise<string>;
}

/** After a crash the old server's helpers may hold the data for some seconds; start again until this has passed. */
const patienceMs = 30_000;

/** Recovery of a large database after a crash can take minutes, and the server says so while it works. */
const recoveryMs = 10 * 60_000;

/**
 * Starts a guardian with its server and waits until the server accepts connections.
 *
 * @throws with the server's last words when it does not come up.
 */
export async function launch(plan: LaunchPlan): Promise<RunningServer> {
  const giveUpAt = performance.now() + patienceMs;
  const tried = new Set<number>();
  for (;;) {
    const port = await plan.choosePort(tried);
    const logFrom = rotateLog(plan.logFile);
    const guardian = startGuardian(plan, port);
    if (
      await isReady(
        guardian,
        databaseUrl("postgres", plan.credentials.admin, port, "postgres"),
        plan.onProgress,
      )
    ) {
      return supervise(guardian, port, plan.logFile);
    }
    const words = readFileSync(plan.logFile, "utf8").slice(logFrom);
    if (/could not bind|Address already in use/.test(words)) tried.add(port);
    else if (
      !/pre-existing shared memory block|lock file .* already exists/.test(words) ||
      performance.now() > giveUpAt
    ) {
      throw new Error(
        `The database server did not start. Its last words (${plan.logFile}):\n${lastLines(words)}`,
      );
    }
    await sleep(250);
  }
}

function startGuardian(plan: LaunchPlan, port: number): ChildProcess {
  const ephemeral = plan.durability === "ephemeral";
  const orders: GuardianPlan = {
    program: programPath(plan.cluster.binaries, "postgres"),
    arguments: serverArguments(plan.cluster.dataDirectory, port, plan.durability),
    account: plan.cluster.account,
    statusFile: plan.statusFile,
    port,
    removeAtEnd: ephemeral ? plan.directory : undefined,
  };
  const log = openSync(plan.logFile, "a", 0o600);
  const guardian = spawn(
    process.execPath,
    [fileURLToPath(new URL("guardian.ts", import.meta.url)), JSON.stringify(orders)],
    // A session of its own, so that Ctrl-C in the terminal does not stop the database before those who use it.
    {
      cwd: plan.directory,
      detached: true,
      stdio: ["ignore", log, log, "ipc"],
      env: { PATH: process.env["PATH"], LC_ALL: "C" },
    },
  );
  closeSync(log);
  return guardian;
}

async function isReady(
  guardian: ChildProcess,
  url: string,
  say: (message: string) => void,
): Promise<boolean> {
  const startedAt = performance.now();
  let told = false;
  let ready = false;
  try {
    while (guardian.exitCode === null && guardian.signalCode === null) {
      const state = await probeServer(url).catch((error: unknown) => refused(guardian, error));
      const elapsed = performance.now() - startedAt;
      if (state === "ready") return (ready = true);
      if (state === "starting" && elapsed > 2_000 && !told) {
        told = true;
        say("The database recovers from a hard stop; nothing that was confirmed is lost");
      }
      if (elapsed > recoveryMs) break;
      await sleep(25);
    }
    return false;
  } finally {
    if (!ready && guardian.connected) guardian.disconnect();
  }
}

/** Another server may hold the port and refuse our password; ours then ends by itself, and the next port is tried. */
async function refused(guardian: ChildProcess, error: unknown): Promise<"absent"> {
  const ended = once(guardian, "exit");
  if (guardian.exitCode === null) await Promise.race([ended, sleep(3_000)]);
  if (guardian.exitCode === null) throw error;
  return "absent";
}

function supervise(guardian: ChildProcess, port: number, logFile: string): RunningServer {
  let asked = false;
  const ended = new Promise<void>((resolve) => {
    guardian.once("exit", () => resolve());
  });
  const failed = new Promise<string>((resolve) => {
    guardian.once("exit", () => {
      if (!asked) resolve(`The database server ended by itself; see ${logFile}.`);
    });
  });
  // The server must not keep a command alive that has nothing left to do.
  guardian.unref();
  guardian.channel?.unref();
  const stop = async (): Promise<void> => {
    asked = true;
    if (guardian.connected) {
      guardian.ref();
      guardian.disconnect();
    }
    await ended;
  };
  return { port, stop, failed };
}

/** Starts a new log at 10 MB; returns where this start's words will begin. */
function rotateLog(logFile: string): number {
  if (!existsSync(logFile)) return 0;
  const { size } = statSync(logFile);
  if (size < 10_000_000) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}

function lastLines(words: string): string {
  return words.trimEnd().split("\n").slice(-15).join("\n");
}

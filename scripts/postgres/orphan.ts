import { setTimeout as sleep } from "node:timers/promises";
import { readJson } from "../machine/private-file.ts";
import { isRunning } from "../machine/process-identity.ts";
import { waitFor } from "../machine/wait.ts";
import { findServer, type Cluster } from "./cluster.ts";
import type { GuardianStatus } from "./guardian.ts";

/** How long a killed process may take to disappear. */
const settleMs = 250;

/**
 * Finds a guardian that another living command runs on the same data.
 *
 * A guardian whose command was killed is stopping its server: wait for that, so that the caller finds the data free.
 *
 * @returns the guardian to share, or undefined when the data are free (or only an orphaned server is left).
 */
export async function livingGuardian(
  statusFile: string,
  say: (message: string) => void,
): Promise<GuardianStatus | undefined> {
  const status = readJson(statusFile) as GuardianStatus | undefined;
  if (status?.guardian === undefined || !isRunning(status.guardian)) return undefined;
  if (isRunning(status.owner)) {
    // A process that was killed a moment ago can still be listed: look again before relying on it.
    await sleep(settleMs);
    if (isRunning(status.owner) && isRunning(status.guardian)) return status;
  }
  say("Waiting for the database of an earlier run to stop");
  const gone = () => (isRunning(status.guardian) ? undefined : true);
  if ((await waitFor(gone, { withinMs: 90_000 })) === undefined) process.kill(status.guardian.pid, "SIGKILL");
  return undefined;
}

/**
 * Stops a server that runs on the data without a guardian (both the command and the guardian were killed).
 *
 * @throws when it does not stop within a minute and a half.
 */
export async function stopOrphan(cluster: Cluster, say: (message: string) => void): Promise<void> {
  const pid = findServer(cluster);
  if (pid === undefined) return;
  say("Stopping a database server that an earlier run left behind");
  signal(pid, "SIGINT");
  const stopped = () => (findServer(cluster) === undefined ? true : undefined);
  if ((await waitFor(stopped, { withinMs: 60_000 })) !== undefined) return;
  signal(pid, "SIGQUIT");
  if ((await waitFor(stopped, { withinMs: 30_000 })) !== undefined) return;
  throw new Error(`A database server (process ${pid}) runs on ${cluster.dataDirectory} and does not stop.`);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // ESRCH: it ended by itself in this moment, which is what we want.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

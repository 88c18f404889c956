import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { identifyProcess, isRunning, type ProcessIdentity } from "../machine/process-identity.ts";
import { waitFor } from "../machine/wait.ts";

/**
 * Runs a piece of work while no other process runs one under the same lock file.
 * A lock whose holder was killed counts for nothing.
 *
 * @throws when another process holds the lock for two minutes, or what the work throws.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const taken = await waitFor(() => (take(path) ? true : undefined), { withinMs: 120_000, everyMs: 100 });
  if (taken === undefined) throw new Error(`Another command has held ${path} for two minutes.`);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(identifyProcess(process.pid)), { mode: 0o600 });
  try {
    // A link appears whole or not at all, so nobody reads a lock without its holder's name.
    linkSync(mine, path);
    return true;
  } catch {
    if (!isHeld(path)) rmSync(path, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function isHeld(path: string): boolean {
  try {
    return isRunning(JSON.parse(readFileSync(path, "utf8")) as ProcessIdentity);
  } catch {
    // Gone in this moment, or not ours to read: the next try will tell.
    return false;
  }
}

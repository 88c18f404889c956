import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { identifyProcess, isRunning, type ProcessIdentity } from "./process-identity.ts";
import { waitFor } from "./wait.ts";

/** A first start on a slow machine takes some minutes. */
const longestMs = 15 * 60_000;

/**
 * Runs a piece of work while no other process runs one under the same lock file.
 * A lock whose holder was killed counts for nothing.
 *
 * @param onWait told once when another process holds the lock.
 * @throws when another process holds the lock for a quarter of an hour, or what the work throws.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  if (!take(path)) {
    onWait?.();
    const taken = () => (take(path) ? true : undefined);
    if ((await waitFor(taken, { withinMs: longestMs, everyMs: 100 })) === undefined)
      throw new Error(`Another command has held ${path} for a quarter of an hour.`);
  }
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

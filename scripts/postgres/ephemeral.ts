import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "../machine/private-file.ts";
import { isRunning } from "../machine/process-identity.ts";
import type { PostgresBinaries } from "./binaries.ts";
import type { GuardianStatus } from "./guardian.ts";
import { stopOrphan } from "./orphan.ts";

/** Test servers younger than this may be in the middle of their start and have no guardian yet. */
const startingMs = 60_000;

/**
 * Removes what test runs left behind whose guardian was killed too: the server is stopped and its folder deleted.
 * A guardian that lives cleans up after itself and is left alone.
 */
export async function clearLeftovers(parent: string, binaries: PostgresBinaries): Promise<void> {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith("redress-ephemeral-")) continue;
    const directory = join(parent, name);
    if (!isOurs(directory) || isInUse(directory)) continue;
    const cluster = { dataDirectory: join(directory, "data"), binaries, account: undefined };
    await stopOrphan(cluster, () => undefined);
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isOurs(directory: string): boolean {
  const found = statSync(directory, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === (process.getuid?.() ?? found.uid);
}

function isInUse(directory: string): boolean {
  const status = readJson(join(directory, "guardian.json")) as GuardianStatus | undefined;
  if (status?.guardian !== undefined) return isRunning(status.guardian);
  const made = statSync(directory, { throwIfNoEntry: false });
  return made !== undefined && Date.now() - made.mtimeMs < startingMs;
}

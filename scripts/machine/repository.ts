import { chmodSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

/** Absolute path of the repository, without a slash at its end. */
export const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** Everything this machine makes for itself (data, secrets, ports, logs) lives here; git ignores it. */
export const stateDirectory = join(repositoryRoot, ".redress");

/**
 * Makes the state folder and, inside it, one sub-folder.
 *
 * Others may pass through it (the database server may run as another user) but not list it; each secret inside
 * is a file of mode 0600.
 */
export function ensureStateDirectory(...below: readonly string[]): string {
  mkdirSync(stateDirectory, { recursive: true });
  try {
    chmodSync(stateDirectory, 0o711);
  } catch (cause) {
    throw new Error(`${stateDirectory} belongs to another user. Run this as that user, or delete it.`, {
      cause,
    });
  }
  const directory = join(stateDirectory, ...below);
  mkdirSync(directory, { recursive: true });
  return directory;
}

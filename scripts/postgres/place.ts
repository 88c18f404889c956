import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot, stateDirectory } from "../machine/repository.ts";
import { findBinaries, type PostgresBinaries } from "./binaries.ts";
import type { Cluster } from "./cluster.ts";
import { stopOrphan } from "./orphan.ts";
import { canEnter, canRun, serverAccount } from "./server-account.ts";

/**
 * Root's place for what the server's account must reach and no cleaner of temporary files touches: the programs, and
 * the data of repositories that only root can enter (say, under /root).
 */
const systemPlace = "/var/lib/redress";

/**
 * Decides where the data of a folder lie: in `data` inside it. When root runs this and the server's account cannot
 * enter the folder, `data` is a link to a place under /var/lib/redress. The data follow a folder that was moved; those
 * of a folder that was deleted are deleted when one of the same path is made.
 *
 * Call it only while no command serves the folder.
 *
 * @throws with a sentence for a person when there is no place.
 */
export async function placeCluster(directory: string, say: (message: string) => void): Promise<Cluster> {
  const account = serverAccount();
  const binaries = reachableBinaries();
  const at = (dataDirectory: string): Cluster => ({ dataDirectory, binaries, account });
  const here = join(realpathSync(directory), "data");
  if (account === undefined) return at(here);
  const before = dataBefore(directory, here);
  const inside = canEnter(account, directory);
  const place = inside ? here : join(privatePlace(here), "data");
  if (place === before || (inside && before === undefined)) return at(place);
  for (const served of [place, before]) if (served !== undefined) await stopOrphan(at(served), say);
  rmSync(place, { recursive: true, force: true });
  if (before !== undefined) move(before, place);
  if (inside) return at(place);
  rmSync(here, { force: true });
  symlinkSync(place, here);
  const owner = join(dirname(place), "belongs-to");
  rmSync(owner, { force: true });
  symlinkSync(here, owner);
  return at(place);
}

/** Where the folder's data lie so far; undefined when there are none, or when they are those of a folder it is a copy of. */
function dataBefore(directory: string, here: string): string | undefined {
  const found = lstatSync(here, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() !== true) return found === undefined ? formerPlace(directory) : here;
  const target = readlinkSync(here);
  const owner = readLink(join(dirname(target), "belongs-to"));
  const isCopy = owner !== undefined && owner !== here && readLink(owner) === target;
  if (!isCopy && existsSync(target)) return target;
  rmSync(here);
  return undefined;
}

function readLink(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
    ? readlinkSync(path)
    : undefined;
}

/** A folder for test servers, which the server's account can enter. */
export function temporaryPlace(): string {
  const account = serverAccount();
  return account === undefined || canEnter(account, tmpdir()) ? tmpdir() : "/tmp";
}

/** The installed programs, or root's copy of them, made once per version, when the server's account cannot run those. */
export function reachableBinaries(): PostgresBinaries {
  const account = serverAccount();
  const installed = findBinaries();
  if (account === undefined || canRun(account, installed)) return installed;
  const copied = { ...installed, directory: join(systemDirectory(), `postgresql-${installed.version}`) };
  if (existsSync(copied.directory)) return copied;
  const half = `${copied.directory}.${process.pid}`;
  cpSync(installed.directory, half, { recursive: true, verbatimSymlinks: true });
  // Files that npm unpacked under `umask 077` are root's alone.
  spawnSync("chmod", ["-R", "a+rX", half]);
  if (!existsSync(copied.directory)) renameSync(half, copied.directory);
  return copied;
}

/** The name comes from the path, so each folder has its own place and finds it again. */
function privatePlace(path: string): string {
  return systemDirectory(createHash("sha256").update(path).digest("hex").slice(0, 16));
}

function systemDirectory(...below: readonly string[]): string {
  const directory = join(systemPlace, ...below);
  try {
    for (const path of [systemPlace, directory]) {
      mkdirSync(path, { recursive: true });
      chmodSync(path, 0o711);
    }
    return directory;
  } catch (cause) {
    throw new Error(
      `The database's account cannot enter ${repositoryRoot}, and ${directory} cannot be made. ` +
        "Let others pass through the folders above (chmod o+x), or set DATABASE_URL to a PostgreSQL 15 or later.",
      { cause },
    );
  }
}

/** Where versions before December 2026 kept such data: among the temporary files. */
function formerPlace(directory: string): string | undefined {
  const name = createHash("sha256").update(repositoryRoot).digest("hex").slice(0, 16);
  const data = join("/var/tmp", `redress-${name}`, "data");
  const isOurs = directory === join(stateDirectory, "postgres");
  return isOurs && existsSync(data) && existsSync(join(directory, "credentials.json")) ? data : undefined;
}

/** `mv`, because the two may lie on different disks and each file keeps its owner. */
function move(from: string, to: string): void {
  const moved = spawnSync("mv", [from, to], { encoding: "utf8" });
  if (moved.status !== 0) throw new Error(`The data in ${from} cannot be moved to ${to}: ${moved.stderr}`);
  const isPlace = [systemPlace, "/var/tmp"].includes(dirname(dirname(from)));
  if (isPlace) rmSync(dirname(from), { recursive: true, force: true });
}

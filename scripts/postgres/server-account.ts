import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../machine/repository.ts";
import { programPath, type PostgresBinaries } from "./binaries.ts";

/** The unprivileged account the server runs under; undefined means "as whoever runs this". */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. When we are root, the server runs as an account that already exists:
 * `postgres`, else `nobody`. Nothing is added to the machine.
 *
 * @throws when we are root and the machine has neither.
 */
export function serverAccount(): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(":") ?? [];
    if (uid !== undefined && gid !== undefined && Number(uid) !== 0)
      return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    "PostgreSQL cannot run as root, and this machine has no `postgres` or `nobody` account to run it as.",
  );
}

/** True when the account can start this copy of PostgreSQL and pass through the given folder. */
export function canReach(account: ServerAccount, binaries: PostgresBinaries, directory: string): boolean {
  const runs = spawnSync(programPath(binaries, "postgres"), ["--version"], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  });
  // The shell reads the path from $0, so nothing in the path is taken for a command.
  const enters = spawnSync("/bin/sh", ["-c", 'test -x "$0"', directory], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  });
  return runs.status === 0 && enters.status === 0;
}

/**
 * A place of our own under /var/tmp, for when the server's account cannot enter the repository (say, under /root).
 * Its name comes from the repository's path, so each clone has its own and finds it again.
 *
 * @throws when somebody else made a folder of that name: /var/tmp is open to all, so it is not trusted.
 */
export function reachableDirectory(): string {
  const directory = join(
    "/var/tmp",
    `redress-${createHash("sha256").update(repositoryRoot).digest("hex").slice(0, 16)}`,
  );
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const made = lstatSync(directory);
  if (!made.isDirectory() || made.uid !== process.getuid?.() || (made.mode & 0o022) !== 0) {
    throw new Error(
      `${directory} exists and is not ours. Remove it, or set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
  chmodSync(directory, 0o711);
  return directory;
}

/** Copies the PostgreSQL programs into a folder, once per version, and says where they are. */
export function copyBinaries(binaries: PostgresBinaries, into: string): PostgresBinaries {
  const target = join(into, `postgresql-${binaries.version}`);
  if (lstatSync(target, { throwIfNoEntry: false }) === undefined) {
    const half = `${target}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    cpSync(binaries.directory, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, target);
  }
  return { ...binaries, directory: target };
}

/** Makes a folder that only the server's account may enter. */
export function makeServerDirectory(directory: string, account: ServerAccount | undefined): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account !== undefined) chownSync(directory, account.uid, account.gid);
}

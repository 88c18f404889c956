import { spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { commandLine } from "../machine/process-identity.ts";
import { programPath, type PostgresBinaries } from "./binaries.ts";
import { makeServerDirectory, type ServerAccount } from "./server-account.ts";

/** A data directory, and what is needed to run a server on it. */
export interface Cluster {
  readonly dataDirectory: string;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount | undefined;
}

/** True when the directory holds a finished database cluster. */
export function isInitialised(cluster: Cluster): boolean {
  return existsSync(join(cluster.dataDirectory, "PG_VERSION")) && existsSync(finishedMark(cluster));
}

/**
 * Makes the data directory: UTF-8, one collation that is the same on every system, passwords by SCRAM, loopback only.
 *
 * A directory that a killed run left half made is made again. Takes about half a second.
 *
 * @throws with initdb's own words when it fails.
 */
export function initialise(cluster: Cluster, adminPassword: string): void {
  requireName();
  rmSync(cluster.dataDirectory, { recursive: true, force: true });
  makeServerDirectory(cluster.dataDirectory, cluster.account);
  const passwordFile = writePasswordFile(cluster, adminPassword);
  try {
    const made = spawnSync(programPath(cluster.binaries, "initdb"), initArguments(cluster, passwordFile), {
      ...cluster.account,
      cwd: "/",
      encoding: "utf8",
      env: { PATH: process.env["PATH"], LC_ALL: "C" },
    });
    if (made.status !== 0) {
      throw new Error(
        `initdb could not make ${cluster.dataDirectory}:\n${made.error?.message ?? made.stderr}`,
      );
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(cluster.dataDirectory, "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
  writeFileSync(finishedMark(cluster), "");
}

/**
 * Puts a data directory whose passwords are lost out of the way, keeping it.
 * Happens when `.redress` was deleted while its data lay elsewhere.
 *
 * @returns the new name.
 */
export function setAside(cluster: Cluster): string {
  const kept = `${cluster.dataDirectory}-without-password-${Date.now()}`;
  renameSync(cluster.dataDirectory, kept);
  return kept;
}

/**
 * The process id of the server that runs on this data directory, whoever started it; undefined when none does.
 *
 * A pid file from before a crash may name a process that is something else by now, which would keep PostgreSQL
 * from starting: such a file is removed.
 */
export function findServer(cluster: Cluster): number | undefined {
  const pidFile = join(cluster.dataDirectory, "postmaster.pid");
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (Number.isInteger(pid) && pid > 0 && servesDirectory(pid, cluster.dataDirectory)) return pid;
  rmSync(pidFile, { force: true });
  return undefined;
}

function servesDirectory(pid: number, dataDirectory: string): boolean {
  if (process.platform === "linux") {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === dataDirectory;
    } catch {
      return false;
    }
  }
  return commandLine(pid).includes(dataDirectory);
}

function initArguments(cluster: Cluster, passwordFile: string): string[] {
  return [
    "-D",
    cluster.dataDirectory,
    "-U",
    "postgres",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--auth-host=scram-sha-256",
    "--auth-local=scram-sha-256",
    "--no-instructions",
    "--no-sync",
  ];
}

function writePasswordFile(cluster: Cluster, password: string): string {
  // Beside the data, where the server's account passes through.
  const path = `${cluster.dataDirectory}.password`;
  rmSync(path, { force: true });
  writeFileSync(path, password, { mode: 0o600, flag: "wx" });
  if (cluster.account !== undefined) chownSync(path, cluster.account.uid, cluster.account.gid);
  return path;
}

/** initdb asks the system for the name of whoever runs it, and in a container there may be none. */
function requireName(): void {
  try {
    userInfo();
  } catch (cause) {
    const id = process.getuid?.();
    throw new Error(
      `User id ${id} has no name on this machine, and PostgreSQL demands one. Add a line such as ` +
        `\`redress:x:${id}:0::/tmp:/bin/sh\` to /etc/passwd, or set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause },
    );
  }
}

function finishedMark(cluster: Cluster): string {
  return join(cluster.dataDirectory, "redress-initialised");
}

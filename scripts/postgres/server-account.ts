import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync } from "node:fs";
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

/** True when the account can start this copy of PostgreSQL. */
export function canRun(account: ServerAccount, binaries: PostgresBinaries): boolean {
  return succeeds(account, programPath(binaries, "postgres"), ["--version"]);
}

/** True when the account can pass through the folder and all above it. */
export function canEnter(account: ServerAccount, directory: string): boolean {
  // The shell reads the path from $0, so nothing in the path is taken for a command.
  return succeeds(account, "/bin/sh", ["-c", 'test -x "$0"', directory]);
}

function succeeds(account: ServerAccount, program: string, rest: readonly string[]): boolean {
  return spawnSync(program, rest, { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

/** Makes a folder that only the server's account may enter. */
export function makeServerDirectory(directory: string, account: ServerAccount | undefined): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account !== undefined) chownSync(directory, account.uid, account.gid);
}

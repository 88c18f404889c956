import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ensureStateDirectory, repositoryRoot } from "../machine/repository.ts";

/** A process of the product, started by a command of this repository. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** settles when it ended without being asked to, with the reason and its last words */
  readonly failed: Promise<string>;
  /** asks it to stop, waits, and ends it by force after 40 seconds */
  stop(): Promise<void>;
  /** ends it at once; nothing is waited for */
  kill(): void;
}

/** How to run a Node program. */
export interface ChildPlan {
  readonly name: string;
  /** the program and its arguments, from the repository's root */
  readonly command: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** "log": into `.redress/logs/<name>.log`, anew at each start; "terminal": as it comes */
  readonly output?: "log" | "terminal";
  readonly logDirectory?: string;
}

/** Longer than the API's own limit for draining its requests. */
const stopMs = 40_000;

/** Starts a Node program that ends when this process ends, in whatever way. */
export function startChild(plan: ChildPlan): Child {
  const logFile = join(plan.logDirectory ?? ensureStateDirectory("logs"), `${plan.name}.log`);
  const log = plan.output === "terminal" ? "inherit" : openSync(logFile, "w", 0o600);
  const preload = new URL("../die-with-parent.mjs", import.meta.url).href;
  const child = spawn(process.execPath, ["--import", preload, ...plan.command], {
    cwd: repositoryRoot,
    env: { ...plan.environment, REDRESS_DIES_WITH_PARENT: "1" },
    // A group of its own: Ctrl-C reaches this command, which stops its children in order.
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
  });
  if (log !== "inherit") closeSync(log);
  return supervise(child, plan.name, logFile);
}

/**
 * Runs a Node program to its end.
 *
 * @throws with its last words when it fails.
 */
export async function runChild(plan: ChildPlan): Promise<void> {
  const child = startChild(plan);
  const reason = await child.failed;
  if (reason !== "") throw new Error(reason);
}

function supervise(child: ChildProcess, name: string, logFile: string): Child {
  let asked = false;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const failed = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`${name} did not start: ${error.message}`));
    child.once("exit", (code, signal) => {
      if (asked) return;
      resolve(
        code === 0
          ? ""
          : `${name} ended (${signal ?? `code ${code}`}). Its last words (${logFile}):\n${lastWords(logFile)}`,
      );
    });
  });
  const stop = async (): Promise<void> => {
    asked = true;
    child.kill("SIGTERM");
    await Promise.race([ended, sleep(stopMs, undefined, { ref: false })]);
    child.kill("SIGKILL");
    await ended;
  };
  const kill = (): void => {
    asked = true;
    child.kill("SIGKILL");
  };
  return { name, pid: child.pid ?? 0, logFile, failed, stop, kill };
}

function lastWords(logFile: string): string {
  try {
    return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-20).join("\n");
  } catch {
    return "";
  }
}

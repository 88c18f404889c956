import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createStream } from "rotating-file-stream";
import { ensureStateDirectory, repositoryRoot } from "../machine/repository.ts";

/** A process of the product, started by a command of this repository. */
export interface Child {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  /** the last lines of what it has said into its log */
  readonly lastWords: () => string;
  /** settles when it listens on its port */
  readonly listening: Promise<void>;
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
  /** "log": into `.redress/logs/<name>.log`, after what earlier starts wrote; "terminal": as it comes */
  readonly output?: "log" | "terminal";
  readonly logDirectory?: string;
}

/** Longer than the API's own limit for draining its requests. */
const stopMs = 40_000;

/** A log of more than this is set aside as `<name>.log.1`, and so on to `.5`. */
const rotation = { size: "10M", rotate: 5, mode: 0o600 } as const;

/** How much of what a process says is kept in mind, for telling why it ended. */
const lastWordsLength = 4_000;

/** Starts a Node program that ends when this process ends, in whatever way. */
export function startChild(plan: ChildPlan): Child {
  const toLog = plan.output !== "terminal";
  const path = plan.logDirectory ?? ensureStateDirectory("logs");
  const preload = new URL("../die-with-parent.mjs", import.meta.url).href;
  const output = toLog ? "pipe" : "inherit";
  const child = spawn(process.execPath, ["--import", preload, ...plan.command], {
    cwd: repositoryRoot,
    env: { ...plan.environment, REDRESS_DIES_WITH_PARENT: "1" },
    // A group of its own: Ctrl-C reaches this command, which stops its children in order.
    detached: true,
    stdio: ["ignore", output, output, "ipc"],
  });
  let words = "";
  const log = toLog ? createStream(`${plan.name}.log`, { ...rotation, path }) : undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-lastWordsLength);
      log?.write(chunk);
    });
  }
  const closed = new Promise<void>((resolve) => {
    const end = (): void => void (log === undefined ? resolve() : log.end(resolve));
    child.once("close", end).once("error", end);
  });
  const logFile = join(path, `${plan.name}.log`);
  return supervise(child, { name: plan.name, logFile, closed, lastWords: () => lastLines(words) });
}

/**
 * Runs a Node program to its end.
 *
 * @returns its last words.
 * @throws with its last words when it fails.
 */
export async function runChild(plan: ChildPlan): Promise<string> {
  const child = startChild(plan);
  const reason = await child.failed;
  if (reason !== "") throw new Error(reason);
  return child.lastWords();
}

interface Watch {
  readonly name: string;
  readonly logFile: string;
  /** settles when the process has ended and its log is written */
  readonly closed: Promise<void>;
  readonly lastWords: () => string;
}

function supervise(child: ChildProcess, { name, logFile, closed, lastWords }: Watch): Child {
  let asked = false;
  const listening = new Promise<void>((resolve) => child.once("message", () => resolve()));
  const failed = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`${name} did not start: ${error.message}`));
    void closed.then(() => {
      if (asked) return;
      const how = child.signalCode ?? `code ${child.exitCode}`;
      resolve(
        child.exitCode === 0 ? "" : `${name} ended (${how}). Its last words (${logFile}):\n${lastWords()}`,
      );
    });
  });
  const stop = async (): Promise<void> => {
    asked = true;
    child.kill("SIGTERM");
    await Promise.race([closed, sleep(stopMs, undefined, { ref: false })]);
    child.kill("SIGKILL");
    await closed;
  };
  const kill = (): void => {
    asked = true;
    child.kill("SIGKILL");
  };
  return { name, pid: child.pid ?? 0, logFile, lastWords, listening, failed, stop, kill };
}

function lastLines(words: string): string {
  return words.trimEnd().split("\n").slice(-20).join("\n");
}

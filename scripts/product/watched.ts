import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "../machine/repository.ts";

/** A process in watch mode whose output is printed with its name in front. */
export interface Watched {
  readonly name: string;
  readonly pid: number;
  /** settles with a sentence when it ended without being asked to */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts any program, prefixing each line it prints. It and all it starts end when this process ends.
 *
 * @param directory where it runs, from the repository's root.
 */
export function watch(
  name: string,
  program: string,
  arguments_: readonly string[],
  environment: NodeJS.ProcessEnv,
  directory = ".",
): Watched {
  const keeper = fileURLToPath(new URL("keeper.ts", import.meta.url));
  const child = spawn(process.execPath, [keeper, program, ...arguments_], {
    cwd: join(repositoryRoot, directory),
    env: { ...environment, FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  prefix(child.stdout, name);
  prefix(child.stderr, name);
  let asked = false;
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ended = new Promise<string>((resolve) => {
    void exited.then((code) => {
      if (!asked) resolve(`${name} ended by itself (code ${code}).`);
    });
  });
  const stop = async (): Promise<void> => {
    asked = true;
    if (child.connected) child.disconnect();
    await exited;
  };
  return { name, pid: child.pid ?? 0, ended, stop };
}

function prefix(stream: Readable | null, name: string): void {
  if (stream === null) return;
  createInterface({ input: stream }).on("line", (line) => console.log(`${name.padEnd(8)}| ${line}`));
}

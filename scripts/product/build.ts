import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { withLock } from "../machine/lock.ts";
import { ensureStateDirectory, repositoryRoot } from "../machine/repository.ts";

const keeper = join(import.meta.dirname, "keeper.ts");

/**
 * Runs turbo tasks under the pinned Node and without a background daemon.
 *
 * @param environment added to this process's own; what a task may see of it is listed in turbo.json.
 * @param output "errors" prints only the output of failed tasks; "all" prints every task's.
 * @returns turbo's exit code.
 */
export function runTurbo(
  tasks: readonly string[],
  { environment = {}, output = "errors", options = [] }: TurboOptions = {},
): Promise<number> {
  const program = join(dirname(createRequire(import.meta.url).resolve("turbo/package.json")), "bin", "turbo");
  const shown = output === "all" ? [] : ["--output-logs=errors-only", "--log-prefix=none"];
  return new Promise((resolve, reject) => {
    // Through the keeper: when this process ends, in whatever way, turbo and all it started end too.
    const orders = [keeper, process.execPath, program, "run", ...tasks, ...shown, ...options];
    const child = spawn(process.execPath, orders, {
      cwd: repositoryRoot,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", ...environment },
      detached: true,
      stdio: ["ignore", output === "all" ? "inherit" : "pipe", "inherit", "ipc"],
    });
    let words = "";
    child.stdout?.on("data", (chunk: Buffer) => (words += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code !== 0) process.stderr.write(words);
      resolve(code ?? 1);
    });
  });
}

/** How turbo runs. */
export interface TurboOptions {
  readonly environment?: NodeJS.ProcessEnv;
  readonly output?: "all" | "errors";
  readonly options?: readonly string[];
}

/**
 * Builds what is out of date: turbo compares the sources with its cache, so an unchanged tree takes a fraction of a
 * second.
 *
 * @throws when a build fails; its output has been printed.
 */
export async function build(): Promise<void> {
  const code = await withLock(join(ensureStateDirectory(), "build.lock"), () => runTurbo(["build"]));
  if (code !== 0) throw new Error("The build failed; the compiler's words stand above.");
  for (const path of ["apps/api/dist/main.js", "apps/console/dist/index.html"]) {
    if (existsSync(join(repositoryRoot, path))) continue;
    throw new Error(`The build ended well and left no ${path}. Delete .turbo and try again.`);
  }
}

import {
  commandLine,
  identifyProcess,
  isRunning,
  type ProcessIdentity,
} from "../machine/process-identity.ts";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** How often to look whether the npm that started this command still lives. */
const lookEveryMs = 1_000;

/** One Ctrl-C can arrive twice: from the terminal, and passed on by the bootstrap. */
const sameSignalMs = 1_000;

/**
 * Settles when a person or the system tells this command to stop: Ctrl-C, SIGTERM, SIGHUP (the terminal closed), or
 * the death of the npm that started it (`kill -9` sends no word to its children). A second signal ends the process
 * at once; its children notice and end by themselves.
 *
 * @returns the name of what told it.
 */
export function untilToldToStop(): Promise<string> {
  return new Promise((resolve) => {
    let toldAt: number | undefined;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        toldAt ??= performance.now();
        if (performance.now() - toldAt > sameSignalMs) process.exit(130);
        resolve(signal);
      });
    }
    const npm = npmAbove();
    if (npm === undefined) return;
    const watch = setInterval(() => {
      if (isRunning(npm)) return;
      clearInterval(watch);
      resolve("npm ended");
    }, lookEveryMs);
    watch.unref();
  });
}

/** The npm process above this one: npm, often a shell, the bootstrap, this. */
function npmAbove(): ProcessIdentity | undefined {
  if (process.env["npm_lifecycle_event"] === undefined || process.platform === "win32") return undefined;
  let pid = process.ppid;
  for (let level = 0; level < 4 && pid > 1; level += 1) {
    if (/^npm |[/\\]npm(-cli\.js)? /.test(`${commandLine(pid).trim()} `)) return identifyProcess(pid);
    pid = parentOf(pid);
  }
  return undefined;
}

function parentOf(pid: number): number {
  try {
    if (process.platform !== "linux") {
      return Number(execFileSync("ps", ["-o", "ppid=", "-p", String(pid)], { encoding: "utf8" }));
    }
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}

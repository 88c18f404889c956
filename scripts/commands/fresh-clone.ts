/**
 * `npm run test:fresh-clone`: does what a newcomer does. Clones the repository into an empty folder, runs `npm start`
 * there until it prints its address, asks /readyz, stops it with the signal of Ctrl-C, starts it again (which must be
 * faster), kills that start with -9 and starts once more. Then it tries one start and the tests of the database server
 * in odd places: where only root can enter, as an ordinary user, and in a path with a space and an accent inside a
 * repository that ignores it. The places share the packages and the build of the first clone, so each costs seconds.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { repositoryRoot } from "../machine/repository.ts";
import {
  cleanEnvironment,
  clearPlace,
  databaseTestsPass,
  layCopy,
  oddPlaces,
  seesEdits,
  type User,
} from "../tests/odd-places.ts";
import { summaryLine } from "../tests/reports.ts";

interface Started {
  readonly npm: ChildProcess;
  readonly address: string;
  readonly seconds: number;
}

let passed = 0;
let failed = 0;

function expectThat(sentence: string, holds: boolean): void {
  console.log(`${holds ? "✓" : "✗"} ${sentence}`);
  if (holds) passed += 1;
  else failed += 1;
}

/** Runs `npm start` as a shell would, in a group of its own, until it prints its address. */
function start(clone: string, limitSeconds: number, user?: User): Promise<Started> {
  const startedAt = performance.now();
  const npm = spawn("npm", ["start"], {
    ...user,
    cwd: clone,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: cleanEnvironment(user),
  });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      endGroup(npm, "SIGTERM");
      reject(new Error(`npm start printed no address within ${limitSeconds} s`));
    }, limitSeconds * 1000);
    npm.once("exit", (code) => reject(new Error(`npm start ended with code ${code}`)));
    if (npm.stdout === null) return;
    createInterface({ input: npm.stdout }).on("line", (line) => {
      console.log(`    ${line}`);
      const address = /^Redress: (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(limit);
      resolve({ npm, address, seconds: (performance.now() - startedAt) / 1000 });
    });
  });
}

async function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/readyz`).then(
    (answer) => answer.status === 200,
    () => false,
  );
}

/** Ctrl-C goes to the whole group in front of the terminal. */
function endGroup(npm: ChildProcess, signal: NodeJS.Signals): void {
  const hasEnded = npm.exitCode !== null || npm.signalCode !== null;
  if (npm.pid !== undefined && !hasEnded) process.kill(-npm.pid, signal);
}

async function stop({ npm }: Started, signal: NodeJS.Signals): Promise<boolean> {
  const ended = new Promise<boolean>((resolve) => npm.once("exit", () => resolve(true)));
  endGroup(npm, signal);
  return Promise.race([ended, sleep(60_000, false)]);
}

async function silentSoon(address: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (!(await isReady(address))) return true;
    await sleep(100);
  }
  return false;
}

const directory = mkdtempSync(join(tmpdir(), "redress-clone-"));
// The account that the database server runs under must be able to pass through.
chmodSync(directory, 0o711);
const clone = join(directory, "redress");
let running: Started | undefined;
try {
  const cloned = spawnSync("git", ["clone", "--quiet", repositoryRoot, clone], { stdio: "inherit" });
  expectThat("the repository can be cloned", cloned.status === 0);
  const first = (running = await start(clone, 400));
  expectThat(`npm start on a fresh clone prints its address (${first.seconds.toFixed(0)} s)`, true);
  expectThat("the API is ready", await isReady(first.address));
  expectThat("Ctrl-C stops it", (await stop(first, "SIGINT")) && (await silentSoon(first.address)));
  const second = (running = await start(clone, 60));
  expectThat(
    `a second start is faster (${second.seconds.toFixed(1)} s)`,
    second.seconds < first.seconds / 2 && second.seconds < 30,
  );
  await stop(second, "SIGKILL");
  expectThat(
    "kill -9 of everything in front of the terminal leaves no API behind",
    await silentSoon(second.address),
  );
  const third = (running = await start(clone, 60));
  expectThat("the next start comes up as if nothing had happened", await isReady(third.address));
  expectThat("on the same address", third.address === second.address);
  expectThat(
    "git sees no file that the start made",
    spawnSync("git", ["status", "--porcelain"], { cwd: clone, encoding: "utf8" }).stdout === "",
  );
  await stop(third, "SIGTERM");
  for (const place of oddPlaces(directory)) {
    layCopy(clone, place);
    const started = (running = await start(place.path, 120, place.user));
    expectThat(
      `${place.name}: npm start comes up (${started.seconds.toFixed(0)} s)`,
      await isReady(started.address),
    );
    expectThat(`${place.name}: and stops`, await stop(started, "SIGINT"));
    expectThat(`${place.name}: the tests of the database server pass and end`, databaseTestsPass(place));
    expectThat(`${place.name}: an edited file is built`, seesEdits(place));
    clearPlace(place);
  }
} catch (error) {
  expectThat((error as Error).message, false);
  if (running !== undefined) endGroup(running.npm, "SIGTERM");
} finally {
  rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
}
console.log(summaryLine({ passed, failed }));
process.exit(failed === 0 ? 0 : 1);

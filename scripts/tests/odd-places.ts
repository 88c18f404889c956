/** The places in which a newcomer's clone may lie, and what must work in each. */
import { spawnSync } from "node:child_process";
import { appendFileSync, chmodSync, globSync, mkdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { repositoryRoot } from "../machine/repository.ts";

/** Whom a command runs as, when not as whoever runs this. */
export interface User {
  readonly uid: number;
  readonly gid: number;
  readonly home: string;
}

/** Where a clone is laid, and whose it is. */
export interface Place {
  readonly name: string;
  readonly path: string;
  readonly user?: User;
}

/** Makes the folders around the places. The first two need root, who may make a folder private or be another user. */
export function oddPlaces(directory: string): Place[] {
  const ignoring = join(directory, "é ü around");
  mkdirSync(ignoring);
  spawnSync("git", ["init", "--quiet", ignoring]);
  writeFileSync(join(ignoring, ".gitignore"), "*\n");
  const everybody: Place[] = [{ name: "in a repository that ignores it", path: join(ignoring, "á copy") }];
  if (process.getuid?.() !== 0) return everybody;
  mkdirSync(join(directory, "private"), { mode: 0o700 });
  const home = join(directory, "home");
  mkdirSync(home);
  chmodSync(home, 0o755);
  return [
    { name: "where only root can enter", path: join(directory, "private", "redress") },
    { name: "as an ordinary user", path: join(home, "redress"), user: { uid: 65_534, gid: 65_534, home } },
    ...everybody,
  ];
}

/** Lays a copy of a clone that has been started, without its data. Packages and builds are hard links: seconds, no space. */
export function layCopy(clone: string, { path, user }: Place): void {
  spawnSync("git", ["clone", "--quiet", clone, path], { stdio: "inherit" });
  for (const built of [".turbo", ...globSync("{,apps/*/,packages/*/}node_modules", { cwd: clone })])
    spawnSync("cp", ["-al", join(clone, built), join(path, built)], { stdio: "inherit" });
  if (user !== undefined)
    spawnSync("chown", ["-R", `${user.uid}:${user.gid}`, user.home], { stdio: "inherit" });
}

/** Whether the tests of the database server pass in a place; shows what they said when they do not. */
export function databaseTestsPass(place: Place): boolean {
  const flags = ["run", "--config", "scripts/vitest.config.ts", "scripts/postgres"];
  const tests = runPinned(place, ["node_modules/vitest/vitest.mjs", ...flags]);
  if (tests.status !== 0) console.log(tests.stdout, tests.stderr);
  return tests.status === 0;
}

/** Whether turbo would build anew after a file was edited, also where the copy has no repository of its own. */
export function seesEdits(place: Place): boolean {
  rmSync(join(place.path, ".git"), { recursive: true });
  const plan = () =>
    runPinned(place, ["node_modules/turbo/bin/turbo", "run", "build", "--filter=@redress/api", "--dry=json"])
      .stdout;
  const hashes = () =>
    plan()
      .match(/"hash": "\w+"/g)
      ?.join();
  const before = hashes();
  appendFileSync(join(place.path, "apps/api/src/main.ts"), "\n");
  return before !== undefined && before !== hashes();
}

/** Removes what a place has outside its folder. */
export function clearPlace({ path }: Place): void {
  try {
    rmSync(dirname(readlinkSync(join(path, ".redress/postgres/data"))), { recursive: true });
  } catch {
    // The data lie in the folder itself.
  }
}

/** What a newcomer's shell has: nothing of the run that this test is part of. */
export function cleanEnvironment(user?: User): NodeJS.ProcessEnv {
  const path = (process.env["PATH"] ?? "").split(":").filter((entry) => !entry.startsWith(repositoryRoot));
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|REDRESS_|TURBO_|NODE|PG)|DATABASE_URL|^PORT$/.test(name),
  );
  const home = user === undefined ? {} : { HOME: user.home };
  return { ...Object.fromEntries(kept), ...home, PATH: path.join(":"), TURBO_TELEMETRY_DISABLED: "1" };
}

function runPinned(
  { path, user }: Place,
  command: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  const node = join(path, relative(repositoryRoot, process.execPath));
  return spawnSync(node, command, {
    ...user,
    cwd: path,
    encoding: "utf8",
    timeout: 400_000,
    env: { ...cleanEnvironment(user), PATH: `${dirname(node)}:${cleanEnvironment().PATH}` },
  });
}

// Would the tests notice a wrong law? Stryker changes the domain in one small place at a time and runs the tests; a
// change that no test notices survives. Not part of every run: a folder takes minutes, all of them more than an hour.
//
//   npm run mutation -w @redress/domain                        every folder of src/, one after the other
//   npm run mutation -w @redress/domain -- calendar deadlines  only these
//   npm run mutation -w @redress/domain -- deadlines/given     a part of one
//   npm run mutation -w @redress/domain -- deadlines/.         the files beside its parts
//   npm run mutation -w @redress/domain -- calendar --ignoreStatic  what begins with -- is said to Stryker
//
// A folder's changes must be noticed by its own tests or by those of test/. Results are kept in .redress/mutation/, so
// that a second run tries only what changed. Fails when a folder's score is too low.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { scoreOf, type MutationReport } from "./mutation/score-of.ts";

const leastScore = 90;
const root = fileURLToPath(new URL("../../../", import.meta.url));
const source = "packages/domain/src";
const results = ".redress/mutation";

/** Folders that the tests of others prove too, or alone. */
const provedBy: Readonly<Record<string, readonly string[]>> = {
  machine: ["complaint", "state-hearing"],
  input: ["complaint", "state-hearing", "deadlines"],
  refusal: ["complaint", "deadlines"],
  law: ["deadlines"],
};

const all = readdirSync(join(root, source), { withFileTypes: true });
const every = [...all.filter((one) => one.isDirectory()).map((one) => one.name), "."];
const asked = process.argv.slice(2).filter((one) => !one.startsWith("--"));
const options = process.argv.slice(2).filter((one) => one.startsWith("--"));

/** Whether only the files beside a folder's own folders are asked for: `.` or `deadlines/.`. */
const isBeside = (folder: string): boolean => folder === "." || folder.endsWith("/.");

/** What Stryker may change in a folder: nothing that is itself a test, nor an entry point. */
function mutated(folder: string): string {
  const chosen = isBeside(folder) ? `${source}/${folder.slice(0, -1)}*.ts` : `${source}/${folder}/**/*.ts`;
  return [chosen, `!${source}/**/*.test.ts`, `!${source}/**/*.examples.ts`].join(",");
}

/** Tries every change of a folder and returns the score of its tests. */
function scoreFolder(folder: string): number {
  const incrementalFile = `${results}/${folder.replace(/\.$/, "beside").replaceAll("/", "-")}.json`;
  const [whole = folder] = folder.split("/");
  process.env["REDRESS_PROVED_BY"] = [whole, ...(provedBy[whole] ?? [])].join(",");
  // npm puts the programs of the packages on the path of its scripts.
  const run = spawnSync(
    "stryker",
    [
      "run",
      "packages/domain/stryker.config.json",
      "--mutate",
      mutated(folder),
      "--incrementalFile",
      incrementalFile,
      ...options,
    ],
    {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    },
  );
  if (run.status !== 0) throw new Error(`Stryker did not come to an end in ${folder}; see above.`);
  const { noticed, survived, score } = scoreOf(
    JSON.parse(readFileSync(join(root, incrementalFile), "utf8")) as MutationReport,
  );
  console.log(`${folder}: ${score.toFixed(1)} % (${noticed} noticed, ${survived} survived)`);
  return score;
}

mkdirSync(join(root, results), { recursive: true });
const scores = (asked.length === 0 ? every : asked).map((folder) => [folder, scoreFolder(folder)] as const);
for (const [folder, score] of scores) console.log(`${score.toFixed(1).padStart(5)} %  ${folder}`);
process.exitCode = scores.every(([, score]) => score >= leastScore) ? 0 : 1;

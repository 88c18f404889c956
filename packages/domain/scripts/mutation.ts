// Would the tests notice a wrong law? Stryker changes the domain in one small place at a time and runs the tests; a
// change that no test notices survives. Not part of every run: a folder takes minutes.
//
//   npm run mutation -w @redress/domain                       the whole package
//   npm run mutation -w @redress/domain -- calendar deadlines  only these folders of src/
//
// Results are kept in .redress/mutation/, so that a second run tries only what changed. Fails below the least score.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scoreByFolder, type MutationReport } from "./mutation/score-by-folder.ts";

const leastScore = 90;
const root = fileURLToPath(new URL("../../../", import.meta.url));
const source = "packages/domain/src";

/** What Stryker may change: nothing that is itself a test, nor the list of exports. */
function mutated(folders: readonly string[]): string {
  const chosen =
    folders.length === 0 ? [`${source}/**/*.ts`] : folders.map((one) => `${source}/${one}/**/*.ts`);
  return [...chosen, `!${source}/**/*.{test,examples}.ts`, `!${source}/index.ts`].join(",");
}

const folders = process.argv.slice(2);
const stryker = fileURLToPath(import.meta.resolve("@stryker-mutator/core/bin/stryker.js"));
const run = spawnSync(
  process.execPath,
  [stryker, "run", "packages/domain/stryker.config.json", "--mutate", mutated(folders)],
  { cwd: root, stdio: "inherit" },
);

const report = JSON.parse(
  readFileSync(new URL("../../../.redress/mutation/incremental.json", import.meta.url), "utf8"),
) as MutationReport;
let low = 0;
for (const { folder, noticed, survived, score } of scoreByFolder(report, source)) {
  if (folders.length > 0 && !folders.some((one) => folder === one || folder.startsWith(`${one}/`))) continue;
  if (score < leastScore) low += 1;
  console.log(`${folder}: ${score.toFixed(1)} % (${noticed} noticed, ${survived} survived)`);
}
process.exitCode = run.status === 0 && low === 0 ? 0 : 1;

/**
 * `npm run check`: proves the house. Every check runs even when an earlier one failed, so that one run tells all.
 *
 * `--static` leaves the tests out (`npm run check:static`). The last line adds up the checks, and the tests when
 * they ran print their own sum above it.
 */
import { spawnSync } from "node:child_process";
import { repositoryRoot } from "../machine/repository.ts";
import { summaryLine } from "../tests/reports.ts";
import { checks, type Check } from "../tests/checks.ts";

function runCheck({ name, command }: Check): boolean {
  const startedAt = performance.now();
  const [program = "", ...rest] = command;
  const result = spawnSync(program, rest, {
    cwd: repositoryRoot,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", FORCE_COLOR: process.stdout.isTTY ? "1" : "0" },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
    stdio: name === "tests" ? "inherit" : "pipe",
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const passed = result.status === 0;
  console.log(`${passed ? "✓" : "✗"} ${name} (${seconds} s)`);
  if (!passed)
    console.log(
      `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}\nAgain: ${command.join(" ")}\n`,
    );
  return passed;
}

const isStatic = process.argv.includes("--static");
const results = checks(isStatic ? "static" : "all").map(runCheck);
const passed = results.filter(Boolean).length;
console.log(summaryLine({ passed, failed: results.length - passed }));
// Not process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = passed === results.length ? 0 : 1;

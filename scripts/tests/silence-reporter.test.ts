import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { repositoryRoot } from "../machine/repository.ts";

it("a run that says nothing ends by itself and names the test", () => {
  const vitest = join(repositoryRoot, "node_modules/vitest/vitest.mjs");
  const run = spawnSync(
    process.execPath,
    [
      vitest,
      "run",
      "--config=scripts/tests/never-ends.config.ts",
      "--reporter=scripts/tests/silence-reporter.ts",
    ],
    { encoding: "utf8", timeout: 50_000, env: { ...process.env, REDRESS_TEST_SILENCE_MS: "4000" } },
  );
  expect(run.stderr).toContain("never-ends.fixture.ts > a test that never yields");
  expect(run.status).toBe(1);
});

/** `npm test`: every test of every workspace and of these scripts, over one ephemeral PostgreSQL, with one sum at the end. */
import { setTimeout as sleep } from "node:timers/promises";
import { startPostgres } from "../postgres/start-postgres.ts";
import { shareTestPostgres } from "../postgres/test-database.ts";
import { runTurbo } from "../product/build.ts";
import { clearReports, readReports, summaryLine, testFlags } from "../tests/reports.ts";
import { untilToldToStop } from "./until-told-to-stop.ts";

/** A test that never ends must not hold a person, or a build machine, for ever. */
const limitMs = 590_000;

async function test(): Promise<number> {
  const told = untilToldToStop();
  clearReports();
  const server = await startPostgres({ ephemeral: true });
  const run = runTurbo(["test", "test:scripts"], {
    output: "all",
    environment: { REDRESS_TEST_POSTGRES: shareTestPostgres(server) },
    // Two workspaces at a time: each already uses every core for its own files.
    options: ["--continue=always", "--concurrency=2", ...process.argv.slice(2), "--", ...testFlags],
  });
  const limit = sleep(limitMs, "limit" as const, { ref: false });
  const code = await Promise.race([run, told, limit]);
  await server.stop();
  if (code === "limit") console.log(`The tests did not end within ${limitMs / 1000} seconds; ended them.`);
  else if (typeof code === "string") return 130;
  const sum = readReports();
  for (const { workspace, passed, failed } of sum.workspaces)
    console.log(`${workspace}: ${passed} passed, ${failed} failed`);
  console.log(summaryLine(sum));
  return code === 0 && sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

try {
  process.exit(await test());
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

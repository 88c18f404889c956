/** Servers of test runs: quick, forgetful, and never left behind. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { identifyProcess, isRunning } from "../machine/process-identity.ts";
import { waitFor } from "../machine/wait.ts";
import { withClient } from "./connections.ts";
import type { GuardianStatus } from "./guardian.ts";
import { startPostgres } from "./start-postgres.ts";
import { startInAnotherProcess } from "./start-in-another-process.ts";

describe("an ephemeral server", () => {
  it("is gone after its stop, data and all", async () => {
    const server = await startPostgres({ ephemeral: true });
    const data = await withClient(server.adminUrl, async (client) => {
      const found = await client.query<{ fsync: string; data: string }>(
        "SELECT current_setting('fsync') AS fsync, current_setting('data_directory') AS data",
      );
      return found.rows[0];
    });
    expect(data?.fsync).toBe("off");
    await server.stop();
    expect(existsSync(dirname(data?.data ?? "/"))).toBe(false);
  });

  it("is gone when the test run was killed", async () => {
    const { command, home } = await startInAnotherProcess("ephemeral");
    expect(existsSync(home)).toBe(true);
    command.kill("SIGKILL");
    expect(await waitFor(() => (existsSync(home) ? undefined : true), { withinMs: 15_000 })).toBe(true);
  });

  it("is cleared away by the next start when its guardian was killed too", async () => {
    const { command, home } = await startInAnotherProcess("ephemeral");
    const { guardian } = JSON.parse(readFileSync(join(home, "guardian.json"), "utf8")) as GuardianStatus;
    const pid = Number(readFileSync(join(home, "data", "postmaster.pid"), "utf8").split("\n")[0]);
    const server = identifyProcess(pid);
    expect(server).toBeDefined();
    command.kill("SIGKILL");
    process.kill(guardian.pid, "SIGKILL");
    await waitFor(() => (isRunning(guardian) ? undefined : true), { withinMs: 5_000 });
    const next = await startPostgres({ ephemeral: true });
    expect(server !== undefined && isRunning(server)).toBe(false);
    expect(existsSync(home)).toBe(false);
    await next.stop();
  });
});

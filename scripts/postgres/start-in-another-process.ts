import { spawn, type ChildProcess } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/**
 * For tests: another process that starts a server, writes one row into the table `written`, and waits to be killed.
 *
 * @returns the process, and the folder around the server's data.
 */
export function startInAnotherProcess(
  kind: "durable" | "ephemeral",
  directory = "",
): Promise<{ command: ChildProcess; home: string }> {
  const program = fileURLToPath(new URL("start-postgres.fixture.ts", import.meta.url));
  const command = spawn(process.execPath, [program, kind, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  // It holds the test's own output open: left behind by a test that failed, it would keep the whole run from ending.
  onTestFinished(() => void command.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    command.stdout.once("data", (data: Buffer) =>
      resolve({ command, home: dirname(data.toString().trim()) }),
    );
    command.once("exit", () => reject(new Error("the other process ended before its server was ready")));
  });
}

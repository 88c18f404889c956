import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runChild } from "./child.ts";

test("a log keeps what earlier starts wrote, and a failure tells the last words of its own start alone", async () => {
  const logDirectory = mkdtempSync(join(tmpdir(), "redress-logs-"));
  const say = (program: string) =>
    runChild({ name: "talker", command: ["-e", program], environment: process.env, logDirectory });
  await say("console.log('first start')");
  const failure = await say("console.error('second start'); process.exitCode = 3").catch(String);
  expect(failure).toContain("talker ended (code 3)");
  expect(failure).toMatch(/:\nsecond start$/);
  expect(readFileSync(join(logDirectory, "talker.log"), "utf8")).toBe("first start\nsecond start\n");
  rmSync(logDirectory, { recursive: true });
});

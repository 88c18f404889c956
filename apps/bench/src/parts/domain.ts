import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { DomainRates } from "../domain/loop.ts";

/** How many complaints a second one core computes, in a process of its own. */
export async function measureDomain(seconds: number): Promise<DomainRates> {
  const program = fileURLToPath(new URL("../domain/loop.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(seconds)]);
  const { withSteps, datesOnly, withSentences } = JSON.parse(stdout) as DomainRates;
  return { withSteps, datesOnly, withSentences };
}

import { rmSync } from "node:fs";
import { join } from "node:path";
import { readJson, writePrivateJson } from "../machine/private-file.ts";
import { identifyProcess, isRunning, type ProcessIdentity } from "../machine/process-identity.ts";
import { ensureStateDirectory } from "../machine/repository.ts";
import { waitFor } from "../machine/wait.ts";
import type { ProductPorts } from "./environment.ts";

/** What runs, in `.redress/run.json`: for the next start, and for a person who asks. */
export interface RunRecord {
  readonly command: string;
  readonly launcher: ProcessIdentity | undefined;
  readonly address: string;
  readonly ports: ProductPorts;
  readonly children: readonly (ProcessIdentity & { readonly name: string })[];
}

const path = (): string => join(ensureStateDirectory(), "run.json");

/** The record of a product that runs now, started by another command; undefined when none does. */
export function runningProduct(): RunRecord | undefined {
  const record = readJson(path()) as RunRecord | undefined;
  return record?.launcher !== undefined && isRunning(record.launcher) ? record : undefined;
}

/** Waits until what a killed launcher started has ended, as each of its children does by itself; ends the stubborn. */
export async function clearKilledRun(): Promise<void> {
  const record = readJson(path()) as RunRecord | undefined;
  const left = () => (record?.children ?? []).filter(isRunning);
  const gone = () => (left().length === 0 ? true : undefined);
  if ((await waitFor(gone, { withinMs: 15_000 })) === undefined) {
    for (const child of left()) process.kill(child.pid, "SIGKILL");
  }
  rmSync(path(), { force: true });
}

/** Says what runs. */
export function recordRun(
  record: Pick<RunRecord, "address" | "command" | "ports">,
  children: readonly { readonly name: string; readonly pid: number }[],
): void {
  writePrivateJson(path(), {
    ...record,
    launcher: identifyProcess(process.pid),
    children: children.flatMap(({ name, pid }) => {
      const identity = identifyProcess(pid);
      return identity === undefined ? [] : [{ name, ...identity }];
    }),
  });
}

/** Says that nothing runs any more. */
export function forgetRun(): void {
  rmSync(path(), { force: true });
}

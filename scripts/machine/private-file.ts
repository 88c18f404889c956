import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** Writes JSON that only its owner may read; replaces the old file in one step, so a reader never sees half of it. */
export function writePrivateJson(path: string, value: unknown): void {
  const next = `${path}.${process.pid}.new`;
  writeFileSync(next, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, path);
}

/** Reads a JSON file; undefined when it is absent or not JSON (a half-written file from before a power cut). */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

import { readFileSync } from "node:fs";
import type { Given } from "./given.ts";

/** One line of the conformance vectors. */
export interface Vector {
  readonly name: string;
  readonly given: Given;
  readonly expect: Readonly<Record<string, string>>;
}

/** The conformance vectors, as they are published. */
export const vectors: readonly Vector[] = readFileSync(
  new URL("../conformance-vectors.jsonl", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector);

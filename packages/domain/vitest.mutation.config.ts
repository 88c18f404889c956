import { defineConfig } from "vitest/config";
import { QuickFirst } from "./test/quick-first.ts";

const source = (path: string): string => new URL(path, import.meta.url).pathname;

// Which folders' tests are asked; scripts/mutation.ts says so.
const folders = (process.env["REDRESS_PROVED_BY"] ?? "**").split(",");
const testsOf = (folder: string): string => (folder === "." ? "src/*.test.ts" : `src/${folder}/**/*.test.ts`);

const machines = ["complaint", "machine", "state-hearing", "**"];
const notConcerned = folders.some((one) => machines.includes(one)) ? [] : ["test/properties/*-walks.test.ts"];

// The tests as `npm run mutation` runs them, thousands of times. A default export, because the tool demands one.
export default defineConfig({
  root: source("."),
  // Whatever the tests build, they build with the changed domain, not with the one outside the sandbox.
  resolve: {
    alias: [
      { find: /^@redress\/domain\/(.+)$/, replacement: source("entry-points/$1.ts") },
      { find: "@redress/testkit", replacement: source("../testkit/src/index.ts") },
    ],
  },
  test: {
    include: [...folders.map(testsOf), "test/**/*.test.ts"],
    // Every day of thirty years is too long for thousands of runs; the same questions are asked at random. What runs in a
    // process of its own cannot meet a change made in this one.
    exclude: ["test/agreement.test.ts", "test/properties/same-everywhere.test.ts", ...notConcerned],
    provide: { runsAtRandom: 60 },
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
    // No test keeps a state that another could meet, and one worker for all is twice as fast.
    isolate: false,
  },
});

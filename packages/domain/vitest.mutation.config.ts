import { defineConfig } from "vitest/config";

const source = (path: string): string => new URL(path, import.meta.url).pathname;

// Which folders' tests are asked; scripts/mutation.ts says so.
const folders = (process.env["REDRESS_PROVED_BY"] ?? "**").split(",");
const testsOf = (folder: string): string => (folder === "." ? "src/*.test.ts" : `src/${folder}/**/*.test.ts`);

// The tests as `npm run mutation` runs them, thousands of times. A default export, because the tool demands one.
export default defineConfig({
  root: source("."),
  // Whatever the tests build, they build with the changed domain, not with the one outside the sandbox.
  resolve: {
    alias: {
      "@redress/domain": source("src/index.ts"),
      "@redress/testkit": source("../testkit/src/index.ts"),
    },
  },
  test: {
    include: [...folders.map(testsOf), "test/**/*.test.ts"],
    // Every day of thirty years is too long for thousands of runs; the same questions are asked at random.
    exclude: ["test/agreement.test.ts"],
    provide: { runsAtRandom: 150 },
    testTimeout: 60_000,
    // No test keeps a state that another could meet, and one worker for all is twice as fast.
    isolate: false,
  },
});

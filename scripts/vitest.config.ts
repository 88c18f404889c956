import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The report's path is given from the repository's root.
    outputFile: { json: "../.redress/test-report.json" },
  },
});

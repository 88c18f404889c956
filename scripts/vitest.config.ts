import { dirname } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The repository, so that a report's path means the same as for turbo.
    root: dirname(import.meta.dirname),
    include: ["scripts/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

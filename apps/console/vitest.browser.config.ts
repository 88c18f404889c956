import { defineConfig } from "vitest/config";

// The journeys drive a real browser from Node against a running product; they share its database, so one at a time.
export default defineConfig({
  test: {
    environment: "node",
    include: ["browser/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});

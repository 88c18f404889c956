import { defineConfig } from "vitest/config";

// The journeys drive a real browser from Node against running products. Those of one product share its database, so
// as many files run at once as there are products.
export default defineConfig({
  test: {
    environment: "node",
    include: ["browser/**/*.test.ts"],
    setupFiles: ["browser/pictures-of-failures.ts"],
    maxWorkers: (process.env["REDRESS_ADDRESS"] ?? "").split(",").length,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});

import { defineConfig } from "vitest/config";

const products = (process.env["REDRESS_ADDRESS"] ?? "").split(",").length;

// The journeys drive a real browser from Node against running products. Those of one product share its database, so
// as many files run at once as there are products. What is measured by the clock has the machine to itself.
export default defineConfig({
  test: {
    environment: "node",
    setupFiles: ["browser/pictures-of-failures.ts"],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    projects: [
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["browser/**/*.test.ts"],
          exclude: ["browser/wire.test.ts"],
          maxWorkers: products,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "alone",
          include: ["browser/wire.test.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

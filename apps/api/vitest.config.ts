import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Vite would take graphql's ES modules and Node its CommonJS ones; two copies of graphql do not know each other.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    setupFiles: ["../../scripts/tests/property-limits.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two cores: each file has a database of its own, so files may run side by side.
    maxWorkers: 2,
    // To load the whole server anew for each file took half of the time; what it keeps belongs to each server.
    isolate: false,
  },
});

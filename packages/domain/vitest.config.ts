import { defineConfig } from "vitest/config";

// A default export, because the tool demands one.
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts"],
    provide: { runsAtRandom: 3000 },
    // Everything here is pure: a module that one file loaded is as good for the next.
    isolate: false,
    setupFiles: ["../../scripts/tests/property-limits.ts"],
    // Properties are tried thousands of times, and the machine may be busy.
    testTimeout: 60_000,
    // Measured by `npm run coverage`, not by every run.
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.test.ts", "src/**/*.examples.ts"],
      reporter: [["text", { skipFull: true }]],
      thresholds: { branches: 98 },
    },
  },
});

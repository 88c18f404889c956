import { defineConfig } from "vitest/config";

// A default export, because the tool demands one.
export default defineConfig({
  test: { include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts"] },
});

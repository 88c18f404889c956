import react from "@vitejs/plugin-react";
import { defaultClientConditions } from "vite";
import { defineConfig } from "vitest/config";
import { compressed } from "./build/compressed.ts";
import { firstLoad } from "./build/first-load.ts";
import { fontLicences } from "./build/font-licences.ts";
import { graphqlTags } from "./build/graphql-tags.ts";
import { kitStyles } from "./build/kit-styles.ts";
import { themeCss } from "./build/theme-css.ts";

const api = process.env["REDRESS_API_URL"] ?? "http://127.0.0.1:4680";

/** The policy that the console is built for and that the API sends with it; `vite preview` sends it too. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** The name of a file of the build: the bundler would name what many screens share by every one of them. */
const short = (name: string): string =>
  name.replace(/^common~.*|\.\w+$/, (end) => (end.startsWith(".") ? "" : "common"));

export default defineConfig({
  plugins: [graphqlTags(), themeCss(), kitStyles(), react(), firstLoad(), fontLicences(), compressed()],
  // RxJS offers its modern form under this name; the other one carries the helpers of an older JavaScript.
  resolve: { conditions: ["es2015", ...defaultClientConditions] },
  build: {
    target: "es2023",
    // A content security policy of 'self' allows neither data: fonts nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    // What is built in carries its licences with it.
    license: { fileName: "licences.md" },
    // graphiql.html is for the development server only and never enters the build.
    rolldownOptions: {
      input: "index.html",
      // The domain is pure: what a screen does not use of it stays out of its chunk.
      treeshake: { moduleSideEffects: [{ test: /\/packages\/domain\//, sideEffects: false }] },
      // A round trip costs more than the bytes it fetches: what the first screen needs comes in one file, and what
      // the screens after it have in common in few.
      output: {
        chunkFileNames: ({ name }) => `assets/${short(name)}-[hash].js`,
        assetFileNames: ({ names: [name = ""] }) => `assets/${short(name)}-[hash][extname]`,
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], priority: 2 },
            {
              name: "common",
              minShareCount: 2,
              // Cut by who asks for a module, and never merged: a chunk then needs only chunks that more ask for. Merged
              // ones came to need each other, and a screen broke because one of them ran before what it needs.
              entriesAware: true,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  // For GraphiQL in development: Vite cannot bundle web workers ahead together with what starts them, and the two
  // packages of the old kind that the workers load must be made modules.
  optimizeDeps: {
    exclude: ["graphiql/setup-workers/vite", "@graphiql/react/setup-workers/vite"],
    include: [
      "graphiql > @graphiql/react > monaco-graphql > picomatch-browser",
      "graphiql > @graphiql/react > graphql-language-service > nullthrows",
    ],
  },
  server: {
    host: "127.0.0.1",
    port: 4682,
    strictPort: true,
    proxy: { "/graphql": api, "/auth": api },
  },
  preview: { host: "127.0.0.1", headers: { "content-security-policy": contentSecurityPolicy } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "build/**/*.test.ts"],
    setupFiles: ["src/testing/setup.ts"],
    testTimeout: 60_000,
    css: false,
    // Tests load some packages through Node and some through Vite; both must meet the same copy of graphql.
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
});

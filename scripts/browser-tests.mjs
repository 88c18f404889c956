import { run } from "./bootstrap.mjs";

run("commands/browser-tests.ts");

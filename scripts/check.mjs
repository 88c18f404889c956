import { run } from "./bootstrap.mjs";

run("commands/check.ts");

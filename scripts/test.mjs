import { run } from "./bootstrap.mjs";

run("commands/test.ts");

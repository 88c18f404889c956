import { run } from "./bootstrap.mjs";

run("commands/dev.ts");

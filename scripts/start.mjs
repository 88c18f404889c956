import { run } from "./bootstrap.mjs";

run("commands/start.ts");

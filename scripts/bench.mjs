import { run } from "./bootstrap.mjs";

run("../apps/bench/src/main.ts");

import { run } from "./bootstrap.mjs";

run("commands/fresh-clone.ts");

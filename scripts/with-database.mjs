import { run } from "./bootstrap.mjs";

run("commands/with-database.ts");

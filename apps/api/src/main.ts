import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { readEnvironment } from "./config/environment.ts";
import { endIfRefused } from "./platform/start-refused.ts";

/** The console's build beside this program, when there is one. */
function builtConsole(): string | null {
  const directory = fileURLToPath(new URL("../../console/dist", import.meta.url));
  return existsSync(directory) ? directory : null;
}

try {
  const environment = readEnvironment();
  // Before the large libraries are loaded, so that their compiled code comes from the cache at the next start.
  enableCompileCache();
  const { runApi } = await import("./server/run-api.ts");
  const consoleDirectory = environment.consoleDirectory ?? builtConsole();
  const { exitCode } = await runApi({ ...environment, consoleDirectory });
  process.exit(exitCode);
} catch (error) {
  endIfRefused(error);
}

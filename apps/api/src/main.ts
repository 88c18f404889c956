import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { EnvironmentRefused, readEnvironment, type Environment } from "./config/environment.ts";

/** By sysexits.h: the configuration is wrong; starting again will not help. */
const exitConfiguration = 78;

function environmentOrExit(): Environment {
  try {
    const environment = readEnvironment();
    return { ...environment, consoleDirectory: environment.consoleDirectory ?? builtConsole() };
  } catch (error) {
    if (!(error instanceof EnvironmentRefused)) throw error;
    for (const fault of error.faults) process.stderr.write(`${fault}\n`);
    process.exit(exitConfiguration);
  }
}

/** The console's build beside this program, when there is one. */
function builtConsole(): string | null {
  const directory = fileURLToPath(new URL("../../console/dist", import.meta.url));
  return existsSync(directory) ? directory : null;
}

const environment = environmentOrExit();
// Before the large libraries are loaded, so that their compiled code comes from the cache at the next start.
enableCompileCache();
const { runApi } = await import("./run-api.ts");
const { RoleRefused } = await import("./platform/orm/required-roles.ts");
try {
  const { exitCode } = await runApi(environment);
  process.exit(exitCode);
} catch (error) {
  if (!(error instanceof RoleRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(exitConfiguration);
}

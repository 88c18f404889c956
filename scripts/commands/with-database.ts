/**
 * Runs one of the API's commands with the database it needs: `node scripts/with-database.mjs PROGRAM [ARGUMENTS]`.
 * Joins the database of a running product, or starts it for the time of the command. Builds what has changed first.
 */
import { build } from "../product/build.ts";
import { openDatabase } from "../product/database.ts";
import { productEnvironment } from "../product/environment.ts";
import { startChild } from "../product/child.ts";
import { printedProgress } from "../product/progress.ts";
import { untilToldToStop } from "./until-told-to-stop.ts";

async function withDatabase(command: readonly string[]): Promise<number> {
  const told = untilToldToStop();
  const progress = printedProgress((line) => console.error(line));
  await progress.step("Building what has changed", build);
  const database = await openDatabase(progress);
  const { migrations } = productEnvironment({ api: 4680, identityProvider: 4681 }, database);
  const child = startChild({ name: "command", command, environment: migrations, output: "terminal" });
  const reason = await Promise.race([child.failed, told]);
  await child.stop();
  await database.stop();
  return reason === "" ? 0 : 1;
}

try {
  process.exit(await withDatabase(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
